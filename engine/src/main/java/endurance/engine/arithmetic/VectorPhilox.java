package endurance.engine.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** {@link Philox} by vectors: a counter in each lane, its four words in four vectors. */
final class VectorPhilox {

  private static final VectorSpecies<Long> LANES = LongVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> NUMBERS = DoubleVector.SPECIES_PREFERRED;

  /** From two vectors of first and second numbers those of the first half of the pairs, in turn. */
  private static final VectorShuffle<Double> FIRST_PAIRS = VectorShuffle.makeZip(NUMBERS, 0);

  private static final VectorShuffle<Double> LAST_PAIRS = VectorShuffle.makeZip(NUMBERS, 1);

  /** The lanes' numbers: 0, 1, 2, ... */
  private static final LongVector NUMBER = LongVector.zero(LANES).addIndex(1);

  private VectorPhilox() {}

  static void fill(
      long firstPair, int pairs, int step, int key0, int key1, double[] row, int from) {
    int vectors = LANES.loopBound(pairs);
    // Only where both factors are seen to be masked is the product one fast instruction.
    LongVector firstMultiplier =
        LongVector.broadcast(LANES, Philox.FIRST_MULTIPLIER).and(Philox.LOW);
    LongVector secondMultiplier =
        LongVector.broadcast(LANES, Philox.SECOND_MULTIPLIER).and(Philox.LOW);
    for (int i = 0; i < vectors; i += LANES.length()) {
      LongVector c0 = NUMBER.add(firstPair + i);
      LongVector c1 = c0.lanewise(VectorOperators.LSHR, Integer.SIZE);
      LongVector c2 = LongVector.broadcast(LANES, step);
      LongVector c3 = LongVector.zero(LANES);
      LongVector k0 = LongVector.broadcast(LANES, (long) key0);
      LongVector k1 = LongVector.broadcast(LANES, (long) key1);
      // Only the lower halves of the lanes count: the products mask them out.
      for (int round = 0; round < Philox.ROUNDS; round++) {
        LongVector first = c0.and(Philox.LOW).mul(firstMultiplier);
        LongVector second = c2.and(Philox.LOW).mul(secondMultiplier);
        c0 =
            second
                .lanewise(VectorOperators.LSHR, Integer.SIZE)
                .lanewise(VectorOperators.XOR, c1)
                .lanewise(VectorOperators.XOR, k0);
        c1 = second;
        c2 =
            first
                .lanewise(VectorOperators.LSHR, Integer.SIZE)
                .lanewise(VectorOperators.XOR, c3)
                .lanewise(VectorOperators.XOR, k1);
        c3 = first;
        k0 = k0.add(Philox.FIRST_WEYL);
        k1 = k1.add(Philox.SECOND_WEYL);
      }
      // The upper 52 bits after a leading one are a number from 1 to 2; the last set bit of the
      // definition is the 2^-53 not taken away.
      DoubleVector even =
          c0.and(Philox.LOW)
              .or(c1.lanewise(VectorOperators.LSHL, Integer.SIZE))
              .lanewise(VectorOperators.LSHR, Long.SIZE - Exponential.SIGNIFICAND)
              .or(Philox.ONE)
              .reinterpretAsDoubles()
              .sub(1 - 0x1p-53);
      DoubleVector odd =
          c2.and(Philox.LOW)
              .or(c3.lanewise(VectorOperators.LSHL, Integer.SIZE))
              .lanewise(VectorOperators.LSHR, Long.SIZE - Exponential.SIGNIFICAND)
              .or(Philox.ONE)
              .reinterpretAsDoubles()
              .sub(1 - 0x1p-53);
      even.rearrange(FIRST_PAIRS, odd).intoArray(row, from + 2 * i);
      even.rearrange(LAST_PAIRS, odd).intoArray(row, from + 2 * i + LANES.length());
    }
    Philox.fill(firstPair + vectors, pairs - vectors, step, key0, key1, row, from + 2 * vectors);
  }
}
