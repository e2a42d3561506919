package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * The elementary functions of a vector of numbers: the operations of {@link Exponential} and {@link
 * Logarithm} in the same order. Each is a method without a branch, so that its instructions can be
 * copied into a loop: a method of our own called with vectors would, where the compiler does not
 * inline it, put each of them into an object, which costs more than the computation.
 */
public final class VectorFunctions {

  private VectorFunctions() {}

  /** {@link Arithmetic#exp} of each number. */
  public static DoubleVector exp(DoubleVector x) {
    DoubleVector below =
        x.blend(Exponential.LARGEST, x.compare(VectorOperators.GT, Exponential.LARGEST));
    DoubleVector inside =
        below.blend(Exponential.SMALLEST, below.compare(VectorOperators.LT, Exponential.SMALLEST));
    DoubleVector shifted = inside.fma(Exponential.LOG2_E, Exponential.ROUNDER);
    DoubleVector n = shifted.sub(Exponential.ROUNDER);
    DoubleVector high =
        n.fma(
            DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, -Exponential.LN2_HIGH), inside);
    DoubleVector r =
        n.fma(DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, -Exponential.LN2_LOW), high);
    DoubleVector rest =
        n.fma(
            DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, -Exponential.LN2_LOW),
            high.sub(r));

    DoubleVector p = r.fma(Exponential.C12, Exponential.C11);
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C10));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C9));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C8));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C7));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C6));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C5));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C4));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C3));
    p = p.fma(r, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.C2));
    DoubleVector tail = r.mul(r).fma(p, rest);
    DoubleVector sum = r.add(1);
    DoubleVector lost = r.sub(sum.sub(1));
    DoubleVector significand = sum.add(lost.add(tail));
    LongVector bits = shifted.reinterpretAsLongs();
    LongVector half = bits.lanewise(VectorOperators.LSHR, 1);
    DoubleVector first =
        half.lanewise(VectorOperators.LSHL, Exponential.SIGNIFICAND).reinterpretAsDoubles();
    DoubleVector second =
        bits.sub(half)
            .lanewise(VectorOperators.LSHL, Exponential.SIGNIFICAND)
            .reinterpretAsDoubles();
    return significand.mul(first).mul(second).blend(Double.NaN, x.compare(VectorOperators.NE, x));
  }

  /** {@link Arithmetic#log} of each number. */
  public static DoubleVector log(DoubleVector x) {
    VectorMask<Double> subnormal = x.compare(VectorOperators.LT, Double.MIN_NORMAL);
    LongVector bits =
        x.blend(x.mul(Logarithm.LIFT), subnormal).reinterpretAsLongs().add(Logarithm.TO_ROOT_HALF);
    DoubleVector k =
        bits.lanewise(VectorOperators.LSHR, Exponential.SIGNIFICAND)
            .or(Logarithm.WHOLE)
            .reinterpretAsDoubles()
            .sub(
                DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.BIAS)
                    .blend(Logarithm.LIFTED_BIAS, subnormal));
    DoubleVector m =
        bits.and(Logarithm.SIGNIFICAND_MASK).add(Logarithm.ROOT_HALF).reinterpretAsDoubles();
    DoubleVector f = m.sub(1);
    DoubleVector d = m.add(1);
    DoubleVector s = f.div(d);
    DoubleVector s2 = s.mul(s);
    DoubleVector p = s2.fma(Logarithm.C17, Logarithm.C15);
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C13));
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C11));
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C9));
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C7));
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C5));
    p = p.fma(s2, DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Logarithm.C3));
    DoubleVector twice = s.add(s);
    DoubleVector minus = s.neg();
    DoubleVector low =
        minus
            .fma(m.sub(d.sub(1)), minus.fma(d, f))
            .mul(DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, 1).sub(s));
    DoubleVector high = k.mul(Exponential.LN2_HIGH);
    DoubleVector sum = high.add(twice);
    DoubleVector lost = twice.sub(sum.sub(high));
    DoubleVector tail =
        s2.mul(s)
            .fma(
                p,
                k.fma(
                    DoubleVector.broadcast(DoubleVector.SPECIES_PREFERRED, Exponential.LN2_LOW),
                    low));
    return sum.add(lost.add(tail))
        .blend(Double.POSITIVE_INFINITY, x.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY))
        .blend(Double.NaN, x.compare(VectorOperators.GE, 0).not())
        .blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0));
  }
}
