package endurance.engine.random;

/** How the uniform numbers behind a run are spread over its futures. */
public enum Sampling {
  /** Independently of one another: plain Monte Carlo. */
  RANDOM,

  /**
   * As a Latin hypercube: of the n futures of a replicate exactly one falls into each n-th part of
   * the range of every variable, at a random place in it and in an order of its own. What adds up
   * from single variables is estimated far better than with {@link #RANDOM}, what comes of their
   * interplay as well.
   *
   * <p>Reference: M. McKay, R. Beckman, W. Conover, "A comparison of three methods for selecting
   * values of input variables", Technometrics 21 (1979).
   */
  LATIN,

  /**
   * As scrambled points of a Sobol sequence: besides the range of every variable, planes and cubes
   * of several steps of one noise are filled evenly, so that what comes of their interplay is
   * estimated better as well. Different names meet as under {@link #LATIN}. Best with a power of
   * two of futures in every replicate.
   *
   * <p>References: I. Sobol (1967); A. Owen, "Scrambled net variance for integrals of smooth
   * functions", Annals of Statistics 25 (1997).
   */
  SOBOL
}
