package endurance.browser.code;

import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.Instructions.Comparison;

/**
 * Multiply-adds where there is no instruction for them.
 *
 * <p>The error of a product comes from halves of its factors (Dekker, Veltkamp), that of a sum from
 * Knuth's six operations; {@code x y + z} rounded once from both and a last sum rounded to odd
 * (Boldo and Melquiond). Factors beyond 2^996, where halves overflow, count as having no error; so
 * do products below 2^-969, whose error is no number any more.
 *
 * <p>References: T. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971); S. Boldo, G. Melquiond, "Emulation of FMA and correctly rounded
 * sums: proved algorithms using rounding to odd", IEEE Transactions on Computers 57 (2008).
 */
final class FusedCode {

  /** Splits a significand of 53 bits into halves of 26. */
  private static final double SPLITTER = 0x1p27 + 1;

  private record Exact(int high, int low) {}

  private final Instructions on;
  private final Rounding rounding;

  FusedCode(Instructions on, Rounding rounding) {
    this.on = on;
    this.rounding = rounding;
  }

  /** {@code x y + z}. */
  int sum(int x, int y, int z) {
    return switch (rounding) {
      case TWICE, WITH_ERRORS -> on.add(on.multiply(x, y), z);
      case ONCE -> once(x, y, z);
    };
  }

  /** {@code x y - z}. */
  int less(int x, int y, int z) {
    return switch (rounding) {
      case TWICE -> on.subtract(on.multiply(x, y), z);
      case WITH_ERRORS -> {
        Exact product = product(x, y);
        yield on.add(on.subtract(product.high(), z), product.low());
      }
      case ONCE -> once(x, y, negative(z));
    };
  }

  /** {@code z - x y}. */
  int lessProduct(int x, int y, int z) {
    return switch (rounding) {
      case TWICE -> on.subtract(z, on.multiply(x, y));
      case WITH_ERRORS -> {
        Exact product = product(x, y);
        yield on.subtract(on.subtract(z, product.high()), product.low());
      }
      case ONCE -> once(negative(x), y, z);
    };
  }

  private int negative(int x) {
    return on.xor(x, on.bits(Long.MIN_VALUE));
  }

  private int once(int x, int y, int z) {
    Exact product = product(x, y);
    Exact lower = twoSum(z, product.low());
    Exact upper = twoSum(product.high(), lower.high());
    return on.add(upper.high(), oddSum(lower.low(), upper.low()));
  }

  private Exact product(int x, int y) {
    int product = on.multiply(x, y);
    Exact left = halves(x);
    Exact right = halves(y);
    int first = on.subtract(on.multiply(left.high(), right.high()), product);
    int second = on.add(first, on.multiply(left.high(), right.low()));
    int third = on.add(second, on.multiply(left.low(), right.high()));
    return new Exact(product, known(on.add(third, on.multiply(left.low(), right.low()))));
  }

  private Exact halves(int x) {
    int large = on.multiply(x, on.number(SPLITTER));
    int high = on.subtract(large, on.subtract(large, x));
    return new Exact(high, on.subtract(x, high));
  }

  private Exact twoSum(int x, int y) {
    int sum = on.add(x, y);
    int back = on.subtract(sum, x);
    int error = on.add(on.subtract(x, on.subtract(sum, back)), on.subtract(y, back));
    return new Exact(sum, known(error));
  }

  /** 0 where an infinity left no number. */
  private int known(int error) {
    return on.choose(on.compare(Comparison.EQUAL, error, error), error, on.number(0));
  }

  /** The sum if it is exact, else the neighbour on either side whose last bit is set. */
  private int oddSum(int x, int y) {
    Exact sum = twoSum(x, y);
    int zero = on.number(0);
    int even = on.compare(Comparison.EQUAL, on.and(sum.high(), on.bits(1)), zero);
    int inexact = on.compare(Comparison.NOT_EQUAL, sum.low(), zero);
    int bothUp =
        on.both(
            on.compare(Comparison.GREATER, sum.low(), zero),
            on.compare(Comparison.GREATER, sum.high(), zero));
    int bothDown =
        on.both(
            on.compare(Comparison.LESS, sum.low(), zero),
            on.compare(Comparison.LESS, sum.high(), zero));
    int away = on.choose(on.either(bothUp, bothDown), on.bits(1), on.bits(-1));
    return on.choose(on.both(inexact, even), on.plus(sum.high(), away), sum.high());
  }
}
