package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Moments;
import endurance.engine.sketch.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptDistributionTest {

  private static final double[] VALUES = {3, Double.NaN, 0, 7, 99, 1, 0, 5};

  /** Of 3, 0, 7 and 1, 0, 5: what lies between the stretches is not theirs. */
  private final Distributed both =
      KeptDistribution.exact(VALUES, List.of(new Stretch(0, 4), new Stretch(5, 8)));

  @Test
  void countsAllButWhatIsLeftOut() {
    assertThat(both.count()).isEqualTo(6);
    assertThat(both.nonZero()).isEqualTo(4);
    assertThat(both.mean()).isCloseTo(16.0 / 6, within(1e-15));
    assertThat(both.min()).isEqualTo(0);
    assertThat(both.max()).isEqualTo(7);
    // squares about 8/3: 1/9 + 64/9 + 169/9 + 25/9 + 64/9 + 49/9 = 372/9, over 5
    assertThat(both.standardDeviation()).isCloseTo(Math.sqrt(372.0 / 45), within(1e-14));
  }

  /** Of 0, 0, 1, 3, 5, 7: half is at rank 2.5, between 1 and 3. */
  @Test
  void readsQuantilesBetweenOrderStatistics() {
    assertThat(List.of(0.0, 0.2, 0.4, 0.5, 0.6, 0.9, 1.0))
        .extracting(both::quantile)
        .containsExactly(0.0, 0.0, 1.0, 2.0, 3.0, 6.0, 7.0);
    assertThat(both.rankError(0.5)).isZero();
  }

  @Test
  void tellsThePartUpToAValue() {
    assertThat(both.partAtMost(-1)).isZero();
    assertThat(both.partAtMost(0)).isEqualTo(2 / 6.0);
    assertThat(both.partAtMost(3)).isEqualTo(4 / 6.0);
    assertThat(both.partAtMost(7)).isEqualTo(1);
  }

  @Test
  void readsEachStretchByItself() {
    assertThat(both.replicates()).extracting(Distributed::count).containsExactly(3L, 3L);
    assertThat(both.replicates()).extracting(Distributed::mean).containsExactly(10 / 3.0, 2.0);
    assertThat(both.replicates().getFirst().replicates()).isEmpty();
  }

  @Test
  void partsAreTheReplicatesOrStretchesOfIndependentFutures() {
    double[] values = java.util.stream.IntStream.range(0, 35).asDoubleStream().toArray();
    Distributed independent = KeptDistribution.exact(values, List.of(new Stretch(1, 35)));

    assertThat(both.parts()).isEqualTo(both.replicates());
    // 34 futures in 16 stretches: two of three, and fourteen of two
    assertThat(independent.replicates()).isEmpty();
    assertThat(independent.parts()).hasSize(16);
    assertThat(independent.parts()).extracting(Distributed::mean).startsWith(2.0, 5.0, 7.5);
    assertThat(independent.parts().getLast().mean()).isEqualTo(33.5);
    assertThat(both.replicates().getFirst().parts()).isEmpty();
  }

  @Test
  void knowsNothingOfNothing() {
    Distributed nothing =
        KeptDistribution.exact(new double[] {Double.NaN}, List.of(new Stretch(0, 1)));

    assertThat(nothing.count()).isZero();
    assertThat(nothing.nonZero()).isZero();
    assertThat(nothing.mean()).isNaN();
    assertThat(nothing.quantile(0.5)).isNaN();
    assertThat(nothing.partAtMost(1)).isNaN();
    assertThat(nothing.standardDeviation()).isNaN();
  }

  /** 3,000 values of wide range in three stretches, every seventh of them left out. */
  @Test
  void saysToTheBitWhatCountingAtOnceSays() {
    double[] values = new double[3_000];
    Random random = new Random(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 7 == 0 ? Double.NaN : random.nextGaussian() * Math.exp(i / 300.0);
    }
    List<Stretch> stretches =
        List.of(new Stretch(0, 1_001), new Stretch(1_001, 1_100), new Stretch(1_100, 3_000));
    Distributed kept = KeptDistribution.binned(values, stretches);

    Accumulator all = new Accumulator();
    Moments together = new Moments(1);
    for (Stretch stretch : stretches) {
      Moments of = new Moments(1);
      for (int from = stretch.from(); from < stretch.to(); from += 64) {
        double[] block =
            Arrays.stream(values, from, Math.min(from + 64, stretch.to()))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        Moments one = new Moments(1);
        one.set(0, block, 0, block.length);
        one.counted(block.length);
        of.merge(one);
        all.add(block, 0, block.length);
      }
      together.merge(of);
    }
    Sketch counted = all.distribution(together.mean(0), together.standardDeviation(0));

    assertThat(numbers(kept)).isEqualTo(numbers(counted));
    assertThat(kept.rankError(0.5)).isPositive();
    assertThat(KeptDistribution.exact(values, stretches).rankError(0.5)).isZero();
  }

  private static List<Double> numbers(Distributed one) {
    List<Double> numbers =
        new ArrayList<>(
            List.of(
                (double) one.count(),
                (double) one.nonZero(),
                one.mean(),
                one.standardDeviation(),
                one.min(),
                one.max()));
    for (double part : List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)) {
      numbers.add(one.quantile(part));
      numbers.add(one.rankError(part));
      numbers.add(one.partAtMost(10 * part - 5));
    }
    return numbers;
  }
}
