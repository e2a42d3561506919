package endurance.analysis;

import endurance.engine.Distributed;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A distribution that is exactly the values it was given. */
record Sample(double[] sorted) implements Distributed {

  static Sample of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Sample(sorted);
  }

  /** A true/false variable: so many times 1 among so many futures. */
  static Sample truth(int successes, int count) {
    return of(DoubleStream.generate(() -> 0).limit(count).toArray()).raised(successes);
  }

  /** The same value in every future. */
  static Sample always(double value, int count) {
    return of(DoubleStream.generate(() -> value).limit(count).toArray());
  }

  private Sample raised(int successes) {
    double[] values = sorted.clone();
    Arrays.fill(values, values.length - successes, values.length, 1);
    return new Sample(values);
  }

  @Override
  public long count() {
    return sorted.length;
  }

  @Override
  public double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  @Override
  public double standardDeviation() {
    if (sorted.length < 2) {
      return 0;
    }
    double mean = mean();
    double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (sorted.length - 1));
  }

  @Override
  public double min() {
    return sorted[0];
  }

  @Override
  public double max() {
    return sorted[sorted.length - 1];
  }

  @Override
  public long nonZero() {
    return Arrays.stream(sorted).filter(x -> x != 0).count();
  }

  @Override
  public double quantile(double probability) {
    int rank = (int) Math.ceil(probability * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  @Override
  public double partAtMost(double value) {
    return (double) Arrays.stream(sorted).filter(x -> x <= value).count() / sorted.length;
  }
}
