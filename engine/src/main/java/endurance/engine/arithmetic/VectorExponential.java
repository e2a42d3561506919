package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Exponential} by vectors: the same operations in the same order. */
final class VectorExponential {

  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

  private VectorExponential() {}

  static void row(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int vectors = LANES.loopBound(count);
    for (int i = 0; i < vectors; i += LANES.length()) {
      DoubleVector x = DoubleVector.fromArray(LANES, from, fromOffset + i);
      DoubleVector below =
          x.blend(Exponential.LARGEST, x.compare(VectorOperators.GT, Exponential.LARGEST));
      DoubleVector inside =
          below.blend(
              Exponential.SMALLEST, below.compare(VectorOperators.LT, Exponential.SMALLEST));
      DoubleVector shifted = inside.fma(Exponential.LOG2_E, Exponential.ROUNDER);
      DoubleVector n = shifted.sub(Exponential.ROUNDER);
      DoubleVector high = n.fma(DoubleVector.broadcast(LANES, -Exponential.LN2_HIGH), inside);
      DoubleVector r = n.fma(DoubleVector.broadcast(LANES, -Exponential.LN2_LOW), high);
      DoubleVector rest = n.fma(DoubleVector.broadcast(LANES, -Exponential.LN2_LOW), high.sub(r));

      DoubleVector p = r.fma(Exponential.C12, Exponential.C11);
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C10));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C9));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C8));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C7));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C6));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C5));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C4));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C3));
      p = p.fma(r, DoubleVector.broadcast(LANES, Exponential.C2));
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
      significand
          .mul(first)
          .mul(second)
          .blend(Double.NaN, x.compare(VectorOperators.NE, x))
          .intoArray(to, toOffset + i);
    }
    for (int i = vectors; i < count; i++) {
      to[toOffset + i] = Exponential.of(from[fromOffset + i]);
    }
  }
}
