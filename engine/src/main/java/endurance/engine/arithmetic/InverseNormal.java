package endurance.engine.arithmetic;

/**
 * The quantile function of the standard normal distribution: the number below which it lies with a
 * given probability.
 *
 * <p>All but the outer 0.17 % on either side is {@code q P(w)} with {@code q = p - 1/2} and {@code
 * w = -ln(1 - 4q^2)}, in which {@code P} is almost straight: a minimax polynomial of degree 22
 * (relative error below 2^-60). The tails are those of Wichura in {@code sqrt(-ln p)}.
 *
 * <p>Every step of the middle is one operation of IEEE 754, in the order in which {@link
 * VectorInverseNormal} does them.
 *
 * <p>References: M. Giles, "Approximating the erfinv function", GPU Computing Gems, 2011; M.
 * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics
 * 37 (1988), routine PPND16.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // digits as published
public final class InverseNormal {

  /** Below this probability, and above its complement, the tails begin. */
  static final double TAIL = 0.0017;

  /** The root of 2 pi. */
  static final double C0_HIGH = 2.5066282746310007;

  static final double C0_LOW = -1.8328579980459167e-16;
  static final double C1 = 0.6562337477384339;
  static final double C2 = 0.03266647229402481;
  static final double C3 = -0.0066046648222708336;
  static final double C4 = -0.00036216112602129865;
  static final double C5 = 0.00013183706035666093;
  static final double C6 = 5.713394741124448e-06;
  static final double C7 = -2.8639375718694597e-06;
  static final double C8 = -1.0549610374384665e-07;
  static final double C9 = 6.449696972352995e-08;
  static final double C10 = 2.090735907442744e-09;
  static final double C11 = -1.4356246145680037e-09;
  static final double C12 = -8.438675152459748e-11;
  static final double C13 = 5.868085929454673e-11;
  static final double C14 = -1.0562636853916263e-11;
  static final double C15 = 3.53083248268867e-12;
  static final double C16 = -1.2909003257691851e-12;
  static final double C17 = 3.009195501165993e-13;
  static final double C18 = -4.5115214121449237e-14;
  static final double C19 = 4.4731581523356245e-15;
  static final double C20 = -2.879042177922451e-16;
  static final double C21 = 1.1013328714382769e-17;
  static final double C22 = -1.915327202270111e-19;

  /** Beyond this {@code sqrt(-ln p)} the far-tail approximation holds. */
  private static final double FAR = 5;

  private InverseNormal() {}

  /**
   * The number below which a standard normal lies with a probability: infinite at 0 and 1, NaN
   * outside and for NaN.
   */
  public static double at(double probability) {
    double rest = probability < 0.5 ? probability : 1 - probability;
    if (!(rest >= TAIL)) {
      return tail(probability, rest);
    }
    double q = probability - 0.5;
    double four = 4 * rest;
    double a = Math.fma(-four, rest, four); // 1 - 4q^2, to the last bit also where it is small
    long bits = Double.doubleToRawLongBits(a) + Logarithm.TO_ROOT_HALF;
    double k =
        Double.longBitsToDouble(bits >>> Exponential.SIGNIFICAND | Logarithm.WHOLE)
            - Logarithm.BIAS;
    double m = Double.longBitsToDouble((bits & Logarithm.SIGNIFICAND_MASK) + Logarithm.ROOT_HALF);
    double s = (m - 1) / (m + 1);
    double s2 = s * s;
    double l = Math.fma(Logarithm.C17, s2, Logarithm.C15);
    l = Math.fma(l, s2, Logarithm.C13);
    l = Math.fma(l, s2, Logarithm.C11);
    l = Math.fma(l, s2, Logarithm.C9);
    l = Math.fma(l, s2, Logarithm.C7);
    l = Math.fma(l, s2, Logarithm.C5);
    l = Math.fma(l, s2, Logarithm.C3);
    double log = Math.fma(k, Power.LN2, Math.fma(s2 * s, l, s + s));
    double w = -log;
    double p = Math.fma(C22, w, C21);
    p = Math.fma(p, w, C20);
    p = Math.fma(p, w, C19);
    p = Math.fma(p, w, C18);
    p = Math.fma(p, w, C17);
    p = Math.fma(p, w, C16);
    p = Math.fma(p, w, C15);
    p = Math.fma(p, w, C14);
    p = Math.fma(p, w, C13);
    p = Math.fma(p, w, C12);
    p = Math.fma(p, w, C11);
    p = Math.fma(p, w, C10);
    p = Math.fma(p, w, C9);
    p = Math.fma(p, w, C8);
    p = Math.fma(p, w, C7);
    p = Math.fma(p, w, C6);
    p = Math.fma(p, w, C5);
    p = Math.fma(p, w, C4);
    p = Math.fma(p, w, C3);
    p = Math.fma(p, w, C2);
    p = Math.fma(p, w, C1);
    return Math.fma(q, C0_HIGH, q * Math.fma(p, w, C0_LOW));
  }

  private static double tail(double probability, double rest) {
    if (!(rest > 0)) {
      return rest == 0 ? Math.copySign(Double.POSITIVE_INFINITY, probability - 0.5) : Double.NaN;
    }
    double r = Math.sqrt(-Logarithm.natural(rest));
    return Math.copySign(r <= FAR ? near(r - 1.6) : far(r - FAR), probability - 0.5);
  }

  private static double near(double r) {
    return (((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r
                                                    + 2.41780725177450611770e-1)
                                                * r
                                            + 1.27045825245236838258e0)
                                        * r
                                    + 3.64784832476320460504e0)
                                * r
                            + 5.76949722146069140550e0)
                        * r
                    + 4.63033784615654529590e0)
                * r
            + 1.42343711074968357734e0)
        / (((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r
                                                    + 1.51986665636164571966e-2)
                                                * r
                                            + 1.48103976427480074590e-1)
                                        * r
                                    + 6.89767334985100004550e-1)
                                * r
                            + 1.67638483018380384940e0)
                        * r
                    + 2.05319162663775882187e0)
                * r
            + 1);
  }

  private static double far(double r) {
    return (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r
                                                    + 1.24266094738807843860e-3)
                                                * r
                                            + 2.65321895265761230930e-2)
                                        * r
                                    + 2.96560571828504891230e-1)
                                * r
                            + 1.78482653991729133580e0)
                        * r
                    + 5.46378491116411436990e0)
                * r
            + 6.65790464350110377720e0)
        / (((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r
                                                    + 1.84631831751005468180e-5)
                                                * r
                                            + 7.86869131145613259100e-4)
                                        * r
                                    + 1.48753612908506148525e-2)
                                * r
                            + 1.36929880922735805310e-1)
                        * r
                    + 5.99832206555887937690e-1)
                * r
            + 1);
  }
}
