package endurance.analysis.answer;

import endurance.casebook.Moment;
import endurance.casebook.Question;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the ensemble says to one question. */
public sealed interface Answer {

  Question question();

  /** The probability at each moment of the question. */
  record Probability(Question.Probability question, List<At<Estimate>> at) implements Answer {
    public Probability {
      at = List.copyOf(at);
    }
  }

  /** The distribution at each moment, in the unit the question wants to see. */
  record Amount(Question.Amount question, List<At<Band>> at) implements Answer {
    public Amount {
      at = List.copyOf(at);
    }
  }

  /**
   * The distribution of a month, among all futures.
   *
   * @param never probability that it does not come within the clock
   * @param quantiles at {@link Band#PROBABILITIES}; empty where that quantile falls on "never"
   * @param intervals of the quantiles, one for each
   * @param byEndOf probability that it has come by the end of each year of the clock
   */
  record Month(
      Question.Month question,
      Estimate never,
      List<Optional<YearMonth>> quantiles,
      List<MonthInterval> intervals,
      List<At<Estimate>> byEndOf)
      implements Answer {
    public Month {
      quantiles = List.copyOf(quantiles);
      intervals = List.copyOf(intervals);
      byEndOf = List.copyOf(byEndOf);
    }
  }

  /**
   * q-runway: the last month up to whose end the event has not come, with probability at least q;
   * empty when not even the first month qualifies. The last month of the clock means "at least
   * until then".
   *
   * @param intervals of the three dates, in their order
   */
  record Runway(
      Question.Runway question,
      Optional<YearMonth> at50,
      Optional<YearMonth> at80,
      Optional<YearMonth> at95,
      List<MonthInterval> intervals)
      implements Answer {
    public Runway {
      intervals = List.copyOf(intervals);
    }
  }

  /** A value at a moment. */
  record At<T>(Moment moment, T value) {}
}
