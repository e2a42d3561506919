package endurance.analysis.futures;

/** Which of a run's futures is wanted. */
public sealed interface FutureChoice {

  /**
   * The future of that number.
   *
   * @param number from 0
   */
  record ByNumber(long number) implements FutureChoice {}

  /**
   * The future that has a certain place among all, in the order of a question's outcome.
   *
   * @param question id of a question of the case
   */
  record ByQuestion(Place place, String question) implements FutureChoice {}

  /**
   * A place among the futures of a run that stay finite. Of several with the same outcome it is
   * held by the one of the lowest number.
   */
  enum Place {
    /** The least outcome where more is better, the greatest where less is. */
    WORST,

    /** Of n futures the one of rank {@code ceil(n/2)}, counted from the least outcome. */
    MEDIAN,

    /** The opposite of {@link #WORST}. */
    BEST
  }
}
