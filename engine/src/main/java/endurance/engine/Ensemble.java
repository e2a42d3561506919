package endurance.engine;

import java.util.List;
import java.util.Map;

/**
 * Many futures, folded.
 *
 * @param futures asked for and run
 * @param excluded futures that stopped being finite; {@code count()} of every distribution is
 *     {@code futures - excluded}
 * @param nonFinite where they did, most frequent first
 * @param results one for every observable of the request
 */
public record Ensemble(
    long futures,
    long seed,
    long excluded,
    List<NonFinite> nonFinite,
    Map<Observable, Distributed> results) {

  public Ensemble {
    nonFinite = List.copyOf(nonFinite);
    results = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(results));
  }

  /**
   * @throws IllegalArgumentException naming the observable when it was not asked for
   */
  public Distributed of(Observable observable) {
    Distributed result = results.get(observable);
    if (result == null) {
      throw new IllegalArgumentException("the run was not asked to collect " + observable);
    }
    return result;
  }
}
