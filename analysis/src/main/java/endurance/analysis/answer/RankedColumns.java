package endurance.analysis.answer;

import endurance.engine.Observable;
import endurance.engine.SideBySide;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ranks of columns of numbers, each column ranked once however many others it is compared with.
 * Safe to share between threads.
 *
 * @param kept the columns
 * @param ranks of those asked for so far
 */
public record RankedColumns(SideBySide kept, Map<Among, double[]> ranks) {

  /** A column in some of the futures. */
  public record Among(Observable column, BitSet futures) {}

  public RankedColumns(SideBySide kept) {
    this(kept, new ConcurrentHashMap<>());
  }

  /** The futures in which a column is finite. */
  public BitSet finite(Observable column) {
    double[] values = kept.column(column);
    BitSet finite = new BitSet(values.length);
    for (int future = 0; future < values.length; future++) {
      finite.set(future, Double.isFinite(values[future]));
    }
    return finite;
  }

  /** The values of a column in some futures, in their order. */
  public double[] values(Among among) {
    double[] all = kept.column(among.column());
    return among.futures().stream().mapToDouble(future -> all[future]).toArray();
  }

  /** The ranks of a column's values in some futures among one another; not to be written to. */
  public double[] ranks(Among among) {
    return ranks.computeIfAbsent(among, wanted -> RankAgreement.ranks(values(wanted)));
  }
}
