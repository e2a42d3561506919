package endurance.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against games whose values are known from textbooks or worked out by hand. */
class ShapleySplitTest {

  /** Sums of at most 1,024 terms of size 1. */
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static ShapleySplit split(int players, IntToDoubleFunction worth) {
    ShapleySplit split = new ShapleySplit(players, 1);
    IntStream.range(0, 1 << players)
        .forEach(coalition -> split.add(coalition, new double[] {worth.applyAsDouble(coalition)}));
    return split;
  }

  private static boolean has(int coalition, int player) {
    return (coalition >> player & 1) == 1;
  }

  /** One left glove, two right gloves; a pair is worth 1: 2/3, 1/6, 1/6. */
  @Test
  void theGloveGameGivesTheScarceGloveTwoThirds() {
    ShapleySplit split = split(3, in -> has(in, 0) && (has(in, 1) || has(in, 2)) ? 1 : 0);

    assertThat(split.value(0)[0]).isCloseTo(2.0 / 3, ROUNDING);
    assertThat(split.value(1)[0]).isCloseTo(1.0 / 6, ROUNDING);
    assertThat(split.value(2)[0]).isCloseTo(1.0 / 6, ROUNDING);
  }

  /**
   * Left with one right glove, over the coalitions of the other: 1/2 (1 - 0) + 1/2 (1 - 1 - 1 + 0)
   * = 1/2 - 1/2 + ...: by the formula for n = 3, 1/2 [v(01) - 0] + 1/2 [v(012) - v(02) - v(12) +
   * v(2)] = 1/2 (1) + 1/2 (1 - 1 - 0 + 0) = 1/2; the two right gloves: 1/2 (0) + 1/2 (1 - 1 - 1 +
   * 0) = -1/2.
   */
  @Test
  void glovesThatPairWorkTogetherAndThoseThatCompeteAgainst() {
    ShapleySplit split = split(3, in -> has(in, 0) && (has(in, 1) || has(in, 2)) ? 1 : 0);

    assertThat(split.interaction(0, 1)[0]).isCloseTo(0.5, ROUNDING);
    assertThat(split.interaction(2, 0)[0]).isCloseTo(0.5, ROUNDING);
    assertThat(split.interaction(1, 2)[0]).isCloseTo(-0.5, ROUNDING);
  }

  /** a b from (3, 1) to (5, 2): the change 7 = 2 (1 + 2)/2 + 1 (3 + 5)/2; together 2 times 1. */
  @Test
  void aProductOfTwoIsSharedByTheMeanOfTheOtherFactor() {
    ShapleySplit split = split(2, in -> (has(in, 0) ? 5 : 3) * (has(in, 1) ? 2 : 1));

    assertThat(split.value(0)[0]).isCloseTo(3, ROUNDING);
    assertThat(split.value(1)[0]).isCloseTo(4, ROUNDING);
    assertThat(split.interaction(0, 1)[0]).isCloseTo(2, ROUNDING);
  }

  @Test
  void playersWhoDoTheSameGetTheSameAndOneWhoDoesNothingGetsNothing() {
    ShapleySplit split =
        split(
            4,
            in -> Math.pow((has(in, 0) ? 1 : 0) + (has(in, 2) ? 1 : 0) + (has(in, 3) ? 4 : 0), 2));

    assertThat(split.value(0)[0]).isCloseTo(split.value(2)[0], ROUNDING);
    assertThat(split.value(1)[0]).isCloseTo(0, ROUNDING);
    assertThat(split.interaction(1, 3)[0]).isCloseTo(0, ROUNDING);
  }

  @Test
  void valuesAddUpToTheChangeAndThoseOfASumOfGamesAreTheSums() {
    Random random = new Random(7);
    int players = 10;
    double[] one = random.doubles(1 << players).toArray();
    double[] two = random.doubles(1 << players).toArray();
    ShapleySplit ofOne = split(players, in -> one[in]);
    ShapleySplit ofTwo = split(players, in -> two[in]);
    ShapleySplit ofBoth = split(players, in -> one[in] + two[in]);

    double sum = 0;
    for (int player = 0; player < players; player++) {
      sum += ofOne.value(player)[0];
      assertThat(ofBoth.value(player)[0])
          .isCloseTo(ofOne.value(player)[0] + ofTwo.value(player)[0], ROUNDING);
    }
    assertThat(sum).isCloseTo(one[one.length - 1] - one[0], ROUNDING);
  }

  /** The definition with orders, which the formula with coalitions sums up. */
  @Test
  void aValueIsWhatAPlayerAddsOnAverageOverAllOrders() {
    Random random = new Random(3);
    double[] worth = random.doubles(8).toArray();
    ShapleySplit split = split(3, in -> worth[in]);
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    double[] added = new double[3];
    for (int[] order : orders) {
      int present = 0;
      for (int player : order) {
        added[player] += (worth[present | 1 << player] - worth[present]) / orders.length;
        present |= 1 << player;
      }
    }
    for (int player = 0; player < 3; player++) {
      assertThat(split.value(player)[0]).isCloseTo(added[player], ROUNDING);
    }
  }

  @Test
  void manyGamesAreSplitAtOnceAndOneThatIsNotFiniteStaysApart() {
    ShapleySplit split = new ShapleySplit(1, 3);
    split.add(0, new double[] {1, 2, Double.NaN});
    split.add(1, new double[] {4, 7, 1});

    assertThat(split.value(0)).containsExactly(3, 5, Double.NaN);
  }

  @Test
  void worthsAreOneForEachGame() {
    assertThatThrownBy(() -> new ShapleySplit(2, 3).add(0, new double[] {1}))
        .hasMessageContaining("3 games need as many worths, got 1");
    assertThatThrownBy(() -> new ShapleySplit(0, 3)).hasMessageContaining("got 0");
  }
}
