package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.kernel.Backend;
import endurance.engine.machine.MachineBackend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows give the bits of the functions for single numbers, whoever computes them. */
class RowArithmeticTest {

  /** What a row function does to two rows of arguments. */
  private interface Row {
    void into(double[] first, double[] second, int offset, double[] to, int toOffset, int count);
  }

  private static final int ROW = 1_000;
  private static final int ROWS = 500;

  /** More than any vector has lanes, twice over. */
  private static final int LONGEST_TAIL = 40;

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void exponentialsAreThoseOfSingleNumbers(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    check((x, y, o, to, t, n) -> rows.exp(x, o, to, t, n), unary(Arithmetic::exp), 745);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void logarithmsAreThoseOfSingleNumbers(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    check((x, y, o, to, t, n) -> rows.log(x, o, to, t, n), unary(Arithmetic::log), 2);
    check((x, y, o, to, t, n) -> rows.log10(x, o, to, t, n), unary(Arithmetic::log10), 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void powersAreThoseOfSingleNumbers(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    check((x, y, o, to, t, n) -> rows.power(x, o, y, o, to, t, n), Arithmetic::power, 40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void normalQuantilesAreThoseOfSingleNumbers(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    check((x, y, o, to, t, n) -> rows.inverseNormal(x, o, to, t, n), unary(InverseNormal::at), 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void uniformNumbersAreThoseOfThePublishedGenerator(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 2_000; round++) {
      int pairs = round % LONGEST_TAIL;
      long first = round % 3 == 0 ? (1L << 32) - 7 : random.nextLong();
      int step = random.nextInt();
      int key0 = random.nextInt();
      int key1 = random.nextInt();
      double[] row = new double[2 * pairs + 2];
      rows.philox(first, pairs, step, key0, key1, row, 1);
      for (int pair = 0; pair < pairs; pair++) {
        int low = (int) (first + pair);
        int high = (int) (first + pair >>> 32);
        assertThat(row[1 + 2 * pair])
            .isEqualTo(Philox.unit(Philox.lowWords(low, high, step, 0, key0, key1)));
        assertThat(row[2 + 2 * pair])
            .isEqualTo(Philox.unit(Philox.highWords(low, high, step, 0, key0, key1)));
      }
      assertThat(new double[] {row[0], row[2 * pairs + 1]}).containsExactly(0, 0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void rowsDrawnTogetherAreThoseDrawnAlone(String name, Optional<RowArithmetic> present) {
    assumeThat(present).describedAs(name).isPresent();
    RowArithmetic rows = present.orElseThrow();
    SplittableRandom random = new SplittableRandom(6);
    for (int pairs = 0; pairs < 2 * LONGEST_TAIL; pairs++) {
      List<RowDraw> wanted = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        double shift = random.nextDouble(-3, 3);
        int offset = (6 - i) * (2 * pairs + 3);
        wanted.add(new RowDraw(random.nextLong(), i % 3 < 2, shift, i - 2.5, offset));
      }
      long first = pairs % 3 == 0 ? (1L << 32) - 7 : random.nextLong();
      double[] expected = new double[7 * (2 * pairs + 3)];
      double[] actual = expected.clone();
      new RowDraws(wanted).drawRowByRow(first, 0, pairs, pairs, expected, RowArithmetic.plain());
      rows.draw(new RowDraws(wanted), first, pairs, pairs, actual);
      assertThat(actual).containsExactly(expected);
    }
  }

  private static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("plain", Optional.of(RowArithmetic.plain())),
        Arguments.of("vectors", RowArithmetic.vectors()),
        Arguments.of("machine", MachineBackend.ifPresent().map(Backend::arithmetic)));
  }

  private static DoubleBinaryOperator unary(DoubleUnaryOperator function) {
    return (x, y) -> function.applyAsDouble(x);
  }

  /** All lengths and offsets, in place and not, then long rows of any bits and of usual numbers. */
  private static void check(Row row, DoubleBinaryOperator single, double usual) {
    SplittableRandom random = new SplittableRandom(17);
    for (int count = 0; count <= LONGEST_TAIL; count++) {
      checkRow(row, single, arguments(random, count + 9, usual), count, count % 7);
    }
    for (int i = 0; i < ROWS; i++) {
      checkRow(row, single, arguments(random, ROW, usual), ROW, 0);
    }
  }

  private static void checkRow(
      Row row, DoubleBinaryOperator single, double[][] arguments, int count, int offset) {
    double[] x = arguments[0];
    double[] y = arguments[1];
    double[] to = new double[count + 2];
    Arrays.fill(to, 99);
    row.into(x, y, offset, to, 1, count);
    assertThat(new double[] {to[0], to[count + 1]}).containsExactly(99, 99);
    double[] inPlace = x.clone();
    row.into(inPlace, y, offset, inPlace, offset, count);
    for (int i = 0; i < count; i++) {
      double expected = single.applyAsDouble(x[offset + i], y[offset + i]);
      if (bits(to[1 + i]) != bits(expected) || bits(inPlace[offset + i]) != bits(expected)) {
        assertThat(new double[] {to[1 + i], inPlace[offset + i]})
            .describedAs("at %s, %s, place %s of %s", x[offset + i], y[offset + i], i, count)
            .containsExactly(expected, expected);
        assertThat(new long[] {bits(to[1 + i]), bits(inPlace[offset + i])})
            .containsOnly(bits(expected));
      }
    }
  }

  private static long bits(double x) {
    return Double.doubleToRawLongBits(x);
  }

  private static double[][] arguments(SplittableRandom random, int length, double usual) {
    double[][] rows = new double[2][length];
    for (double[] row : rows) {
      for (int i = 0; i < length; i++) {
        row[i] =
            switch (random.nextInt(8)) {
              case 0, 1, 2 -> Double.longBitsToDouble(random.nextLong());
              case 3 -> Double.longBitsToDouble(random.nextLong() & ~(0x7FFL << 52)); // subnormal
              case 4 -> Double.longBitsToDouble(random.nextLong() | 0x7FFL << 52); // NaN
              case 5 -> special(random.nextInt(9));
              case 6 -> random.nextInt(-9, 10);
              default -> random.nextDouble(-usual, usual);
            };
      }
    }
    return rows;
  }

  private static double special(int number) {
    return switch (number) {
      case 0 -> Double.NEGATIVE_INFINITY;
      case 1 -> Double.POSITIVE_INFINITY;
      case 2 -> -0.0;
      case 3 -> 0;
      case 4 -> 1;
      case 5 -> -1;
      case 6 -> Double.MIN_VALUE;
      case 7 -> Double.MAX_VALUE;
      default -> Math.nextDown(1.0);
    };
  }
}
