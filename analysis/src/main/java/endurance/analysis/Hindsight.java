package endurance.analysis;

import java.time.YearMonth;

/** How much of what was observed a run makes use of. */
public sealed interface Hindsight {

  /** All readings: futures retrace the past as far as it is known. */
  record Whole() implements Hindsight {}

  /**
   * The readings up to a month; later ones are held back, and tell how good the forecast was.
   *
   * @param month first instant of which still counts
   */
  record Until(YearMonth month) implements Hindsight {}

  /** None: what is believed before anything was observed. */
  record None() implements Hindsight {}

  static Hindsight whole() {
    return new Whole();
  }

  static Hindsight none() {
    return new None();
  }
}
