package endurance.engine.arithmetic;

/** Rows computed number by number. */
final class PlainArithmetic implements RowArithmetic {

  @Override
  public void exp(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    for (int i = 0; i < count; i++) {
      to[toOffset + i] = Exponential.of(from[fromOffset + i]);
    }
  }

  @Override
  public void log(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    for (int i = 0; i < count; i++) {
      to[toOffset + i] = Logarithm.natural(from[fromOffset + i]);
    }
  }

  @Override
  public void log10(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    for (int i = 0; i < count; i++) {
      to[toOffset + i] = Logarithm.decimal(from[fromOffset + i]);
    }
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
    for (int i = 0; i < count; i++) {
      to[toOffset + i] = Power.of(base[baseOffset + i], exponent[exponentOffset + i]);
    }
  }

  @Override
  public void inverseNormal(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    for (int i = 0; i < count; i++) {
      to[toOffset + i] = InverseNormal.at(from[fromOffset + i]);
    }
  }

  @Override
  public void philox(
      long firstPair, int pairs, int step, int key0, int key1, double[] to, int offset) {
    Philox.fill(firstPair, pairs, step, key0, key1, to, offset);
  }
}
