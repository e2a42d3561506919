package endurance.engine.arithmetic;

/**
 * {@code base^exponent = 2^(exponent log2 base)}, with the logarithm and its product in two doubles
 * each (relative error of the logarithm below 2^-68), so that an exponent of a thousand still
 * leaves the last bit of the result in place.
 *
 * <p>{@code log2 m = 2/ln 2 artanh s} as in {@link Logarithm}; quotient, powers and coefficients up
 * to {@code s^5} keep their rounding errors; the terms from there on are a minimax polynomial of
 * degree 7 in {@code s^2}.
 *
 * <p>Every step is one operation of IEEE 754, in the order in which {@link VectorPower} does them.
 */
final class Power {

  /** Larger exponents of 2 than any result has, and the scaling still works. */
  static final double MOST = 1100;

  /** From here on every double is a whole number. */
  static final double WHOLE = 0x1p52;

  static final double C1_HIGH = 2.8853900817779268;
  static final double C1_LOW = 4.0710547481862066e-17;
  static final double C3_HIGH = 0.9617966939259756;
  static final double C3_LOW = 5.0577616648125907e-17;
  static final double C5 = 0.5770780163555851;
  static final double C5_LOW = -5.041e-17;
  static final double C7 = 0.4121985831113712;
  static final double C9 = 0.3205988979076835;
  static final double C11 = 0.26230819919043197;
  static final double C13 = 0.22195223869908864;
  static final double C15 = 0.19240240323332378;
  static final double C17 = 0.16843175875911068;
  static final double C19 = 0.17296714671190536;

  static final double LN2 = 0.6931471805599453;
  static final double LN2_REST = 2.3190468138462996e-17;

  private Power() {}

  static double of(double base, double exponent) {
    double size = Math.abs(base);
    boolean subnormal = size < Double.MIN_NORMAL;
    double lifted = subnormal ? size * Logarithm.LIFT : size;
    long bits = Double.doubleToRawLongBits(lifted) + Logarithm.TO_ROOT_HALF;
    double k =
        Double.longBitsToDouble(bits >>> Exponential.SIGNIFICAND | Logarithm.WHOLE)
            - (subnormal ? Logarithm.LIFTED_BIAS : Logarithm.BIAS);
    double m = Double.longBitsToDouble((bits & Logarithm.SIGNIFICAND_MASK) + Logarithm.ROOT_HALF);
    double f = m - 1;
    double d = m + 1;
    double s = f / d;
    double sLow = Math.fma(-s, m - (d - 1), Math.fma(-s, d, f)) * Math.fma(-0.5, s, 0.5);
    double s2 = s * s;
    double s2Low = Math.fma(s + s, sLow, Math.fma(s, s, -s2));
    double s3 = s2 * s;
    double s3Low = Math.fma(s2Low, s, Math.fma(s2, sLow, Math.fma(s2, s, -s3)));
    double p = Math.fma(C19, s2, C17);
    p = Math.fma(p, s2, C15);
    p = Math.fma(p, s2, C13);
    p = Math.fma(p, s2, C11);
    p = Math.fma(p, s2, C9);
    p = Math.fma(p, s2, C7);
    double p5Rest = p * s2;
    double p5 = C5 + p5Rest;
    double p5Low = p5Rest - (p5 - C5) + C5_LOW;
    double p3Rest = p5 * s2;
    double p3RestLow = Math.fma(p5Low, s2, Math.fma(p5, s2Low, Math.fma(p5, s2, -p3Rest)));
    double p3 = C3_HIGH + p3Rest;
    double p3Low = p3Rest - (p3 - C3_HIGH) + (p3RestLow + C3_LOW);
    double first = C1_HIGH * s;
    double firstLow = Math.fma(C1_HIGH, sLow, Math.fma(C1_LOW, s, Math.fma(C1_HIGH, s, -first)));
    double third = s3 * p3;
    double thirdLow = Math.fma(s3Low, p3, Math.fma(s3, p3Low, Math.fma(s3, p3, -third)));
    double sum = k + first;
    double sumLow = first - (sum - k);
    double all = sum + third;
    double allLow = third - (all - sum);
    double low = (sumLow + allLow) + (firstLow + thirdLow);
    double log = size < Double.POSITIVE_INFINITY ? all : size; // NaN stays NaN
    log = size == 0 ? Double.NEGATIVE_INFINITY : log;

    double product = exponent * log;
    double productLow = Math.fma(exponent, low, Math.fma(exponent, log, -product));
    boolean beyond = Math.abs(product) >= MOST;
    double within = beyond ? Math.copySign(MOST, product) : product;
    double withinLow = beyond ? 0 : productLow;
    double shifted = within + Exponential.ROUNDER;
    double fraction = within - (shifted - Exponential.ROUNDER);
    double r = fraction + withinLow;
    double rLow = withinLow - (r - fraction);
    double z = r * LN2;
    double zLow = Math.fma(rLow, LN2, Math.fma(r, LN2_REST, Math.fma(r, LN2, -z)));
    double result =
        Exponential.scaled(z, Math.fma(zLow, z, zLow), Double.doubleToRawLongBits(shifted));

    double wholes = Math.abs(exponent);
    double pairs = wholes * 0.5;
    boolean whole = wholes >= WHOLE || wholes + WHOLE - WHOLE == wholes;
    boolean even = pairs >= WHOLE || pairs + WHOLE - WHOLE == pairs;
    long sign = even || !whole ? 0 : Double.doubleToRawLongBits(base) & Long.MIN_VALUE;
    double signed = Double.longBitsToDouble(Double.doubleToRawLongBits(result) ^ sign);
    boolean imaginary = base < 0 && base > Double.NEGATIVE_INFINITY && !whole;
    double real = imaginary || Double.isNaN(signed) ? Double.NaN : signed;
    return exponent == 0 ? 1 : real;
  }
}
