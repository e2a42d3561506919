package endurance.engine.random;

/** Pearson's measure of how far counts are from what was expected of them. */
final class ChiSquared {

  private ChiSquared() {}

  /** Against cells of equal probability; as large as there are cells less one, on average. */
  static double ofEqual(int[] cells) {
    long all = 0;
    for (int cell : cells) {
      all += cell;
    }
    double expected = (double) all / cells.length;
    double sum = 0;
    for (int cell : cells) {
      sum += (cell - expected) * (cell - expected) / expected;
    }
    return sum;
  }
}
