package endurance.engine.arithmetic;

/**
 * The one place that says what a function of the model language gives, to the bit, on every
 * machine. Elementary functions are those of {@link StrictMath}, whose results do not depend on
 * processor or compiler; everything else is exact in IEEE 754.
 *
 * <p>NaN goes in, NaN comes out, except where a comparison or a truth value is made of it: any
 * comparison with NaN is false but {@code <>}, and NaN, not being 0, is true.
 */
public final class Arithmetic {

  private Arithmetic() {}

  public static double exp(double x) {
    return StrictMath.exp(x);
  }

  /** Natural logarithm: negative infinity at 0, NaN below. */
  public static double log(double x) {
    return StrictMath.log(x);
  }

  public static double log10(double x) {
    return StrictMath.log10(x);
  }

  /** {@code base^exponent}; 1 for exponent 0 whatever the base, as IEEE 754 has it. */
  public static double power(double base, double exponent) {
    return StrictMath.pow(base, exponent);
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
