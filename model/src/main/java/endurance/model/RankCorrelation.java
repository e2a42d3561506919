package endurance.model;

/**
 * Declared dependence of two inputs: Spearman's rank correlation, carried by a Gaussian copula.
 *
 * @param first scalar name of an input, {@code name} or {@code name[element]}
 * @param second another
 * @param rho strictly between -1 and 1
 */
public record RankCorrelation(String first, String second, double rho, Origin origin) {

  public RankCorrelation {
    if (!(rho > -1 && rho < 1)) {
      throw new IllegalArgumentException(
          "rank correlation must lie strictly between -1 and 1, got " + rho);
    }
    if (first.equals(second)) {
      throw new IllegalArgumentException(first + " cannot be correlated with itself");
    }
  }
}
