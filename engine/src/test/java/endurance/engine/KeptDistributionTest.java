package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptDistributionTest {

  private static final double[] VALUES = {3, Double.NaN, 0, 7, 99, 1, 0, 5};

  /** Of 3, 0, 7 and 1, 0, 5: what lies between the stretches is not theirs. */
  private final Distributed both =
      new KeptDistribution(VALUES, List.of(new Stretch(0, 4), new Stretch(5, 8)));

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
    Distributed independent = new KeptDistribution(values, List.of(new Stretch(1, 35)));

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
        new KeptDistribution(new double[] {Double.NaN}, List.of(new Stretch(0, 1)));

    assertThat(nothing.count()).isZero();
    assertThat(nothing.nonZero()).isZero();
    assertThat(nothing.mean()).isNaN();
    assertThat(nothing.quantile(0.5)).isNaN();
    assertThat(nothing.partAtMost(1)).isNaN();
    assertThat(nothing.standardDeviation()).isNaN();
  }
}
