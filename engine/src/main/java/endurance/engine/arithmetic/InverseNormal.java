package endurance.engine.arithmetic;

/**
 * The quantile function of the standard normal distribution: the number below which it lies with a
 * given probability.
 *
 * <p>All but the outer 0.17 % on either side is {@code q P(w)} with {@code q = p - 1/2} and {@code
 * w = -ln(1 - 4q^2)}, in which {@code P} is almost straight (Giles): a minimax polynomial of degree
 * 22, relative error below 2^-60. The tails, with {@code r = sqrt(-ln p)} as Wichura has it, are
 * {@code sqrt(2) r - D(u)}: {@code D} is a minimax polynomial of degree 18 in {@code u =
 * (r-c)/(r+c)} for {@code r} below 8 and another one above, down to the smallest double; relative
 * error of the result below 2^-59.
 *
 * <p>Every step of the middle is one operation of IEEE 754, in the order in which {@link
 * VectorInverseNormal} does them.
 *
 * <p>References: M. Giles, "Approximating the erfinv function", GPU Computing Gems, 2011; M.
 * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics
 * 37 (1988).
 */
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

  static final double ROOT_TWO = 1.4142135623730951;

  static final double ROOT_TWO_LOW = -9.667293313452913e-17;

  /** From this {@code r} on the second of the two polynomials of the tails holds. */
  static final double FAR = 8;

  /** Where the variable {@code u} of the polynomials is 0. */
  static final double NEAR_MIDDLE = 4.495;

  static final double FAR_MIDDLE = 14.77;

  /** Coefficients of {@code D} from the constant up. */
  static final double[] NEAR_TAIL = {
    0.44383215751871746,
    -0.5928916922385928,
    0.3184924007925427,
    -0.25146618504694085,
    0.18041790471289582,
    -0.14928536683274626,
    0.1167388791100069,
    -0.10100872142912902,
    0.08394009757835896,
    -0.07537511110372935,
    0.06523264902331989,
    -0.0598980241315932,
    0.05311371166566394,
    -0.049703123549466,
    0.04520861273740083,
    -0.039646825244290106,
    0.033864877039284494,
    -0.050874600627394614,
    0.053772995762261244
  };

  static final double[] FAR_TAIL = {
    0.1900306416559232,
    -0.2858213107054601,
    0.19353820545202793,
    -0.16557560333882296,
    0.13763742204754148,
    -0.1223855330951733,
    0.10700208286615082,
    -0.09695211432898714,
    0.08676890781122572,
    -0.07950743623499652,
    0.07214415203068929,
    -0.06660125005395665,
    0.060959882693467374,
    -0.05707562219561101,
    0.053254708561983506,
    -0.04525689470656466,
    0.03857006060366051,
    -0.062321168046539525,
    0.06706434821986192
  };

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

  /**
   * In the tails, {@code z} from {@code r = sqrt(-ln rest)}: the difference from {@code r} times
   * the root of 2 is small, so that its error hardly shows.
   */
  private static double tail(double probability, double rest) {
    if (!(rest > 0)) {
      return rest == 0 ? Math.copySign(Double.POSITIVE_INFINITY, probability - 0.5) : Double.NaN;
    }
    double square = -Logarithm.natural(rest);
    double r = Math.sqrt(square);
    double rLow = Math.fma(-r, r, square) / (r + r);
    double middle = r < FAR ? NEAR_MIDDLE : FAR_MIDDLE;
    double[] coefficients = r < FAR ? NEAR_TAIL : FAR_TAIL;
    double u = (r - middle) / (r + middle);
    double difference = coefficients[coefficients.length - 1];
    for (int i = coefficients.length - 2; i >= 0; i--) {
      difference = Math.fma(difference, u, coefficients[i]);
    }
    double small = Math.fma(ROOT_TWO, rLow, Math.fma(ROOT_TWO_LOW, r, -difference));
    return Math.copySign(Math.fma(ROOT_TWO, r, small), probability - 0.5);
  }
}
