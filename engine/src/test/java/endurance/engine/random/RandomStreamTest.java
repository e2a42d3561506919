package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.arithmetic.RowArithmetic;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

  /** The test vector for "foobar" published with the FNV hash (Fowler, Noll, Vo). */
  @Test
  void hashesNamesByFnv() {
    assertThat(RandomStream.hash("foobar")).isEqualTo(0x85944171F73967E8L);
    assertThat(RandomStream.hash("")).isEqualTo(0xCBF29CE484222325L);
  }

  /** A change here changes every result ever published: it must be meant. */
  @Test
  void staysTheSameForEver() {
    RandomStream stream = RandomStream.of(42, "share[chatgpt]");
    assertThat(stream.key()).isEqualTo(RandomStream.of(42, "share[chatgpt]").key());
    assertThat(
            new double[] {
              stream.uniform(0, 0),
              stream.uniform(1, 0),
              stream.uniform(0, 1),
              stream.uniform(7, 108)
            })
        .containsExactly(PINNED);
  }

  private static final double[] PINNED = {
    0.24879666266725942, 0.22727991303867234, 0.5842997529248012, 0.3551800137487521
  };

  @Test
  void aRowHoldsTheSameNumbersAsSingleDraws() {
    RandomStream stream = RandomStream.of(7, "x");
    for (long first : new long[] {0, 1, 5, 1L << 33}) {
      double[] row = new double[20];
      stream.uniforms(first, 3, row, 4, 13, RowArithmetic.plain());
      for (int i = 0; i < 13; i++) {
        assertThat(row[4 + i]).isEqualTo(stream.uniform(first + i, 3));
      }
      assertThat(row[3]).isZero();
      assertThat(row[17]).isZero();
    }
  }

  @Test
  void differsBySeedNameFutureAndStep() {
    double here = RandomStream.of(1, "x").uniform(10, 2);
    assertThat(RandomStream.of(2, "x").uniform(10, 2)).isNotEqualTo(here);
    assertThat(RandomStream.of(1, "y").uniform(10, 2)).isNotEqualTo(here);
    assertThat(RandomStream.of(1, "x").uniform(11, 2)).isNotEqualTo(here);
    assertThat(RandomStream.of(1, "x").uniform(10, 3)).isNotEqualTo(here);
    assertThat(RandomStream.of(1, "x").uniform(10 + (1L << 40), 2)).isNotEqualTo(here);
  }

  @Test
  void isUniformAndUncorrelatedBetweenNeighbours() {
    int futures = 200_000;
    RandomStream x = RandomStream.of(3, "x");
    RandomStream y = RandomStream.of(3, "y");
    int[] cells = new int[100];
    double overFutures = 0;
    double overSteps = 0;
    double overNames = 0;
    for (int i = 0; i < futures; i++) {
      double u = x.uniform(i, 0);
      cells[(int) (u * 100)]++;
      overFutures += (u - 0.5) * (x.uniform(i + 1, 0) - 0.5);
      overSteps += (u - 0.5) * (x.uniform(i, 1) - 0.5);
      overNames += (u - 0.5) * (y.uniform(i, 0) - 0.5);
    }
    double chiSquared = 0;
    for (int cell : cells) {
      chiSquared += (cell - futures / 100.0) * (cell - futures / 100.0) / (futures / 100.0);
    }
    // 99 degrees of freedom: mean 99, standard deviation 14.07.
    assertThat(chiSquared).isCloseTo(99, within(4 * 14.07));
    double standardError = Math.sqrt(futures) / 12;
    assertThat(overFutures).isCloseTo(0, within(4 * standardError));
    assertThat(overSteps).isCloseTo(0, within(4 * standardError));
    assertThat(overNames).isCloseTo(0, within(4 * standardError));
  }
}
