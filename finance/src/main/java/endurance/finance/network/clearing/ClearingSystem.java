package endurance.finance.network.clearing;

import endurance.finance.network.Creditor;
import endurance.finance.network.Holding;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import java.util.List;

/**
 * A network in the form in which it is cleared: numbers in arrays. A class is what one party owes
 * in one rank; classes of a party stand together, first paid first.
 */
final class ClearingSystem {

  final Recovery recovery;
  final DefaultTest defaultTest;
  final double[] outsideAssets;

  /** By party: what it owes in all. */
  final double[] owed;

  final DebtClasses classes;

  /** By obligation: what of it is left after netting. */
  final double[] open;

  /** By party: what classes owe it. The part is that of the class. */
  final SparseRows claims;

  /** By party: in whom it has a stake. */
  final SparseRows holdings;

  private ClearingSystem(
      ClearingRules rules,
      double[] outsideAssets,
      DebtClasses classes,
      double[] open,
      SparseRows claims,
      SparseRows holdings) {
    this.recovery = rules.recovery();
    this.defaultTest = rules.defaultTest();
    this.outsideAssets = outsideAssets;
    this.classes = classes;
    this.owed = classes.totals();
    this.open = open;
    this.claims = claims;
    this.holdings = holdings;
  }

  int parties() {
    return outsideAssets.length;
  }

  static ClearingSystem of(ObligationNetwork network, ClearingRules rules) {
    int parties = network.parties().size();
    List<Obligation> obligations = network.obligations();
    int count = obligations.size();
    int[] debtors = new int[count];
    int[] creditors = new int[count];
    int[] ranks = new int[count];
    double[] open = new double[count];
    for (int i = 0; i < count; i++) {
      Obligation obligation = obligations.get(i);
      debtors[i] = network.placeOf(obligation.debtor()).orElseThrow();
      creditors[i] =
          switch (obligation.creditor()) {
            case Creditor.Member member -> network.placeOf(member.party()).orElseThrow();
            case Creditor.Outsiders outsiders -> SparseRows.NO_ROW;
          };
      ranks[i] = obligation.rank();
      open[i] = obligation.amount();
    }
    switch (rules.netting()) {
      case NONE -> {}
      case BILATERAL -> SetOff.apply(debtors, creditors, ranks, open);
    }
    DebtClasses classes = DebtClasses.of(parties, debtors, ranks, open);
    double[] outsideAssets = new double[parties];
    for (int i = 0; i < parties; i++) {
      outsideAssets[i] = network.parties().get(i).outsideAssets();
    }
    double[] parts = new double[count];
    for (int i = 0; i < count; i++) {
      parts[i] = open[i] == 0 ? 0 : open[i] / classes.owed[classes.classOf[i]];
    }
    return new ClearingSystem(
        rules,
        outsideAssets,
        classes,
        open,
        SparseRows.of(parties, creditors, classes.classOf, parts),
        holdings(network));
  }

  private static SparseRows holdings(ObligationNetwork network) {
    int count = network.holdings().size();
    int[] holders = new int[count];
    int[] issuers = new int[count];
    double[] parts = new double[count];
    for (int i = 0; i < count; i++) {
      Holding holding = network.holdings().get(i);
      holders[i] = network.placeOf(holding.holder()).orElseThrow();
      issuers[i] = network.placeOf(holding.issuer()).orElseThrow();
      parts[i] = holding.part();
    }
    return SparseRows.of(network.parties().size(), holders, issuers, parts);
  }
}
