package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The largest error of each function, range by range, is the one documented. With {@code
 * -Dendurance.accuracy.points=100000000} so many arguments are tried for each function and the rows
 * of the table in docs/reference/arithmetic.md are printed.
 */
class AccuracyTest {

  private static final String PROPERTY = "endurance.accuracy.points";
  private static final int POINTS = Integer.getInteger(PROPERTY, 60_000);
  private static final boolean PRINTED = System.getProperty(PROPERTY) != null;

  private static final double LN2 = Math.log(2);

  /** Documented errors are rounded to four decimals. */
  private static final double ROUNDING = 0.00005;

  /** The error of a function of one or two numbers, in units in the last place. */
  interface Measure {
    double ulps(double x, double y);
  }

  interface Exponents {
    double of(SplittableRandom random, double base);
  }

  /** Arguments to try. */
  record Range(String name, ToDoubleFunction<SplittableRandom> x, Exponents y) {
    Range(String name, ToDoubleFunction<SplittableRandom> x) {
      this(name, x, (random, base) -> 0);
    }
  }

  record Function(String name, Measure measure, List<Range> ranges) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Function> functions() {
    return Stream.of(exponential(), logarithm(), decimalLogarithm(), power(), normalQuantile());
  }

  private static Function exponential() {
    return new Function(
        "exp",
        (x, y) -> Reference.ulps(Arithmetic.exp(x), Reference.exp(x)),
        List.of(
            new Range("below 2^-3 in size", r -> signed(r, bits(r, 0x1p-60, 0x1p-3))),
            new Range("2^-3 to 0.35 in size", r -> signed(r, r.nextDouble(0x1p-3, 0.35))),
            new Range("0.35 to 709.78", r -> bits(r, 0.35, 709.78)),
            new Range("-708.39 to -0.35", r -> -bits(r, 0.35, 708.39)),
            new Range("-745.13 to -708.39 (subnormal results)", r -> -r.nextDouble(708.39, 745.13)),
            new Range("near (n + 1/2) ln 2", r -> near((r.nextInt(-1000, 1000) + 0.5) * LN2, r))));
  }

  private static Function logarithm() {
    return new Function(
        "log", (x, y) -> Reference.ulps(Arithmetic.log(x), Reference.log(x)), positive());
  }

  private static Function decimalLogarithm() {
    return new Function(
        "log10", (x, y) -> Reference.ulps(Arithmetic.log10(x), Reference.log10(x)), positive());
  }

  private static List<Range> positive() {
    return List.of(
        new Range("subnormal", r -> bits(r, Double.MIN_VALUE, Double.MIN_NORMAL)),
        new Range("normal, up to 1/2", r -> bits(r, Double.MIN_NORMAL, 0.5)),
        new Range("1/2 to 2", r -> r.nextDouble(0.5, 2)),
        new Range("1 ± 2^-52 to 1 ± 1/4", r -> 1 + signed(r, bits(r, 0x1p-52, 0.25))),
        new Range("2 to the largest", r -> bits(r, 2, Double.MAX_VALUE)),
        new Range(
            "near 2^n sqrt(1/2)",
            r -> Math.scalb(near(Math.sqrt(0.5), r), r.nextInt(-1000, 1000))));
  }

  private static Function power() {
    ToDoubleFunction<SplittableRandom> any = r -> bits(r, Double.MIN_VALUE, Double.MAX_VALUE);
    return new Function(
        "power",
        (x, y) -> Reference.ulps(Arithmetic.power(x, y), Reference.power(x, y)),
        List.of(
            new Range(
                "0.01 to 100, exponents -10 to 10",
                r -> r.nextDouble(0.01, 100),
                (r, x) -> r.nextDouble(-10, 10)),
            new Range("any base, normal results", any, (r, x) -> towards(r, x, -1021, 1023)),
            new Range(
                "1 ± 2^-52 to 1 ± 1/4, normal results",
                r -> 1 + signed(r, bits(r, 0x1p-52, 0.25)),
                (r, x) -> towards(r, x, -1021, 1023)),
            new Range(
                "1/2 to 2, results above 2^900",
                r -> r.nextDouble(0.5, 2),
                (r, x) -> towards(r, x, 900, 1023)),
            new Range("any base, subnormal results", any, (r, x) -> towards(r, x, -1074, -1022))));
  }

  private static Function normalQuantile() {
    return new Function(
        "inverse normal",
        (p, y) -> {
          double z = InverseNormal.at(p);
          return Reference.ulps(z, Reference.inverseNormal(p, z));
        },
        List.of(
            new Range("1/2 ± 2^-53 to 1/2 ± 0.1", r -> 0.5 + signed(r, bits(r, 0x1p-53, 0.1))),
            new Range("0.02 to 0.98", r -> r.nextDouble(0.02, 0.98)),
            new Range("0.0017 to 0.02", r -> r.nextDouble(0.0017, 0.02)),
            new Range("1e-11 to 0.0017", r -> bits(r, 1e-11, 0.0017)),
            new Range("1e-300 to 1e-11", r -> bits(r, 1e-300, 1e-11)),
            new Range("the smallest to 1e-300", r -> bits(r, Double.MIN_VALUE, 1e-300)),
            new Range("0.9983 to 1 - 2^-53", r -> 1 - bits(r, 0x1p-53, 0.0017))));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noErrorIsLargerThanDocumented(Function function) {
    for (Range range : function.ranges()) {
      Found found = worst(function.measure(), range, POINTS / function.ranges().size());
      if (PRINTED) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %.4f | %s |%n",
            function.name(),
            range.name(),
            found.ulps(),
            function.name().equals("power") ? found.x() + ", " + found.y() : "" + found.x());
      }
      assertThat(found.ulps())
          .describedAs("%s, %s, at %s, %s", function.name(), range.name(), found.x(), found.y())
          .isLessThanOrEqualTo(documented(function, range).ulps() + ROUNDING);
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theDocumentedErrorsOccurAtTheDocumentedArguments(Function function) {
    for (Range range : function.ranges()) {
      Found documented = documented(function, range);
      double ulps = function.measure().ulps(documented.x(), documented.y());
      assertThat(Math.abs(ulps - documented.ulps()))
          .describedAs("%s, %s: %s", function.name(), range.name(), ulps)
          .isLessThanOrEqualTo(ROUNDING);
    }
  }

  /** An error and where it occurs. */
  record Found(double ulps, double x, double y) {}

  private static Found documented(Function function, Range range) {
    return DocumentedErrors.of(function.name(), range.name());
  }

  private static Found worst(Measure measure, Range range, int points) {
    SplittableRandom random = new SplittableRandom(range.name().hashCode());
    Found worst = new Found(-1, 0, 0);
    for (int i = 0; i < points; i++) {
      double x = range.x().applyAsDouble(random);
      double y = range.y().of(random, x);
      double ulps = measure.ulps(x, y);
      if (!(ulps <= worst.ulps())) { // NaN too
        worst = new Found(ulps, x, y);
      }
    }
    return worst;
  }

  /** Equally likely in each power of two, and within it. */
  private static double bits(SplittableRandom random, double from, double to) {
    return Double.longBitsToDouble(
        random.nextLong(Double.doubleToRawLongBits(from), Double.doubleToRawLongBits(to)));
  }

  private static double signed(SplittableRandom random, double size) {
    return random.nextBoolean() ? size : -size;
  }

  private static double near(double x, SplittableRandom random) {
    return x * (1 + random.nextInt(-9, 10) * 0x1p-52);
  }

  /** An exponent that takes a base to 2 to a power between two. */
  private static double towards(SplittableRandom random, double base, double from, double to) {
    return random.nextDouble(from, to) * LN2 / Math.log(base);
  }
}
