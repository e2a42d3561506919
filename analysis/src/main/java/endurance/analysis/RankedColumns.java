package endurance.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ranks of columns of numbers, each column ranked once however many others it is compared with.
 * Safe to share between threads.
 */
final class RankedColumns {

  private record Key(int column, BitSet rows) {}

  private final List<List<Double>> rows;
  private final Map<Key, double[]> ranks = new ConcurrentHashMap<>();

  /**
   * @param rows each with a value for each column
   */
  RankedColumns(List<List<Double>> rows) {
    this.rows = rows;
  }

  /** The rows in which a column is finite. */
  BitSet finite(int column) {
    BitSet finite = new BitSet(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      finite.set(row, Double.isFinite(rows.get(row).get(column)));
    }
    return finite;
  }

  /** The values of a column in some rows, in their order. */
  double[] values(int column, BitSet among) {
    return among.stream().mapToDouble(row -> rows.get(row).get(column)).toArray();
  }

  /** The ranks of a column's values in some rows among one another; not to be written to. */
  double[] ranks(int column, BitSet among) {
    return ranks.computeIfAbsent(
        new Key(column, among), key -> RankAgreement.ranks(values(column, among)));
  }
}
