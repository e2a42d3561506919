package endurance.engine.random;

import endurance.engine.arithmetic.Philox;

/**
 * Shuffles the unit interval so that what was evenly spread stays so: its halves change places or
 * not, then the halves of each half, and so on to the last digit. A number that was anywhere is
 * then everywhere with the same probability, which makes points laid out by rule random ones whose
 * mean is right and whose error can be observed.
 *
 * <p>With the first binary digit in the lowest bit, x goes to {@code y = (x + a)*b} and on to
 * {@code y xor c*y}, all modulo 2^64, where a and b are random, b odd, and c is fixed and even.
 * Sums and products carry upwards only, so a digit is changed by those before it alone: a nested
 * permutation. Two numbers that agree in their first d digits differ by {@code 2^d} times an odd
 * number, which b turns into any other with the same probability, and a moves both anywhere: the
 * two end up where Owen's scrambling, which decides on every change independently, would put them,
 * with the same probabilities. Variances of means depend on no more than that. The last step, which
 * is nested and keeps this, takes away the arithmetic pattern among three and more.
 *
 * <p>References: A. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences" (1995), and
 * "Variance with alternative scramblings of digital nets", ACM TOMACS 13 (2003), for what a
 * scrambling has to do; S. Laine and T. Karras, "Stratified sampling for stochastic transparency"
 * (2011), and B. Burley, "Practical hash-based Owen scrambling", JCGT 9 (2020), for the idea of
 * doing it by operations that carry upwards. Their sequence of them does not put pairs where it
 * should.
 */
record NestedScramble(long shift, long factor) {

  /** Ends in the bits 10, so that every digit hears of the one before it. */
  private static final long EVEN = SplitMix.FIRST + 1;

  static NestedScramble of(Words words) {
    return new NestedScramble(words.first(), words.second() | 1);
  }

  /** The digits of a number, scrambled. */
  long digits(long digits) {
    long y = (digits + shift) * factor;
    return y ^ (y * EVEN);
  }

  /** Scrambles digits into numbers strictly between 0 and 1: 53 digits, the last of them set. */
  void uniforms(long[] digits, double[] row, int from) {
    long shifting = shift;
    long times = factor;
    for (int i = 0; i < digits.length; i++) {
      long y = (digits[i] + shifting) * times;
      row[from + i] = Philox.unit(Long.reverse(y ^ (y * EVEN)));
    }
  }
}
