package endurance.engine.evidence;

import endurance.engine.random.Ancestry;

/** What came of holding a pool of futures against what was observed. */
public sealed interface Conditioned {

  /**
   * Futures that retrace the observations, to be gone on with.
   *
   * @param ancestry whose past each future of the run has
   * @param pool how many futures were tried
   * @param effective effective sample size of the weights as they are
   * @param power that the weights were raised to, so that the past of enough futures counts: the
   *     data count at this part of their strength; 1 where nothing had to be done
   * @param used effective sample size after that
   * @param logEvidence logarithm of the mean density of all readings together, over the pool
   */
  record Followed(
      Ancestry ancestry, long pool, double effective, double power, double used, double logEvidence)
      implements Conditioned {}

  /**
   * No future of the pool comes near what was observed.
   *
   * @param pool how many futures were tried
   * @param nearest the future whose worst miss is the least
   */
  record TooFar(long pool, Nearest nearest) implements Conditioned {}

  /**
   * The future whose worst miss is the least.
   *
   * @param reading that it misses most
   * @param predicted what it expects there
   * @param misses by how many spreads of the error; infinite where the future cannot say
   */
  record Nearest(long future, Reading reading, double predicted, double misses) {}
}
