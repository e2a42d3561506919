package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NestedScrambleTest {

  private static NestedScramble drawn(SplittableRandom random) {
    return NestedScramble.of(new Words(random.nextLong(), random.nextLong()));
  }

  /** Numbers that share their first digits, and only those, still share them: nested. */
  @Test
  void keepsWhatTwoNumbersShare() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 200; trial++) {
      NestedScramble scramble = drawn(random);
      for (int shared = 0; shared < Long.SIZE; shared++) {
        long x = random.nextLong();
        long other = x ^ (((random.nextLong() << 1) | 1) << shared);
        assertThat(Long.numberOfTrailingZeros(scramble.digits(x) ^ scramble.digits(other)))
            .as("trial %s, %s digits shared", trial, shared)
            .isEqualTo(shared);
      }
    }
  }

  @Test
  void permutesTheIntervalsOfEveryLevel() {
    SplittableRandom random = new SplittableRandom(2);
    for (int trial = 0; trial < 50; trial++) {
      NestedScramble scramble = drawn(random);
      for (int level = 0; level <= 10; level++) {
        boolean[] taken = new boolean[1 << level];
        for (int x = 0; x < taken.length; x++) {
          int to = (int) scramble.digits(x) & (taken.length - 1);
          assertThat(taken[to]).as("trial %s, level %s", trial, level).isFalse();
          taken[to] = true;
        }
      }
    }
  }

  /**
   * Two numbers with d digits in common go, over many scramblings, to every pair of places with d
   * digits in common equally often, as under Owen's scrambling: counted on five digits of each.
   */
  @Test
  void sendsPairsWhereOwensScramblingDoes() {
    int digits = 5;
    int scramblings = 100_000;
    SplittableRandom random = new SplittableRandom(3);
    for (int shared = 0; shared < digits; shared++) {
      for (int trial = 0; trial < 5; trial++) {
        long x = random.nextLong(1 << digits);
        long other = (x ^ (((random.nextLong() << 1) | 1) << shared)) & ((1 << digits) - 1);
        // All digits of one, and those of the other behind the first that differs.
        int open = 2 * digits - 1 - shared;
        int[] cells = new int[1 << open];
        for (int i = 0; i < scramblings; i++) {
          NestedScramble scramble = drawn(random);
          long first = scramble.digits(x) & ((1 << digits) - 1);
          long second = scramble.digits(other) & ((1 << digits) - 1);
          cells[(int) (first | second >>> (shared + 1) << digits)]++;
        }
        int freedom = cells.length - 1;
        assertThat(ChiSquared.ofEqual(cells))
            .as("%s digits shared, trial %s", shared, trial)
            .isCloseTo(freedom, within(4.5 * Math.sqrt(2.0 * freedom)));
      }
    }
  }

  @Test
  void aRowIsScrambledAsItsNumbersAre() {
    SplittableRandom random = new SplittableRandom(4);
    NestedScramble scramble = drawn(random);
    long[] digits = random.longs(37).toArray();
    double[] row = new double[50];
    scramble.uniforms(digits, row, 5);
    for (int i = 0; i < 37; i++) {
      long expected = Long.reverse(scramble.digits(digits[i]));
      assertThat(row[5 + i]).isEqualTo(((expected >>> 11) | 1) * 0x1p-53);
    }
    assertThat(row[4]).isZero();
    assertThat(row[42]).isZero();
  }
}
