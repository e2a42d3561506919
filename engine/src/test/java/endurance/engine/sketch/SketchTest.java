package endurance.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final double BIN = 0x1p-9;

  private static Sketch of(double... values) {
    Accumulator accumulator = new Accumulator();
    accumulator.add(values, 0, values.length);
    return distribution(accumulator, values);
  }

  private static Sketch distribution(Accumulator accumulator, double[] values) {
    Moments moments = new Moments(1);
    moments.set(0, values, 0, values.length);
    moments.counted(values.length);
    return accumulator.distribution(moments.mean(0), moments.standardDeviation(0));
  }

  private static double[] some(int howMany, SplittableRandom random, int kind) {
    double[] values = new double[howMany];
    for (int i = 0; i < howMany; i++) {
      double gauss = random.nextGaussian();
      values[i] =
          switch (kind) {
            case 0 -> gauss;
            case 1 -> Math.exp(3 * gauss) * 1e9;
            case 2 -> -Math.exp(gauss);
            case 3 -> random.nextInt(-3, 120);
            case 4 -> random.nextBoolean() ? 0 : gauss * 1e-6;
            default -> 1e300 * gauss;
          };
    }
    return values;
  }

  @Test
  void quantilesOfManyValuesLieWithinABinOfTheExactOnes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int kind = 0; kind < 6; kind++) {
      double[] values = some(20_000, random, kind);
      Sketch sketch = of(values);
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      for (double p : new double[] {0.001, 0.01, 0.1, 0.25, 0.5, 0.77, 0.9, 0.99, 0.999}) {
        int below = (int) (p * (sorted.length - 1));
        double low = sorted[below];
        double high = sorted[below + 1];
        assertThat(sketch.quantile(p))
            .describedAs("kind %d, p %s", kind, p)
            .isBetween(
                low - BIN * Math.abs(low) - Bins.FLOOR, high + BIN * Math.abs(high) + Bins.FLOOR);
      }
      assertThat(sketch.quantile(0)).isEqualTo(sorted[0]);
      assertThat(sketch.quantile(1)).isEqualTo(sorted[sorted.length - 1]);
      assertThat(sketch.min()).isEqualTo(sorted[0]);
      assertThat(sketch.max()).isEqualTo(sorted[sorted.length - 1]);
    }
  }

  @Test
  void ranksOfQuantilesLieWithinTheStatedError() {
    SplittableRandom random = new SplittableRandom(13);
    for (int kind = 0; kind < 6; kind++) {
      double[] values = some(20_000, random, kind);
      Sketch sketch = of(values);
      for (double p : new double[] {0.001, 0.1, 0.25, 0.5, 0.77, 0.9, 0.999}) {
        double quantile = sketch.quantile(p);
        double below = Arrays.stream(values).filter(value -> value < quantile).count();
        double atMost = Arrays.stream(values).filter(value -> value <= quantile).count();
        double oneValue = 1.0 / values.length;
        double error = sketch.rankError(p) + oneValue;
        assertThat(below / values.length).isLessThanOrEqualTo(p + error);
        assertThat(atMost / values.length).isGreaterThanOrEqualTo(p - error);
      }
    }
  }

  @Test
  void theStatedErrorOfARankIsSmallWhereAllValuesAreOfOneSize() {
    Sketch sketch = of(some(200_000, new SplittableRandom(14), 2));
    assertThat(sketch.rankError(0.5)).isPositive().isLessThan(0.005);
    assertThat(of(1, 2, 3).rankError(0.5)).isZero();
  }

  @Test
  void quantilesAndPartsRiseAndUndoOneAnother() {
    SplittableRandom random = new SplittableRandom(12);
    for (int kind = 0; kind < 5; kind++) {
      Sketch sketch = of(some(5_000, random, kind));
      double before = Double.NEGATIVE_INFINITY;
      for (double p = 0; p <= 1; p += 0.001) {
        double value = sketch.quantile(p);
        assertThat(value).isGreaterThanOrEqualTo(before);
        assertThat(sketch.partAtMost(value)).isGreaterThanOrEqualTo(p - 0.002);
        before = value;
      }
    }
  }

  @Test
  void aFewValuesGiveExactQuantiles() {
    Sketch sketch = of(3, 1, 2, 10);
    assertThat(sketch.quantile(0.5)).isEqualTo(2.5);
    assertThat(sketch.quantile(1.0 / 3)).isCloseTo(2, within(1e-15));
    assertThat(sketch.partAtMost(2)).isEqualTo(0.5);
    assertThat(sketch.partAtMost(1.5)).isEqualTo(0.25);
    assertThat(sketch.mean()).isEqualTo(4);
    assertThat(sketch.standardDeviation()).isCloseTo(Math.sqrt(50.0 / 3), within(1e-15));
    assertThat(of(0.1).quantile(0.3)).isEqualTo(0.1);
    assertThat(of(0.1).standardDeviation()).isZero();
  }

  @Test
  void equalValuesGiveThatValue() {
    double[] values = new double[3_000];
    Arrays.fill(values, Math.PI);
    Sketch sketch = of(values);
    for (double p = 0; p <= 1; p += 0.125) {
      assertThat(sketch.quantile(p)).isEqualTo(Math.PI);
    }
    assertThat(sketch.mean()).isEqualTo(Math.PI);
    assertThat(sketch.standardDeviation()).isZero();
    assertThat(sketch.partAtMost(3)).isZero();
    assertThat(sketch.partAtMost(Math.PI)).isEqualTo(1);
  }

  @Test
  void truthValuesAndMonthsComeBackExactly() {
    SplittableRandom random = new SplittableRandom(13);
    double[] truths = new double[10_000];
    double[] months = new double[10_000];
    long yes = 0;
    for (int i = 0; i < truths.length; i++) {
      truths[i] = random.nextInt(4) == 0 ? 1 : 0;
      yes += (long) truths[i];
      months[i] = random.nextInt(-1, 108);
    }
    Sketch truth = of(truths);
    assertThat(truth.nonZero()).isEqualTo(yes);
    assertThat(truth.quantile(0.5)).isZero();
    assertThat(truth.quantile(0.99)).isEqualTo(1);
    assertThat(truth.partAtMost(0)).isCloseTo(1 - yes / 10_000.0, within(1e-15));
    double[] sorted = months.clone();
    Arrays.sort(sorted);
    Sketch month = of(months);
    for (int i = 0; i < 10_000; i += 333) {
      assertThat(month.quantile(i / 9_999.0)).isCloseTo(sorted[i], within(1e-9));
    }
    assertThat(month.partAtMost(50))
        .isEqualTo(Arrays.stream(months).filter(m -> m <= 50).count() / 10_000.0);
  }

  @Test
  void mergingInAnyOrderGivesTheSameBits() {
    SplittableRandom random = new SplittableRandom(14);
    for (int size : new int[] {5, 511, 512, 513, 700, 5_000}) {
      double[] values = some(size, random, size % 5);
      Accumulator whole = new Accumulator();
      whole.add(values, 0, size);
      int cut = size / 3;
      Accumulator left = new Accumulator();
      Accumulator right = new Accumulator();
      left.add(values, 0, cut);
      right.add(values, cut, size - cut);
      Accumulator backwards = new Accumulator();
      backwards.merge(right);
      backwards.merge(left);
      left.merge(right);
      assertThat(distribution(left, values)).isEqualTo(distribution(whole, values));
      assertThat(distribution(backwards, values)).isEqualTo(distribution(whole, values));
      assertThat(distribution(backwards, values)).isNotEqualTo(of(some(size, random, 0)));
    }
  }

  @Test
  void withoutValuesEverythingButTheCountsIsNaN() {
    Sketch sketch = new Accumulator().distribution(Double.NaN, Double.NaN);
    assertThat(sketch.count()).isZero();
    assertThat(sketch.nonZero()).isZero();
    assertThat(sketch.mean()).isNaN();
    assertThat(sketch.min()).isNaN();
    assertThat(sketch.max()).isNaN();
    assertThat(sketch.quantile(0.5)).isNaN();
    assertThat(sketch.quantile(1)).isNaN();
    assertThat(sketch.partAtMost(0)).isNaN();
  }

  @Test
  void refusesProbabilitiesThatAreNone() {
    assertThatThrownBy(() -> of(1, 2).quantile(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> of(1, 2).quantile(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void mergedMomentsAreThoseOfAllValues() {
    SplittableRandom random = new SplittableRandom(15);
    double[] values = some(1_000, random, 0);
    for (int i = 0; i < values.length; i++) {
      values[i] += 1e6;
    }
    Moments all = new Moments(1);
    for (int from = 0; from < 1_000; from += 100) {
      Moments part = new Moments(1);
      part.set(0, values, from, 100);
      part.counted(100);
      all.merge(part);
    }
    double mean = Arrays.stream(values).map(v -> v - 1e6).sum() / 1_000;
    double squares = Arrays.stream(values).map(v -> v - 1e6 - mean).map(v -> v * v).sum();
    assertThat(all.count()).isEqualTo(1_000);
    assertThat(all.mean(0)).isCloseTo(1e6 + mean, within(1e-8));
    assertThat(all.standardDeviation(0)).isCloseTo(Math.sqrt(squares / 999), within(1e-8));
    all.merge(new Moments(1));
    assertThat(all.count()).isEqualTo(1_000);
  }
}
