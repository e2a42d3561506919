package endurance.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Declared dependence of two inputs: Spearman's rank correlation, carried by a Gaussian copula.
 * Equality leaves the origin out.
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RankCorrelation correlation
        && first.equals(correlation.first)
        && second.equals(correlation.second)
        && Double.compare(rho, correlation.rho) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, second, rho);
  }
}
