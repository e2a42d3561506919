package endurance.engine;

/**
 * Hears how far a run has come, and can stop it. Called from worker threads, one at a time, after
 * every batch; so it hears the same number many times, and should be quick.
 */
@FunctionalInterface
public interface Progress {

  /**
   * @param done futures finished
   * @param of futures asked for
   * @return false to stop the run
   */
  boolean report(long done, long of);

  /**
   * Hears, before a run begins, how much memory it needs.
   *
   * @param futures of the run
   */
  default void needs(long futures, long bytes) {}

  /** Listens to nothing and stops nothing. */
  static Progress none() {
    return (done, of) -> true;
  }
}
