package endurance.finance.network.clearing;

import java.util.HashMap;
import java.util.Map;

/**
 * Sets off what two parties owe each other in the same rank: the smaller total vanishes, the larger
 * shrinks to the difference, in proportion over the obligations that make it up. Everyone's claims
 * less debts stay as they were.
 */
final class SetOff {

  private record Pair(int debtor, int creditor, int rank) {
    Pair opposite() {
      return new Pair(creditor, debtor, rank);
    }
  }

  private SetOff() {}

  /** Reduces {@code open} in place. */
  static void apply(int[] debtors, int[] creditors, int[] ranks, double[] open) {
    Map<Pair, Double> totals = new HashMap<>();
    for (int i = 0; i < open.length; i++) {
      if (creditors[i] != SparseRows.NO_ROW) {
        totals.merge(new Pair(debtors[i], creditors[i], ranks[i]), open[i], Double::sum);
      }
    }
    for (int i = 0; i < open.length; i++) {
      if (creditors[i] != SparseRows.NO_ROW) {
        var pair = new Pair(debtors[i], creditors[i], ranks[i]);
        double there = totals.getOrDefault(pair, 0.0);
        double back = totals.getOrDefault(pair.opposite(), 0.0);
        if (back > 0) {
          open[i] = there <= back ? 0 : open[i] * ((there - back) / there);
        }
      }
    }
  }
}
