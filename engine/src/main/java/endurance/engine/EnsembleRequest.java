package endurance.engine;

import endurance.engine.random.Given;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What to run.
 *
 * @param futures how many, at least 1
 * @param seed same seed, same bits, whatever the number of threads
 * @param threads at least 1
 * @param observables what to collect; everything no observable needs is not computed
 * @param sampling how the random numbers are spread over the futures
 * @param replicates into how many independent blocks the futures are dealt, from 1 to their number;
 *     an error of an estimate from {@link Sampling#LATIN} or {@link Sampling#SOBOL} needs 2 at
 *     least
 * @param given what is settled before chance begins
 */
public record EnsembleRequest(
    long futures,
    long seed,
    int threads,
    Set<Observable> observables,
    Sampling sampling,
    int replicates,
    Given given) {

  public EnsembleRequest {
    observables = Collections.unmodifiableSet(new LinkedHashSet<>(observables));
    if (futures < 1) {
      throw new IllegalArgumentException("at least one future is needed, got " + futures);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, got " + threads);
    }
    if (replicates < 1 || replicates > futures) {
      throw new IllegalArgumentException(
          "from 1 replicate to as many as there are futures (" + futures + "), got " + replicates);
    }
  }

  /** Independent futures, in one block. */
  public EnsembleRequest(long futures, long seed, int threads, Set<Observable> observables) {
    this(futures, seed, threads, observables, Sampling.RANDOM, 1);
  }

  /** Chance alone. */
  public EnsembleRequest(
      long futures,
      long seed,
      int threads,
      Set<Observable> observables,
      Sampling sampling,
      int replicates) {
    this(futures, seed, threads, observables, sampling, replicates, Given.nothing());
  }

  /** The same request with another sampling, in as many replicates as usual where there can be. */
  public EnsembleRequest with(Sampling other) {
    return new EnsembleRequest(
        futures,
        seed,
        threads,
        observables,
        other,
        (int) Math.min(Replicates.USUAL, futures),
        given);
  }

  /** The same request where something is settled before chance begins. */
  public EnsembleRequest with(Given settled) {
    return new EnsembleRequest(futures, seed, threads, observables, sampling, replicates, settled);
  }

  /** What the random numbers of the run depend on. */
  public SamplingDesign design() {
    return new SamplingDesign(sampling, seed, new Replicates(futures, replicates), given);
  }
}
