package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Logarithm} by vectors: the same operations in the same order. */
final class VectorLogarithm {

  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

  private VectorLogarithm() {}

  static void natural(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int vectors = LANES.loopBound(count);
    for (int i = 0; i < vectors; i += LANES.length()) {
      DoubleVector x = DoubleVector.fromArray(LANES, from, fromOffset + i);
      VectorMask<Double> subnormal = x.compare(VectorOperators.LT, Double.MIN_NORMAL);
      LongVector bits =
          x.blend(x.mul(Logarithm.LIFT), subnormal)
              .reinterpretAsLongs()
              .add(Logarithm.TO_ROOT_HALF);
      DoubleVector k =
          bits.lanewise(VectorOperators.LSHR, Exponential.SIGNIFICAND)
              .or(Logarithm.WHOLE)
              .reinterpretAsDoubles()
              .sub(
                  DoubleVector.broadcast(LANES, Logarithm.BIAS)
                      .blend(Logarithm.LIFTED_BIAS, subnormal));
      DoubleVector m =
          bits.and(Logarithm.SIGNIFICAND_MASK).add(Logarithm.ROOT_HALF).reinterpretAsDoubles();
      DoubleVector f = m.sub(1);
      DoubleVector d = m.add(1);
      DoubleVector s = f.div(d);
      DoubleVector s2 = s.mul(s);
      DoubleVector p = s2.fma(Logarithm.C17, Logarithm.C15);
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C13));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C11));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C9));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C7));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C5));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C3));
      DoubleVector twice = s.add(s);
      DoubleVector minus = s.neg();
      DoubleVector low =
          minus.fma(m.sub(d.sub(1)), minus.fma(d, f)).mul(DoubleVector.broadcast(LANES, 1).sub(s));
      DoubleVector high = k.mul(Exponential.LN2_HIGH);
      DoubleVector sum = high.add(twice);
      DoubleVector lost = twice.sub(sum.sub(high));
      DoubleVector tail =
          s2.mul(s).fma(p, k.fma(DoubleVector.broadcast(LANES, Exponential.LN2_LOW), low));
      sum.add(lost.add(tail))
          .blend(Double.POSITIVE_INFINITY, x.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY))
          .blend(Double.NaN, x.compare(VectorOperators.GE, 0).not())
          .blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0))
          .intoArray(to, toOffset + i);
    }
    for (int i = vectors; i < count; i++) {
      to[toOffset + i] = Logarithm.natural(from[fromOffset + i]);
    }
  }

  static void decimal(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int vectors = LANES.loopBound(count);
    for (int i = 0; i < vectors; i += LANES.length()) {
      DoubleVector x = DoubleVector.fromArray(LANES, from, fromOffset + i);
      VectorMask<Double> subnormal = x.compare(VectorOperators.LT, Double.MIN_NORMAL);
      LongVector bits =
          x.blend(x.mul(Logarithm.LIFT), subnormal)
              .reinterpretAsLongs()
              .add(Logarithm.TO_ROOT_HALF);
      DoubleVector k =
          bits.lanewise(VectorOperators.LSHR, Exponential.SIGNIFICAND)
              .or(Logarithm.WHOLE)
              .reinterpretAsDoubles()
              .sub(
                  DoubleVector.broadcast(LANES, Logarithm.BIAS)
                      .blend(Logarithm.LIFTED_BIAS, subnormal));
      DoubleVector m =
          bits.and(Logarithm.SIGNIFICAND_MASK).add(Logarithm.ROOT_HALF).reinterpretAsDoubles();
      DoubleVector f = m.sub(1);
      DoubleVector d = m.add(1);
      DoubleVector s = f.div(d);
      DoubleVector s2 = s.mul(s);
      DoubleVector p = s2.fma(Logarithm.C17, Logarithm.C15);
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C13));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C11));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C9));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C7));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C5));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C3));
      DoubleVector twice = s.add(s);
      DoubleVector minus = s.neg();
      DoubleVector low =
          minus.fma(m.sub(d.sub(1)), minus.fma(d, f)).mul(DoubleVector.broadcast(LANES, 1).sub(s));
      DoubleVector high = k.mul(Exponential.LN2_HIGH);
      DoubleVector sum = high.add(twice);
      DoubleVector lost = twice.sub(sum.sub(high));
      DoubleVector tail =
          s2.mul(s).fma(p, k.fma(DoubleVector.broadcast(LANES, Exponential.LN2_LOW), low));
      tail = tail.add(lost);
      DoubleVector natural = sum.add(tail);
      DoubleVector rest = tail.sub(natural.sub(sum));
      DoubleVector tenth = DoubleVector.broadcast(LANES, Logarithm.LOG10_E_HIGH);
      DoubleVector decimal = natural.mul(tenth);
      DoubleVector error = natural.fma(tenth, decimal.neg());
      DoubleVector small = rest.fma(tenth, natural.mul(Logarithm.LOG10_E_LOW));
      decimal
          .add(error.add(small))
          .blend(Double.POSITIVE_INFINITY, x.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY))
          .blend(Double.NaN, x.compare(VectorOperators.GE, 0).not())
          .blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0))
          .intoArray(to, toOffset + i);
    }
    for (int i = vectors; i < count; i++) {
      to[toOffset + i] = Logarithm.decimal(from[fromOffset + i]);
    }
  }
}
