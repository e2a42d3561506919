package endurance.finance.network.clearing;

import endurance.finance.network.Creditor;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import java.util.ArrayList;
import java.util.List;

/** Reads off what a cleared state means for each party, each obligation and all together. */
final class Outcome {

  private Outcome() {}

  static Cleared of(
      ObligationNetwork network,
      ClearingSystem system,
      ClearingState everyonePays,
      ClearingState state,
      List<List<Integer>> rounds) {
    var parties = new ArrayList<PartyCleared>();
    double onHoldings = 0;
    double destroyedOutside = 0;
    double destroyedPayments = 0;
    double destroyedHoldings = 0;
    for (int i = 0; i < system.parties(); i++) {
      double received = state.received(i);
      double holdings = state.holdings(i);
      double destroyed = 0;
      if (state.inDefault[i]) {
        double outsideAssets = (1 - system.recovery.outsideAssets()) * system.outsideAssets[i];
        double payments = (1 - system.recovery.paymentsReceived()) * received;
        double stakes = (1 - system.recovery.holdings()) * holdings;
        destroyed = outsideAssets + payments + stakes;
        destroyedOutside += outsideAssets;
        destroyedPayments += payments;
        destroyedHoldings += stakes;
      }
      var party =
          new PartyCleared(
              network.parties().get(i).id(),
              system.outsideAssets[i],
              everyonePays.received(i),
              received,
              everyonePays.holdings(i),
              holdings,
              destroyed,
              system.owed[i],
              state.paidBy(i),
              state.inDefault[i]);
      parties.add(party);
      onHoldings += party.lossOnHoldings();
    }
    List<Double> payments = payments(network.obligations(), system, state);
    return new Cleared(
        parties,
        payments,
        rounds.stream()
            .map(round -> round.stream().map(network.parties()::get).map(Party::id).toList())
            .toList(),
        new Losses(
            unpaid(network.obligations(), payments, Creditor.Member.class),
            unpaid(network.obligations(), payments, Creditor.Outsiders.class),
            onHoldings,
            destroyedOutside,
            destroyedPayments,
            destroyedHoldings));
  }

  private static double unpaid(
      List<Obligation> obligations, List<Double> payments, Class<? extends Creditor> creditors) {
    double unpaid = 0;
    for (int i = 0; i < payments.size(); i++) {
      if (creditors.isInstance(obligations.get(i).creditor())) {
        unpaid += obligations.get(i).amount() - payments.get(i);
      }
    }
    return unpaid;
  }

  private static List<Double> payments(
      List<Obligation> obligations, ClearingSystem system, ClearingState state) {
    var payments = new ArrayList<Double>(obligations.size());
    for (int i = 0; i < obligations.size(); i++) {
      int ofClass = system.classes.classOf[i];
      double owed = system.classes.owed[ofClass];
      double unpaid = owed == 0 ? 0 : system.open[i] * (1 - state.paid[ofClass] / owed);
      payments.add(obligations.get(i).amount() - unpaid);
    }
    return payments;
  }
}
