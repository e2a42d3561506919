package endurance.casebook;

import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the case asks of the ensemble.
 *
 * <p>Each question's formula is a variable of the case's model, {@link #variable()}, so that
 * explaining an answer is explaining a variable.
 */
public sealed interface Question {

  String id();

  Text ask();

  /** Name of the model variable that holds the question's formula: {@code question.ID}. */
  default String variable() {
    return "question." + id();
  }

  /** Which way its outcomes get better; empty where the case does not say. */
  Optional<Better> better();

  Origin origin();

  /** The probability that a true/false formula holds at each moment. */
  record Probability(String id, Text ask, List<Moment> at, Optional<Better> better, Origin origin)
      implements Question {
    public Probability {
      at = List.copyOf(at);
    }

    /** Without a word on what is better. */
    public Probability(String id, Text ask, List<Moment> at, Origin origin) {
      this(id, ask, at, Optional.empty(), origin);
    }
  }

  /**
   * The distribution of a quantity at each moment.
   *
   * @param shownIn unit to show it in
   * @param unitText that unit as written
   * @param labels horizon, measure, bindingness, undrawn_lines, minimum_cash for a funding gap; may
   *     be empty
   */
  record Amount(
      String id,
      Text ask,
      List<Moment> at,
      Unit shownIn,
      String unitText,
      Map<String, Text> labels,
      Optional<Better> better,
      Origin origin)
      implements Question {
    public Amount {
      at = List.copyOf(at);
      labels = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(labels));
    }

    /** Without a word on what is better. */
    public Amount(
        String id,
        Text ask,
        List<Moment> at,
        Unit shownIn,
        String unitText,
        Map<String, Text> labels,
        Origin origin) {
      this(id, ask, at, shownIn, unitText, labels, Optional.empty(), origin);
    }
  }

  /**
   * The distribution of a date: the formula, read at the last point, gives months since the first
   * point, or -1 for never.
   */
  record Month(String id, Text ask, Optional<Better> better, Origin origin) implements Question {

    /** Without a word on what is better. */
    public Month(String id, Text ask, Origin origin) {
      this(id, ask, Optional.empty(), origin);
    }
  }

  /**
   * The latest month up to which a true/false formula stays false with probability q, for q = 50,
   * 80, 95 %.
   */
  record Runway(String id, Text ask, Optional<Better> better, Origin origin) implements Question {

    /** Without a word on what is better. */
    public Runway(String id, Text ask, Origin origin) {
      this(id, ask, Optional.empty(), origin);
    }
  }
}
