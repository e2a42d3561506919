package endurance.engine.arithmetic;

/**
 * Operations of a processor, for who writes code for one: each method adds an operation on values
 * that were given before, which are known by number, and gives the number of its result. Numbers
 * are IEEE 754 doubles rounded to nearest; the same 64 bits may be treated as an integer.
 */
public interface Instructions {

  /** How two numbers can compare. With NaN all are false but the last two. */
  enum Comparison {
    LESS,
    LESS_OR_EQUAL,
    EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    NOT_EQUAL,
    /** One of them is NaN. */
    NOT_COMPARABLE
  }

  int number(double value);

  /** The number that has these bits. */
  int bits(long value);

  int add(int x, int y);

  int subtract(int x, int y);

  int multiply(int x, int y);

  int divide(int x, int y);

  /** The square root. */
  int root(int x);

  /** {@code x 2^n} with a whole number {@code n}, rounded once. */
  int scale(int x, int n);

  /**
   * The {@code n} for which {@code x 2^-n} is between 1 and 2; of any value where {@code x} is not
   * positive and finite.
   */
  int exponent(int x);

  /** {@code x 2^-n} with the {@link #exponent}; of any value where {@code x} has none. */
  int significand(int x);

  /** The next whole number downwards. */
  int floor(int x);

  /** {@code x y + z}, rounded once. */
  int fma(int x, int y, int z);

  /** {@code x y - z}, rounded once. */
  int fmaMinus(int x, int y, int z);

  /** {@code z - x y}, rounded once. */
  int minusFma(int x, int y, int z);

  /** Bit by bit, as are the next three. */
  int and(int x, int y);

  int or(int x, int y);

  int xor(int x, int y);

  int xor(int x, int y, int z);

  /** The sum of integers. */
  int plus(int x, int y);

  /** The product of the lower halves of integers. */
  int product(int x, int y);

  /** Bits moved up, zeros behind them. */
  int shiftLeft(int x, int by);

  /** Bits moved down, zeros before them. */
  int shiftRight(int x, int by);

  /** {@code x > bound ? bound : x}, so that NaN stays. */
  int atMost(int x, int bound);

  /** {@code x < bound ? bound : x}, so that NaN stays. */
  int atLeast(int x, int bound);

  /** A truth value, which only the methods below take. */
  int compare(Comparison comparison, int x, int y);

  int both(int x, int y);

  int either(int x, int y);

  int not(int truth);

  /** {@code truth ? then : otherwise}. */
  int choose(int truth, int then, int otherwise);

  /** {@code truth ? x + y : x}. */
  int addIf(int truth, int x, int y);

  /** {@code truth ? x y : x}. */
  int multiplyIf(int truth, int x, int y);

  /**
   * A result, except where the sort of its argument says something else.
   *
   * @param table for each sort four bits, from the last up: NaN, NaN that signals, 0, 1, negative
   *     infinity, positive infinity, other negative numbers, other positive numbers. 0 is the
   *     result, 2 the argument as NaN, 3 NaN, 4 negative infinity, 5 positive infinity
   */
  int repair(int result, int argument, long table);

  /**
   * The number, with all NaN having the same bits; for whom that does not matter, just the number.
   */
  int oneNaN(int x);
}
