package endurance.finance.network.clearing;

import java.util.Arrays;

/** The debts of each party gathered by rank, in the order in which they are paid. */
final class DebtClasses {

  /** By party: its first class; one more at the end. */
  final int[] start;

  /** By class: what is owed in it. */
  final double[] owed;

  /** By class: what its debtor owes in earlier ranks. */
  final double[] before;

  /** By obligation: its class. */
  final int[] classOf;

  private DebtClasses(int[] start, double[] owed, double[] before, int[] classOf) {
    this.start = start;
    this.owed = owed;
    this.before = before;
    this.classOf = classOf;
  }

  static DebtClasses of(int parties, int[] debtors, int[] ranks, double[] open) {
    // Debtor and rank in one number: sorted, the classes stand as wanted.
    long[] keys = new long[debtors.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) debtors[i] << Integer.SIZE) | ranks[i];
    }
    long[] classes = keys.clone();
    Arrays.sort(classes);
    int distinct = 0;
    for (long key : classes) {
      if (distinct == 0 || classes[distinct - 1] != key) {
        classes[distinct++] = key;
      }
    }
    classes = Arrays.copyOf(classes, distinct);
    int[] start = new int[parties + 1];
    for (long key : classes) {
      start[(int) (key >>> Integer.SIZE) + 1]++;
    }
    for (int i = 0; i < parties; i++) {
      start[i + 1] += start[i];
    }
    int[] classOf = new int[keys.length];
    double[] owed = new double[classes.length];
    for (int i = 0; i < keys.length; i++) {
      classOf[i] = Arrays.binarySearch(classes, keys[i]);
      owed[classOf[i]] += open[i];
    }
    double[] before = new double[classes.length];
    for (int party = 0; party < parties; party++) {
      for (int k = start[party] + 1; k < start[party + 1]; k++) {
        before[k] = before[k - 1] + owed[k - 1];
      }
    }
    return new DebtClasses(start, owed, before, classOf);
  }

  /** By party: what it owes in all. */
  double[] totals() {
    double[] totals = new double[start.length - 1];
    for (int party = 0; party < totals.length; party++) {
      for (int k = start[party]; k < start[party + 1]; k++) {
        totals[party] += owed[k];
      }
    }
    return totals;
  }
}
