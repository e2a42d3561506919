package endurance.engine;

import java.util.Set;

/**
 * What to run.
 *
 * @param futures how many, at least 1
 * @param seed same seed, same bits, whatever the number of threads
 * @param threads at least 1
 * @param observables what to collect; everything no observable needs is not computed
 */
public record EnsembleRequest(long futures, long seed, int threads, Set<Observable> observables) {

  public EnsembleRequest {
    observables = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(observables));
    if (futures < 1) {
      throw new IllegalArgumentException("at least one future is needed, got " + futures);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, got " + threads);
    }
  }
}
