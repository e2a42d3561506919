package endurance.engine.random;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.RowArithmetic;

/**
 * The distribution function of the standard normal, to about 15 digits, also far out in the lower
 * tail.
 *
 * <p>Reference: W. Cody, "Rational Chebyshev approximations for the error function", Mathematics of
 * Computation 23 (1969).
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // digits as published
public final class NormalProbability {

  /** Where Cody's three approximations meet. */
  private static final double CENTRE = 0.67448975;

  private static final double FAR = 5.656854249492380195206754896838; // sqrt(32)

  /** Beyond this the probability is below the smallest double. */
  private static final double END = 38.6;

  /** Nearest to 0 and 1 that the uniform numbers of a stream come. */
  private static final double LEAST = 0x1p-53;

  private static final double ONE_OVER_ROOT_TWO_PI = 0.398942280401432677939946059934;

  private static final double[] CENTRE_ABOVE = {
    2.2352520354606839287,
    161.02823106855587881,
    1067.6894854603709582,
    18154.981253343561249,
    0.065682337918207449113
  };
  private static final double[] CENTRE_BELOW = {
    47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
  };
  private static final double[] MIDDLE_ABOVE = {
    0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
    2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
    1.0765576773720192317e-8
  };
  private static final double[] MIDDLE_BELOW = {
    22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
    18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727
  };
  private static final double[] FAR_ABOVE = {
    0.21589853405795699,
    0.1274011611602473639,
    0.022235277870649807,
    0.001421619193227893466,
    2.9112874951168792e-5,
    0.02307344176494017303
  };
  private static final double[] FAR_BELOW = {
    1.28426009614491121,
    0.468238212480865118,
    0.0659881378689285515,
    0.00378239633202758244,
    7.29751555083966205e-5
  };

  private NormalProbability() {}

  /** The probability that a standard normal lies below {@code z}; NaN for NaN. */
  public static double below(double z) {
    double size = Math.abs(z);
    if (size <= CENTRE) {
      return 0.5 + centre(z);
    }
    double tail = size > END ? 0 : tail(size);
    return z < 0 ? tail : 1 - tail;
  }

  /**
   * The same, as far from 0 and 1 as the uniform numbers of a stream: where quantile functions have
   * a value.
   */
  public static double uniform(double z) {
    return Math.clamp(below(z), LEAST, 1 - LEAST);
  }

  /** Puts {@link #uniform} of each number of a row in its place. */
  static void uniforms(double[] row, int from, int count, RowArithmetic arithmetic) {
    double[] coarse = new double[count];
    double[] rest = new double[count];
    double[] ratio = new double[count];
    for (int i = 0; i < count; i++) {
      double z = row[from + i];
      double size = Math.abs(z);
      if (size > CENTRE) {
        ratio[i] = ratio(size);
        coarse[i] = coarseExponent(size);
        rest[i] = restExponent(size);
      } else {
        ratio[i] = centre(z);
      }
    }
    arithmetic.exp(coarse, 0, coarse, 0, count);
    arithmetic.exp(rest, 0, rest, 0, count);
    for (int i = 0; i < count; i++) {
      double z = row[from + i];
      double size = Math.abs(z);
      double below;
      if (size > CENTRE) {
        double tail = size > END ? 0 : coarse[i] * rest[i] * ratio[i];
        below = z < 0 ? tail : 1 - tail;
      } else {
        below = 0.5 + ratio[i];
      }
      row[from + i] = Math.clamp(below, LEAST, 1 - LEAST);
    }
  }

  private static double centre(double z) {
    double square = z * z;
    double above = CENTRE_ABOVE[4] * square;
    double below = square;
    for (int i = 0; i < 3; i++) {
      above = (above + CENTRE_ABOVE[i]) * square;
      below = (below + CENTRE_BELOW[i]) * square;
    }
    return z * (above + CENTRE_ABOVE[3]) / (below + CENTRE_BELOW[3]);
  }

  private static double tail(double size) {
    return Arithmetic.exp(coarseExponent(size)) * Arithmetic.exp(restExponent(size)) * ratio(size);
  }

  /**
   * {@code exp(-size^2/2)} is taken in two factors, the first of an exactly representable square.
   */
  private static double coarseExponent(double size) {
    double coarse = coarse(size);
    return -coarse * coarse * 0.5;
  }

  private static double restExponent(double size) {
    double coarse = coarse(size);
    double rest = (size - coarse) * (size + coarse);
    return -rest * 0.5;
  }

  private static double coarse(double size) {
    return Math.floor(size * 16) / 16;
  }

  /** The tail over {@code exp(-size^2/2)}. */
  private static double ratio(double size) {
    double ratio;
    if (size <= FAR) {
      double above = MIDDLE_ABOVE[8] * size;
      double below = size;
      for (int i = 0; i < 7; i++) {
        above = (above + MIDDLE_ABOVE[i]) * size;
        below = (below + MIDDLE_BELOW[i]) * size;
      }
      ratio = (above + MIDDLE_ABOVE[7]) / (below + MIDDLE_BELOW[7]);
    } else {
      double square = 1 / (size * size);
      double above = FAR_ABOVE[5] * square;
      double below = square;
      for (int i = 0; i < 4; i++) {
        above = (above + FAR_ABOVE[i]) * square;
        below = (below + FAR_BELOW[i]) * square;
      }
      ratio = square * (above + FAR_ABOVE[4]) / (below + FAR_BELOW[4]);
      ratio = (ONE_OVER_ROOT_TWO_PI - ratio) / size;
    }
    return ratio;
  }
}
