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
   * As scrambled points of digital sequences: besides the range of every variable, planes and cubes
   * of several are filled evenly. For the steps of one noise, which are successive dimensions of a
   * Sobol sequence, that is so by construction, and their interplay is estimated far better than at
   * random. Different names meet by chance, mostly well, the more surely the more futures a
   * replicate has; where they do not, their interplay is estimated worse than at random. The error
   * that replicates show tells which. Best with a power of two of futures in every replicate.
   *
   * <p>References: I. Sobol (1967); A. Owen, "Scrambled net variance for integrals of smooth
   * functions", Annals of Statistics 25 (1997).
   */
  SOBOL
}
