package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyedOrderTest {

  private static KeyedOrder drawn(long size, SplittableRandom random) {
    return new KeyedOrder(size, new Words(random.nextLong(), random.nextLong()));
  }

  private static long[] places(KeyedOrder order, long first, int count) {
    long[] places = new long[count];
    order.places(first, 0, places, 0, count);
    return places;
  }

  @Test
  void givesEveryPlaceOnce() {
    SplittableRandom random = new SplittableRandom(1);
    for (int size = 1; size <= 300; size++) {
      assertThat(places(drawn(size, random), 0, size))
          .containsExactlyInAnyOrder(LongStream.range(0, size).toArray());
    }
    for (int size : new int[] {625, 65_536, 100_003}) {
      boolean[] taken = new boolean[size];
      for (long place : places(drawn(size, random), 0, size)) {
        assertThat(taken[(int) place]).isFalse();
        taken[(int) place] = true;
      }
    }
  }

  @Test
  void staysInsideTheLargestOrder() {
    long size = 0xFFFFFFFFL;
    KeyedOrder order = drawn(size, new SplittableRandom(2));
    for (long first : new long[] {0, 1L << 31, size - 1_000}) {
      assertThat(LongStream.of(places(order, first, 1_000)).distinct().boxed())
          .hasSize(1_000)
          .allMatch(place -> place >= 0 && place < size);
    }
  }

  @Test
  void givesTheSamePlacesInAnyPortion() {
    SplittableRandom random = new SplittableRandom(3);
    for (int size : new int[] {7, 64, 625}) {
      KeyedOrder order = drawn(size, random);
      long[] whole = places(order, 0, size);
      for (int from = 0; from < size; from += 5) {
        int count = Math.min(1 + from % 13, size - from);
        assertThat(places(order, from, count))
            .containsExactly(
                LongStream.range(from, from + count).map(i -> whole[(int) i]).toArray());
      }
    }
  }

  @Test
  void writesWhereItIsToldTo() {
    KeyedOrder order = drawn(50, new SplittableRandom(5));
    long[] places = new long[20];
    order.places(7, 1_000, places, 4, 13);
    for (int i = 0; i < 13; i++) {
      assertThat(places[4 + i]).isEqualTo(1_000 + places(order, 7, 13)[i]);
    }
    assertThat(places[3]).isZero();
    assertThat(places[17]).isZero();
  }

  /** Whatever two numbers: over many keys they take every two places equally often. */
  @Test
  void twoNumbersTakeAnyTwoPlaces() {
    SplittableRandom random = new SplittableRandom(4);
    int keys = 40_000;
    for (int size : new int[] {5, 7, 8, 13}) {
      for (int other = 1; other < size; other += 2) {
        int[] cells = new int[size * (size - 1)];
        for (int i = 0; i < keys; i++) {
          long[] places = places(drawn(size, random), 0, other + 1);
          long second = places[other] > places[0] ? places[other] - 1 : places[other];
          cells[(int) (places[0] * (size - 1) + second)]++;
        }
        int freedom = cells.length - 1;
        assertThat(ChiSquared.ofEqual(cells))
            .as("0 and %s of %s", other, size)
            .isCloseTo(freedom, within(4.5 * Math.sqrt(2.0 * freedom)));
      }
    }
  }
}
