package endurance.analysis.answer;

import endurance.casebook.Question;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What one future makes of one question. */
public sealed interface Outcome {

  Question question();

  /** Whether the formula holds at each moment. */
  record Probability(Question.Probability question, List<Answer.At<Boolean>> at)
      implements Outcome {
    public Probability {
      at = List.copyOf(at);
    }
  }

  /** The amount at each moment, in the unit the question wants to see. */
  record Amount(Question.Amount question, List<Answer.At<Double>> at) implements Outcome {
    public Amount {
      at = List.copyOf(at);
    }
  }

  /** The month; empty where it does not come within the clock. */
  record Month(Question.Month question, Optional<YearMonth> month) implements Outcome {}

  /**
   * The last month up to whose end the event has not come; empty where it comes in the first. The
   * last month of the clock means "at least until then".
   */
  record Runway(Question.Runway question, Optional<YearMonth> until) implements Outcome {}
}
