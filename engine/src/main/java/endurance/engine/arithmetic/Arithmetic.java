package endurance.engine.arithmetic;

/**
 * The one place that says what a function of the model language gives, to the bit, on every machine
 * and in every state of its compiler. Exponential, logarithms and powers are sequences of IEEE 754
 * operations fixed here, within one unit in the last place of the exact value; sine, cosine and
 * tangent are those of {@link StrictMath}; everything else is exact in IEEE 754. Infinities, zeros
 * and NaN are treated as {@link Math} documents.
 *
 * <p>NaN goes in, NaN comes out, except where a comparison or a truth value is made of it: any
 * comparison with NaN is false but {@code <>}, and NaN, not being 0, is true.
 */
public final class Arithmetic {

  private Arithmetic() {}

  /** {@code e^x}; infinite above 709.78, 0 below -745.13. */
  public static double exp(double x) {
    return Exponential.of(x);
  }

  /** Natural logarithm: negative infinity at 0, NaN below. */
  public static double log(double x) {
    return Logarithm.natural(x);
  }

  /** Decimal logarithm: whole for powers of ten, negative infinity at 0, NaN below. */
  public static double log10(double x) {
    return Logarithm.decimal(x);
  }

  /**
   * {@code base^exponent}; 1 for exponent 0 whatever the base, NaN for a negative base and an
   * exponent that is not whole, and for a base of size 1 and an infinite exponent.
   */
  public static double power(double base, double exponent) {
    return Power.of(base, exponent);
  }

  public static double sine(double radians) {
    return StrictMath.sin(radians);
  }

  public static double cosine(double radians) {
    return StrictMath.cos(radians);
  }

  public static double tangent(double radians) {
    return StrictMath.tan(radians);
  }

  /** The nearest whole number, halves away from zero; exact, also just below a half. */
  public static double round(double x) {
    double size = Math.abs(x);
    double floor = Math.floor(size);
    return Math.copySign(size - floor >= 0.5 ? floor + 1 : floor, x);
  }

  /**
   * What is left of {@code x} after whole multiples of {@code y}, with the sign of {@code y}; NaN
   * when {@code y} is 0 or {@code x} infinite.
   */
  public static double modulo(double x, double y) {
    double rest = x % y;
    return rest != 0 && rest < 0 != y < 0 ? rest + y : rest;
  }

  /** 1 for true, 0 for false. */
  public static double truth(boolean condition) {
    return condition ? 1.0 : 0.0;
  }
}
