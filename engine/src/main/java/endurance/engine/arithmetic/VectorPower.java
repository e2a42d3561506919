package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Power} by vectors: the same operations in the same order. */
final class VectorPower {

  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

  /**
   * As many numbers as are taken through the two halves at a time. One loop for both would be
   * longer than the first of the two compilers of the Java machine can take.
   */
  private static final int BLOCK = 64;

  private VectorPower() {}

  static void row(
      double[] base,
      int baseOffset,
      double[] exponent,
      int exponentOffset,
      double[] to,
      int toOffset,
      int count) {
    double[] logs = new double[BLOCK];
    double[] logsLow = new double[BLOCK];
    int vectors = LANES.loopBound(count);
    for (int block = 0; block < vectors; block += BLOCK) {
      int size = Math.min(BLOCK, vectors - block);
      logarithms(base, baseOffset + block, logs, logsLow, size);
      powers(
          base,
          baseOffset + block,
          exponent,
          exponentOffset + block,
          logs,
          logsLow,
          to,
          toOffset + block,
          size);
    }
    for (int i = vectors; i < count; i++) {
      to[toOffset + i] = Power.of(base[baseOffset + i], exponent[exponentOffset + i]);
    }
  }

  /** Binary logarithms of the sizes of the bases, in two doubles each. */
  private static void logarithms(
      double[] base, int offset, double[] logs, double[] logsLow, int count) {
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector x = DoubleVector.fromArray(LANES, base, offset + i);
      DoubleVector size = x.abs();
      VectorMask<Double> subnormal = size.compare(VectorOperators.LT, Double.MIN_NORMAL);
      LongVector bits =
          size.blend(size.mul(Logarithm.LIFT), subnormal)
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
      DoubleVector minus = s.neg();
      DoubleVector sLow = minus.fma(m.sub(d.sub(1)), minus.fma(d, f)).mul(s.fma(-0.5, 0.5));
      DoubleVector s2 = s.mul(s);
      DoubleVector s2Low = s.add(s).fma(sLow, s.fma(s, s2.neg()));
      DoubleVector s3 = s2.mul(s);
      DoubleVector s3Low = s2Low.fma(s, s2.fma(sLow, s2.fma(s, s3.neg())));
      DoubleVector p = s2.fma(Power.C19, Power.C17);
      p = p.fma(s2, DoubleVector.broadcast(LANES, Power.C15));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Power.C13));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Power.C11));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Power.C9));
      p = p.fma(s2, DoubleVector.broadcast(LANES, Power.C7));
      DoubleVector p5Rest = p.mul(s2);
      DoubleVector p5 = p5Rest.add(Power.C5);
      DoubleVector p5Low = p5Rest.sub(p5.sub(Power.C5)).add(Power.C5_LOW);
      DoubleVector p3Rest = p5.mul(s2);
      DoubleVector p3RestLow = p5Low.fma(s2, p5.fma(s2Low, p5.fma(s2, p3Rest.neg())));
      DoubleVector p3 = p3Rest.add(Power.C3_HIGH);
      DoubleVector p3Low = p3Rest.sub(p3.sub(Power.C3_HIGH)).add(p3RestLow.add(Power.C3_LOW));
      DoubleVector c1 = DoubleVector.broadcast(LANES, Power.C1_HIGH);
      DoubleVector first = c1.mul(s);
      DoubleVector firstLow =
          c1.fma(sLow, DoubleVector.broadcast(LANES, Power.C1_LOW).fma(s, c1.fma(s, first.neg())));
      DoubleVector third = s3.mul(p3);
      DoubleVector thirdLow = s3Low.fma(p3, s3.fma(p3Low, s3.fma(p3, third.neg())));
      DoubleVector sum = k.add(first);
      DoubleVector sumLow = first.sub(sum.sub(k));
      DoubleVector all = sum.add(third);
      DoubleVector allLow = third.sub(all.sub(sum));
      DoubleVector low = sumLow.add(allLow).add(firstLow.add(thirdLow));
      VectorMask<Double> finite = size.compare(VectorOperators.LT, Double.POSITIVE_INFINITY);
      size.blend(all, finite)
          .blend(Double.NEGATIVE_INFINITY, size.compare(VectorOperators.EQ, 0))
          .intoArray(logs, i);
      low.intoArray(logsLow, i);
    }
  }

  private static void powers(
      double[] base,
      int baseOffset,
      double[] exponent,
      int exponentOffset,
      double[] logs,
      double[] logsLow,
      double[] to,
      int toOffset,
      int count) {
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector y = DoubleVector.fromArray(LANES, exponent, exponentOffset + i);
      DoubleVector log = DoubleVector.fromArray(LANES, logs, i);
      DoubleVector low = DoubleVector.fromArray(LANES, logsLow, i);
      DoubleVector product = y.mul(log);
      DoubleVector productLow = y.fma(low, y.fma(log, product.neg()));
      VectorMask<Double> above = product.compare(VectorOperators.GE, Power.MOST);
      VectorMask<Double> under = product.compare(VectorOperators.LE, -Power.MOST);
      // What is too small for any number is 0 without being computed: see PowerCode.
      DoubleVector within = product.blend(Power.MOST, above.or(under));
      DoubleVector withinLow = productLow.blend(0, above.or(under));
      DoubleVector shifted = within.add(Exponential.ROUNDER);
      DoubleVector fraction = within.sub(shifted.sub(Exponential.ROUNDER));
      DoubleVector r = fraction.add(withinLow);
      DoubleVector rLow = withinLow.sub(r.sub(fraction));
      DoubleVector ln2 = DoubleVector.broadcast(LANES, Power.LN2);
      DoubleVector z = r.mul(ln2);
      DoubleVector zLow =
          rLow.fma(ln2, r.fma(DoubleVector.broadcast(LANES, Power.LN2_REST), r.fma(ln2, z.neg())));

      DoubleVector e = z.fma(Exponential.C12, Exponential.C11);
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C10));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C9));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C8));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C7));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C6));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C5));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C4));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C3));
      e = e.fma(z, DoubleVector.broadcast(LANES, Exponential.C2));
      DoubleVector tail = z.mul(z).fma(e, zLow.fma(z, zLow));
      DoubleVector one = z.add(1);
      DoubleVector lost = z.sub(one.sub(1));
      DoubleVector significand = one.add(lost.add(tail));
      LongVector number = shifted.reinterpretAsLongs();
      LongVector half = number.lanewise(VectorOperators.LSHR, 1);
      DoubleVector scale =
          half.lanewise(VectorOperators.LSHL, Exponential.SIGNIFICAND).reinterpretAsDoubles();
      DoubleVector scaleAgain =
          number
              .sub(half)
              .lanewise(VectorOperators.LSHL, Exponential.SIGNIFICAND)
              .reinterpretAsDoubles();
      DoubleVector result = significand.mul(scale).mul(scaleAgain).blend(0, under);

      DoubleVector x = DoubleVector.fromArray(LANES, base, baseOffset + i);
      DoubleVector wholes = y.abs();
      DoubleVector pairs = wholes.mul(0.5);
      VectorMask<Double> whole =
          wholes
              .compare(VectorOperators.GE, Power.WHOLE)
              .or(wholes.add(Power.WHOLE).sub(Power.WHOLE).compare(VectorOperators.EQ, wholes));
      VectorMask<Double> even =
          pairs
              .compare(VectorOperators.GE, Power.WHOLE)
              .or(pairs.add(Power.WHOLE).sub(Power.WHOLE).compare(VectorOperators.EQ, pairs));
      DoubleVector sign = x.blend(0, even.or(whole.not()));
      DoubleVector signed =
          result
              .reinterpretAsLongs()
              .lanewise(VectorOperators.XOR, sign.reinterpretAsLongs().and(Long.MIN_VALUE))
              .reinterpretAsDoubles();
      VectorMask<Double> imaginary =
          x.compare(VectorOperators.LT, 0)
              .and(x.compare(VectorOperators.GT, Double.NEGATIVE_INFINITY))
              .and(whole.not());
      signed
          .blend(Double.NaN, imaginary.or(signed.compare(VectorOperators.NE, signed)))
          .blend(1, y.compare(VectorOperators.EQ, 0))
          .intoArray(to, toOffset + i);
    }
  }
}
