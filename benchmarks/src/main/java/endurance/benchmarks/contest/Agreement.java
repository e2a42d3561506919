package endurance.benchmarks.contest;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How far two programs' results for the same seed and futures lie apart. They compute the same
 * numbers in different orders, so that what differs is rounding, carried through the months.
 *
 * @param mean largest relative difference of a mean
 * @param extreme largest relative difference of a minimum or maximum
 * @param counts whether all counts of futures agree: of those kept, and of values that are not 0
 * @param observables compared
 */
public record Agreement(double mean, double extreme, boolean counts, int observables) {

  /**
   * Rounding differs by some 1e-16 for each operation, of which some 10^4 lie one behind the other;
   * cancellation makes single means worse.
   */
  public static final double TOLERANCE = 1e-9;

  /**
   * @throws IllegalArgumentException when one lacks what the other has observed
   */
  public static Agreement between(JsonNode one, JsonNode other) {
    double mean = 0;
    double extreme = 0;
    boolean counts = one.required("counted").asLong() == other.required("counted").asLong();
    int observables = 0;
    for (Map.Entry<String, JsonNode> variable : one.required("results").properties()) {
      for (Map.Entry<String, JsonNode> date : variable.getValue().properties()) {
        JsonNode a = date.getValue();
        JsonNode b = other.required("results").required(variable.getKey()).required(date.getKey());
        mean = Math.max(mean, apart(a, b, "mean"));
        extreme = Math.max(extreme, Math.max(apart(a, b, "min"), apart(a, b, "max")));
        counts &= a.required("nonzero").asLong() == b.required("nonzero").asLong();
        observables++;
      }
    }
    if (observables == 0 || one.required("results").size() != other.required("results").size()) {
      throw new IllegalArgumentException("the two programs observed different variables");
    }
    return new Agreement(mean, extreme, counts, observables);
  }

  /** Whether means and counts agree as they should. */
  public boolean holds() {
    return mean <= TOLERANCE && counts;
  }

  /** Relative to the larger one; infinite when one is not a number. */
  private static double apart(JsonNode a, JsonNode b, String field) {
    double x = a.required(field).asDouble(Double.NaN);
    double y = b.required(field).asDouble(Double.NaN);
    if (x == y) {
      return 0;
    }
    double apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y));
    return Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart;
  }
}
