package endurance.analysis;

import endurance.engine.Distributed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A distribution that is exactly the values it was given. */
public record Sample(List<Double> sorted) implements Distributed {

  public static Sample of(double... values) {
    return new Sample(Arrays.stream(values).sorted().boxed().toList());
  }

  /** A true/false variable: so many times 1 among so many futures. */
  static Sample truth(int successes, int count) {
    return of(IntStream.range(0, count).mapToDouble(i -> i < successes ? 1 : 0).toArray());
  }

  /** The same value in every future. */
  static Sample always(double value, int count) {
    return of(DoubleStream.generate(() -> value).limit(count).toArray());
  }

  DoubleStream values() {
    return sorted.stream().mapToDouble(Double::doubleValue);
  }

  @Override
  public long count() {
    return sorted.size();
  }

  @Override
  public double mean() {
    return values().average().orElse(Double.NaN);
  }

  @Override
  public double standardDeviation() {
    if (sorted.size() < 2) {
      return 0;
    }
    double mean = mean();
    return Math.sqrt(values().map(x -> (x - mean) * (x - mean)).sum() / (sorted.size() - 1));
  }

  @Override
  public double min() {
    return sorted.getFirst();
  }

  @Override
  public double max() {
    return sorted.getLast();
  }

  @Override
  public long nonZero() {
    return values().filter(x -> x != 0).count();
  }

  @Override
  public double quantile(double probability) {
    int rank = (int) Math.ceil(probability * sorted.size());
    return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
  }

  @Override
  public double partAtMost(double value) {
    return (double) values().filter(x -> x <= value).count() / sorted.size();
  }
}
