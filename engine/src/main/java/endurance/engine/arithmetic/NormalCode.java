package endurance.engine.arithmetic;

import endurance.engine.arithmetic.Instructions.Comparison;

/**
 * {@link InverseNormal} spelled out for who writes code, in two parts: the middle, where nearly all
 * numbers lie, and the tails, which are worth a look only where {@link #isTail} says so.
 */
public final class NormalCode {

  private NormalCode() {}

  /** The quantile at a probability outside the tails. */
  public static int middle(Instructions on, int probability) {
    int rest = rest(on, probability);
    int q = on.subtract(probability, on.number(0.5));
    int four = on.multiply(rest, on.number(4));
    int a = on.minusFma(four, rest, four);
    FunctionCode.Parts parts = FunctionCode.parts(on, a);
    int one = on.number(1);
    int s = on.divide(on.subtract(parts.m(), one), on.add(parts.m(), one));
    int s2 = on.multiply(s, s);
    int l = FunctionCode.series(on, s2);
    int log = on.fma(parts.k(), on.number(Power.LN2), on.fma(on.multiply(s2, s), l, on.add(s, s)));
    int w = on.xor(log, on.bits(Long.MIN_VALUE));
    int p =
        FunctionCode.polynomial(
            on,
            w,
            InverseNormal.C22,
            InverseNormal.C21,
            InverseNormal.C20,
            InverseNormal.C19,
            InverseNormal.C18,
            InverseNormal.C17,
            InverseNormal.C16,
            InverseNormal.C15,
            InverseNormal.C14,
            InverseNormal.C13,
            InverseNormal.C12,
            InverseNormal.C11,
            InverseNormal.C10,
            InverseNormal.C9,
            InverseNormal.C8,
            InverseNormal.C7,
            InverseNormal.C6,
            InverseNormal.C5,
            InverseNormal.C4,
            InverseNormal.C3,
            InverseNormal.C2,
            InverseNormal.C1,
            InverseNormal.C0_LOW);
    return on.fma(q, on.number(InverseNormal.C0_HIGH), on.multiply(q, p));
  }

  private static int rest(Instructions on, int probability) {
    int low = on.compare(Comparison.LESS, probability, on.number(0.5));
    return on.choose(low, probability, on.subtract(on.number(1), probability));
  }

  /** Whether a number is a probability in one of the tails, or none at all. */
  public static int isTail(Instructions on, int probability) {
    return on.not(
        on.compare(
            Comparison.GREATER_OR_EQUAL, rest(on, probability), on.number(InverseNormal.TAIL)));
  }

  /** The quantile at a probability in the tails; NaN for no probability. */
  public static int tail(Instructions on, int probability) {
    int rest = rest(on, probability);
    int sign = on.bits(Long.MIN_VALUE);
    int square = on.xor(FunctionCode.log(on, rest), sign);
    int r = on.root(square);
    int rLow = on.divide(on.minusFma(r, r, square), on.add(r, r));
    int isNear = on.compare(Comparison.LESS, r, on.number(InverseNormal.FAR));
    int difference =
        on.choose(
            isNear,
            difference(on, r, InverseNormal.NEAR_MIDDLE, InverseNormal.NEAR_TAIL),
            difference(on, r, InverseNormal.FAR_MIDDLE, InverseNormal.FAR_TAIL));
    int rootTwo = on.number(InverseNormal.ROOT_TWO);
    int rounded = on.fmaMinus(on.number(InverseNormal.ROOT_TWO_LOW), r, difference);
    int size = on.fma(rootTwo, r, on.fma(rootTwo, rLow, rounded));
    int zero = on.number(0);
    int end =
        on.choose(
            on.compare(Comparison.EQUAL, rest, zero), on.number(Double.POSITIVE_INFINITY), size);
    int side = on.and(on.subtract(probability, on.number(0.5)), sign);
    return on.choose(
        on.compare(Comparison.GREATER_OR_EQUAL, rest, zero),
        on.or(on.and(end, on.bits(Long.MAX_VALUE)), side),
        on.number(Double.NaN));
  }

  /** How far the quantile falls short of {@code r} times the root of 2. */
  private static int difference(Instructions on, int r, double middle, double[] rising) {
    int u = on.divide(on.subtract(r, on.number(middle)), on.add(r, on.number(middle)));
    double[] falling = new double[rising.length];
    for (int i = 0; i < rising.length; i++) {
      falling[i] = rising[rising.length - 1 - i];
    }
    return FunctionCode.polynomial(on, u, falling);
  }
}
