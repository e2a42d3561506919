package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link InverseNormal} by vectors: the same operations in the same order. The rare numbers in the
 * tails are computed one by one.
 */
final class VectorInverseNormal {

  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

  /** As many numbers as a set of bits says of which they are in the tails. */
  private static final int BLOCK = Long.SIZE;

  private VectorInverseNormal() {}

  static void row(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int vectors = LANES.loopBound(count);
    for (int block = 0; block < vectors; block += BLOCK) {
      int end = Math.min(block + BLOCK, vectors);
      long tails = 0;
      for (int i = block; i < end; i += LANES.length()) {
        DoubleVector probability = DoubleVector.fromArray(LANES, from, fromOffset + i);
        DoubleVector rest =
            DoubleVector.broadcast(LANES, 1)
                .sub(probability)
                .blend(probability, probability.compare(VectorOperators.LT, 0.5));
        VectorMask<Double> middle = rest.compare(VectorOperators.GE, InverseNormal.TAIL);
        DoubleVector q = probability.sub(0.5);
        DoubleVector four = rest.mul(4);
        LongVector bits =
            four.neg().fma(rest, four).reinterpretAsLongs().add(Logarithm.TO_ROOT_HALF);
        DoubleVector k =
            bits.lanewise(VectorOperators.LSHR, Exponential.SIGNIFICAND)
                .or(Logarithm.WHOLE)
                .reinterpretAsDoubles()
                .sub(Logarithm.BIAS);
        DoubleVector m =
            bits.and(Logarithm.SIGNIFICAND_MASK).add(Logarithm.ROOT_HALF).reinterpretAsDoubles();
        DoubleVector s = m.sub(1).div(m.add(1));
        DoubleVector s2 = s.mul(s);
        DoubleVector l = s2.fma(Logarithm.C17, Logarithm.C15);
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C13));
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C11));
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C9));
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C7));
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C5));
        l = l.fma(s2, DoubleVector.broadcast(LANES, Logarithm.C3));
        DoubleVector w =
            k.fma(DoubleVector.broadcast(LANES, Power.LN2), s2.mul(s).fma(l, s.add(s))).neg();
        DoubleVector p = w.fma(InverseNormal.C22, InverseNormal.C21);
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C20));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C19));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C18));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C17));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C16));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C15));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C14));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C13));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C12));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C11));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C10));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C9));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C8));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C7));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C6));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C5));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C4));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C3));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C2));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C1));
        p = p.fma(w, DoubleVector.broadcast(LANES, InverseNormal.C0_LOW));
        DoubleVector z = q.fma(DoubleVector.broadcast(LANES, InverseNormal.C0_HIGH), q.mul(p));
        z.intoArray(to, toOffset + i, middle);
        tails |= middle.not().toLong() << (i - block);
      }
      for (; tails != 0; tails &= tails - 1) {
        int place = block + Long.numberOfTrailingZeros(tails);
        to[toOffset + place] = InverseNormal.at(from[fromOffset + place]);
      }
    }
    for (int i = vectors; i < count; i++) {
      to[toOffset + i] = InverseNormal.at(from[fromOffset + i]);
    }
  }
}
