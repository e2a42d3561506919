package endurance.finance.network.clearing;

import java.util.DoubleSummaryStatistics;

/** Who is in default and what is paid, while a network is being cleared. */
final class ClearingState {

  private final ClearingSystem system;

  final boolean[] inDefault;

  /** By class: what is paid. */
  final double[] paid;

  /** By party: what its shares are worth. */
  final double[] equity;

  /** Nobody in default, nothing paid, nothing worth anything. */
  ClearingState(ClearingSystem system) {
    this(
        system,
        new boolean[system.parties()],
        new double[system.classes.owed.length],
        new double[system.parties()]);
  }

  private ClearingState(
      ClearingSystem system, boolean[] inDefault, double[] paid, double[] equity) {
    this.system = system;
    this.inDefault = inDefault;
    this.paid = paid;
    this.equity = equity;
  }

  ClearingState copy() {
    return new ClearingState(system, inDefault.clone(), paid.clone(), equity.clone());
  }

  void payInFull() {
    System.arraycopy(system.classes.owed, 0, paid, 0, paid.length);
  }

  void enterDefault(int party) {
    inDefault[party] = true;
    equity[party] = 0;
  }

  void leaveDefault(int party) {
    inDefault[party] = false;
    for (int k = system.classes.start[party]; k < system.classes.start[party + 1]; k++) {
      paid[k] = system.classes.owed[k];
    }
  }

  double received(int party) {
    return system.claims.times(party, paid);
  }

  double holdings(int party) {
    return system.holdings.times(party, equity);
  }

  /** What a party has, before default takes its part: what the default test looks at. */
  double undiminished(int party) {
    return system.outsideAssets[party] + received(party) + holdings(party);
  }

  /** What a party in default can pay with. */
  double recovered(int party) {
    return system.recovery.outsideAssets() * system.outsideAssets[party]
        + system.recovery.paymentsReceived() * received(party)
        + system.recovery.holdings() * holdings(party);
  }

  double paidBy(int party) {
    var sum = new DoubleSummaryStatistics();
    for (int k = system.classes.start[party]; k < system.classes.start[party + 1]; k++) {
      sum.accept(paid[k]);
    }
    return sum.getSum();
  }
}
