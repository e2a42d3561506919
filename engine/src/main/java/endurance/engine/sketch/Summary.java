package endurance.engine.sketch;

/**
 * What is exact of a distribution, and known without looking at its bins.
 *
 * @param min NaN where there is no value, as are mean, deviation and maximum
 */
public record Summary(
    long count, double mean, double standardDeviation, double min, double max, long nonZero) {

  /** Of all the values of two together, whose mean and deviation are known from elsewhere. */
  public Summary with(Summary other) {
    return new Summary(
        count + other.count,
        mean,
        standardDeviation,
        count == 0 ? other.min : other.count == 0 ? min : Math.min(min, other.min),
        count == 0 ? other.max : other.count == 0 ? max : Math.max(max, other.max),
        nonZero + other.nonZero);
  }
}
