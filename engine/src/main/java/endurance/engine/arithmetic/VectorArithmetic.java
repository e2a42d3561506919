package endurance.engine.arithmetic;

/**
 * Rows computed by vectors. Each loop is written flat: a method of our own called with vectors in
 * its middle would, where the compiler does not inline it, put each of them into an object, which
 * costs more than the computation.
 */
final class VectorArithmetic implements RowArithmetic {

  @Override
  public void exp(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    VectorExponential.row(from, fromOffset, to, toOffset, count);
  }

  @Override
  public void log(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    VectorLogarithm.natural(from, fromOffset, to, toOffset, count);
  }

  @Override
  public void log10(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    VectorLogarithm.decimal(from, fromOffset, to, toOffset, count);
  }

  @Override
  public void power(
      double[] base,
      int baseOffset,
      double[] exponent,
      int exponentOffset,
      double[] to,
      int toOffset,
      int count) {
    VectorPower.row(base, baseOffset, exponent, exponentOffset, to, toOffset, count);
  }

  @Override
  public void inverseNormal(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    VectorInverseNormal.row(from, fromOffset, to, toOffset, count);
  }

  @Override
  public void philox(
      long firstPair, int pairs, int step, int key0, int key1, double[] to, int offset) {
    VectorPhilox.fill(firstPair, pairs, step, key0, key1, to, offset);
  }
}
