package endurance.engine.kernel;

/** Some lines of a program, made to run for a batch of futures; keeps no state of its own. */
@FunctionalInterface
public interface Kernel {

  /** Does nothing. */
  Kernel NONE = (memory, point) -> {};

  /**
   * Computes the lines in place.
   *
   * @param memory laid out as the {@link Layout} says
   * @param point of the clock
   */
  void run(double[] memory, int point);

  /** This, then another. */
  default Kernel then(Kernel next) {
    return (memory, point) -> {
      run(memory, point);
      next.run(memory, point);
    };
  }
}
