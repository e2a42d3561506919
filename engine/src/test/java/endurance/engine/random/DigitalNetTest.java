package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitalNetTest {

  private static final List<DigitalNet> NETS =
      List.of(
          JoeKuo.dimension(0),
          JoeKuo.dimension(1),
          JoeKuo.dimension(700),
          JoeKuo.dimension(JoeKuo.DIMENSIONS - 1));

  @Test
  void everyBlockOfPointsIsStratified() {
    for (DigitalNet net : NETS) {
      for (int m = 0; m <= 12; m++) {
        int digits = (1 << m) - 1;
        for (long first : new long[] {0, 1, 5, 1_000}) {
          long start = first << m;
          assertThat(
                  IntStream.rangeClosed(0, digits)
                      .mapToLong(i -> net.digits(start + i) & digits)
                      .distinct())
              .hasSize(1 << m);
        }
      }
    }
  }

  /**
   * A (0, m, 2)-net: of 2^m points every rectangle of area 2^-m whose sides are halved again and
   * again holds one.
   */
  @Test
  void theFirstTwoDimensionsFillThePlane() {
    for (int m = 1; m <= 10; m++) {
      assertIsNet(m, i -> JoeKuo.dimension(0).digits(i), i -> JoeKuo.dimension(1).digits(i));
    }
  }

  @Test
  void scrambledTheyStillFillIt() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 20; trial++) {
      NestedScramble one = NestedScramble.of(new Words(random.nextLong(), random.nextLong()));
      NestedScramble two = NestedScramble.of(new Words(random.nextLong(), random.nextLong()));
      for (int m = 1; m <= 10; m++) {
        assertIsNet(
            m,
            i -> one.digits(JoeKuo.dimension(0).digits(i)),
            i -> two.digits(JoeKuo.dimension(1).digits(i)));
      }
    }
  }

  private static void assertIsNet(int m, IntToLongFunction x, IntToLongFunction y) {
    for (int across = 0; across <= m; across++) {
      int split = across;
      long inX = (1L << split) - 1;
      long inY = (1L << (m - split)) - 1;
      assertThat(
              IntStream.range(0, 1 << m)
                  .mapToLong(i -> (x.applyAsLong(i) & inX) | (y.applyAsLong(i) & inY) << split)
                  .distinct())
          .as("2^%s points, 2^%s across", m, split)
          .hasSize(1 << m);
    }
  }

  @Test
  void pointsMadeTogetherAreThoseMadeAlone() {
    SplittableRandom random = new SplittableRandom(2);
    for (DigitalNet net : NETS) {
      for (int bits : new int[] {1, 2, 7, 10, 31, 32}) {
        long[] points = random.longs(50).map(word -> word >>> (64 - bits)).toArray();
        long[] expected = new long[points.length];
        for (int i = 0; i < points.length; i++) {
          expected[i] = net.digits(points[i]);
        }
        net.digits(points, bits);
        assertThat(points).containsExactly(expected);
      }
    }
  }
}
