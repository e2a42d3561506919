package endurance.finance.network.clearing;

import endurance.finance.network.Creditor;
import endurance.finance.network.Holding;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import java.util.Arrays;
import java.util.List;

/**
 * Clears by the definition: starts with everything paid, or nothing, and lets everyone pay what the
 * last payments allow until nothing moves. Without netting. Plain, to hold {@link Clearing}
 * against.
 */
final class PlainIteration {

  private static final int RANKS = 3;

  private final ObligationNetwork network;
  private final ClearingRules rules;
  private final int[] debtor;
  private final int[] creditor;
  private final double[] payments;
  private final double[] equity;
  private final double[][] owed;

  PlainIteration(ObligationNetwork network, ClearingRules rules) {
    this.network = network;
    this.rules = rules;
    List<Obligation> obligations = network.obligations();
    payments = new double[obligations.size()];
    debtor = new int[payments.length];
    creditor = new int[payments.length];
    equity = new double[network.parties().size()];
    owed = new double[equity.length][RANKS + 1];
    for (int i = 0; i < payments.length; i++) {
      debtor[i] = place(obligations.get(i).debtor());
      creditor[i] =
          obligations.get(i).creditor() instanceof Creditor.Member(String id) ? place(id) : -1;
      owed[debtor[i]][obligations.get(i).rank()] += obligations.get(i).amount();
    }
  }

  double[] from(Solution end) {
    if (end == Solution.GREATEST) {
      double most = network.parties().stream().mapToDouble(party -> party.outsideAssets()).sum();
      for (int i = 0; i < payments.length; i++) {
        payments[i] = network.obligations().get(i).amount();
        most += payments[i];
      }
      // Above any share value, as at most 0.6 of an issuer is held: 1/(1 - 0.6) < 3.
      Arrays.fill(equity, 3 * most);
    }
    double moved = Double.POSITIVE_INFINITY;
    for (int step = 0; moved > 1e-14 && step < 200_000; step++) {
      moved = step();
    }
    return payments.clone();
  }

  /** Lets everyone pay what the present payments allow; by how much anything moved. */
  private double step() {
    int parties = equity.length;
    double[] received = new double[parties];
    double[] stakes = new double[parties];
    for (int i = 0; i < payments.length; i++) {
      if (creditor[i] >= 0) {
        received[creditor[i]] += payments[i];
      }
    }
    for (Holding holding : network.holdings()) {
      stakes[place(holding.holder())] += holding.part() * equity[place(holding.issuer())];
    }
    double moved = 0;
    double[][] paidPart = new double[parties][RANKS + 1];
    for (int party = 0; party < parties; party++) {
      double outside = network.parties().get(party).outsideAssets();
      double value = outside + received[party] + stakes[party];
      double debt = Arrays.stream(owed[party]).sum();
      boolean inDefault = rules.defaultTest().holds(value, debt);
      double left =
          inDefault
              ? rules.recovery().outsideAssets() * outside
                  + rules.recovery().paymentsReceived() * received[party]
                  + rules.recovery().holdings() * stakes[party]
              : debt;
      for (int rank = 1; rank <= RANKS; rank++) {
        double due = owed[party][rank];
        double paid = Math.min(due, left);
        left -= paid;
        paidPart[party][rank] = due == 0 ? 0 : paid / due;
      }
      double now = inDefault ? 0 : Math.max(0, value - debt);
      moved = Math.max(moved, Math.abs(now - equity[party]) / (1 + value));
      equity[party] = now;
    }
    for (int i = 0; i < payments.length; i++) {
      Obligation obligation = network.obligations().get(i);
      double now = obligation.amount() * paidPart[debtor[i]][obligation.rank()];
      moved = Math.max(moved, Math.abs(now - payments[i]));
      payments[i] = now;
    }
    return moved;
  }

  private int place(String party) {
    return network.placeOf(party).orElseThrow();
  }
}
