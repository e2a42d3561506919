package endurance.analysis.answer;

import java.util.List;

/**
 * A distribution as a reader sees it.
 *
 * @param mean with its error
 * @param quantiles at 5, 25, 50, 75, 95 %, in this order, each with its error
 */
public record Band(Estimate mean, List<Estimate> quantiles) {

  /** The probabilities of {@link #quantiles()}. */
  public static final List<Double> PROBABILITIES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  public Band {
    quantiles = List.copyOf(quantiles);
    if (quantiles.size() != PROBABILITIES.size()) {
      throw new IllegalArgumentException(
          "a band has " + PROBABILITIES.size() + " quantiles, got " + quantiles.size());
    }
  }

  public Estimate median() {
    return quantiles.get(2);
  }
}
