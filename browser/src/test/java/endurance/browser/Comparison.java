package endurance.browser;

import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.engine.random.SamplingDesign;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Futures of a module against those of the JVM, number by number. */
public final class Comparison {

  /** What the page promises: relative to the larger of two numbers. */
  static final double PROMISED = 1e-9;

  /**
   * Below this a number counts as so large: what rounding leaves where larger numbers cancel has no
   * digits to agree on.
   */
  private static final double SMALL = 1e-3;

  private long values;
  private long sameBits;
  private long futures;
  private long finite;
  private double largest;
  private final List<String> apart = new ArrayList<>();
  private final List<String> beyond = new ArrayList<>();

  /**
   * Compares the first futures of a run.
   *
   * @param columns what the module was asked to observe, in the order of its description
   * @param about the model, for messages
   */
  void add(
      String about,
      Simulation expected,
      long seed,
      int count,
      List<Observable> columns,
      DoubleBuffer actual) {
    add(
        about,
        expected,
        SamplingDesign.independent(seed),
        LongStream.range(0, count).toArray(),
        columns,
        actual);
  }

  /**
   * Compares some futures of a run.
   *
   * @param numbers of the futures
   */
  public void add(
      String about,
      Simulation expected,
      SamplingDesign design,
      long[] numbers,
      List<Observable> columns,
      DoubleBuffer actual) {
    for (long future : numbers) {
      Trajectory path = expected.trajectory(design, future);
      futures++;
      boolean isApart = false;
      boolean isFinite = true;
      for (Observable observable : columns) {
        double one = path.at(observable.variable(), observable.point());
        double other = actual.get();
        values++;
        isFinite &= Double.isFinite(one);
        if (Double.doubleToLongBits(one) == Double.doubleToLongBits(other)) {
          sameBits++;
          continue;
        }
        double difference =
            Math.abs(one - other) / Math.max(SMALL, Math.max(Math.abs(one), Math.abs(other)));
        String where =
            about + ", future " + future + ": " + observable + " is " + one + ", there " + other;
        apart.add(where);
        if (difference <= PROMISED) {
          largest = Math.max(largest, difference);
        } else if (!isApart) {
          isApart = true;
          beyond.add(where);
        }
      }
      boolean healthy = actual.get() == 0;
      finite += healthy ? 1 : 0;
      if (!isFinite && healthy) {
        apart.add(about + ", future " + future + " is not finite, and counts as if it were");
      }
    }
  }

  /** The order in which a description lists them: variable by variable, its points rising. */
  public static List<Observable> columns(Set<Observable> observables) {
    Map<String, TreeSet<Integer>> points = new LinkedHashMap<>();
    for (Observable observable : observables) {
      points
          .computeIfAbsent(observable.variable(), absent -> new TreeSet<>())
          .add(observable.point());
    }
    List<Observable> columns = new ArrayList<>();
    points.forEach((name, all) -> all.forEach(point -> columns.add(new Observable(name, point))));
    return columns;
  }

  /** What has not the same bits. */
  List<String> apart() {
    return apart;
  }

  /** The first in each future that is farther apart than promised. */
  public List<String> beyond() {
    return beyond;
  }

  public double largest() {
    return largest;
  }

  long futures() {
    return futures;
  }

  @Override
  public String toString() {
    return "%,d futures (%,d finite), %,d values, %.4f %% with the same bits, largest difference within 1e-9: %.3g; futures beyond: %s"
        .formatted(futures, finite, values, 100.0 * sameBits / values, largest, beyond);
  }
}
