package endurance.analysis.fallout;

import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.FailureNetwork.Owed;
import endurance.finance.Vetted;
import endurance.finance.Vetting;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.Creditor;
import endurance.finance.network.Holding;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import endurance.finance.network.clearing.Acceleration;
import endurance.finance.network.clearing.Clearing;
import endurance.finance.network.clearing.ClearingRules;
import endurance.finance.network.clearing.Recovery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who pays what once the company has failed.
 *
 * <p>What a party can pay with is everything it owns, less what others of the network owe it and
 * what its shares in them are carried at, since these are worth what clearing makes of them, less
 * what stands idle; not less than 0. The company itself has failed, whatever its balance sheet
 * says: its owners count as creditors of the last rank for more than there is, so that it is in
 * default and nothing else changes.
 *
 * @param obligations that take part
 * @param greatest everyone pays as much as possible
 * @param least nobody pays before being paid
 */
record Cleared(
    List<Owed> obligations,
    endurance.finance.network.clearing.Cleared greatest,
    endurance.finance.network.clearing.Cleared least) {

  /**
   * @param failed whether the company has failed, and is not just looked at
   * @param idle by party, the value of capacity that stands empty
   * @param injection given to the party that is bailed out
   */
  static Vetted<Cleared> of(
      FailureNetwork network,
      Values values,
      ExchangeRates rates,
      boolean failed,
      Map<String, Double> idle,
      double injection) {
    Vetting vetting = new Vetting();
    FailureNetwork.Rules rules = network.rules();
    double kept = values.of(rules.assetsKept());
    vetting.part("network", "rules.assets_kept", kept);
    vetting.part("network", "rules.payments_kept", values.of(rules.paymentsKept()));
    vetting.part("network", "rules.stakes_kept", values.of(rules.stakesKept()));
    List<Owed> owed =
        network.owed().stream()
            .filter(one -> !one.later() || rules.acceleration() == Acceleration.ALL_AT_ONCE)
            .toList();
    return vetting
        .unless(() ->
            new ClearingRules(
                new Recovery(kept, values.of(rules.paymentsKept()), values.of(rules.stakesKept())),
                rules.netting(),
                rules.defaultTest()))
        .then(clearing ->
            joined(network, values, rates, owed, failed, idle, injection)
                .then(joined -> cleared(joined, clearing, owed)));
  }

  private static Vetted<Cleared> cleared(
      ObligationNetwork joined, ClearingRules rules, List<Owed> owed) {
    return Clearing.ends(joined, rules)
        .map(ends -> new Cleared(owed, ends.greatest(), ends.least()));
  }

  private static Vetted<ObligationNetwork> joined(
      FailureNetwork network,
      Values values,
      ExchangeRates rates,
      List<Owed> owed,
      boolean failed,
      Map<String, Double> idle,
      double injection) {
    Map<String, Double> elsewhere = new HashMap<>(idle);
    network
        .owed()
        .forEach(one ->
            one.to().ifPresent(to -> elsewhere.merge(to, values.of(one.amount()), Double::sum)));
    network
        .stakes()
        .forEach(one -> elsewhere.merge(one.holder(), values.of(one.carriedAt()), Double::sum));
    List<Party> parties = new ArrayList<>();
    for (Member member : network.members()) {
      double assets = values.of(member.assets());
      double outside =
          member.fromBooks()
              ? Math.max(0, assets - elsewhere.getOrDefault(member.party(), 0.0))
              : Math.max(0, assets - idle.getOrDefault(member.party(), 0.0));
      boolean helped =
          network.bailOut().filter(one -> one.party().equals(member.party())).isPresent();
      parties.add(new Party(member.party(), outside + (helped ? injection : 0)));
    }
    List<Obligation> obligations = new ArrayList<>();
    owed.forEach(one ->
        obligations.add(
            new Obligation(
                one.id(),
                one.from(),
                one.to().<Creditor>map(Creditor.Member::new).orElseGet(Creditor.Outsiders::new),
                values.of(one.amount()),
                rates.into(),
                one.rank())));
    if (failed) {
      obligations.add(ofOwners(network.company(), parties, obligations, rates));
    }
    List<Holding> holdings =
        network.stakes().stream()
            .map(one -> new Holding(one.holder(), one.in(), values.of(one.part())))
            .toList();
    return ObligationNetwork.of(rates, parties, obligations, holdings);
  }

  private static Obligation ofOwners(
      String company, List<Party> parties, List<Obligation> obligations, ExchangeRates rates) {
    double everything =
        parties.stream().mapToDouble(Party::outsideAssets).sum()
            + obligations.stream().mapToDouble(Obligation::amount).filter(one -> one > 0).sum();
    int last = obligations.stream().mapToInt(Obligation::rank).max().orElse(0) + 1;
    return Obligation.toOutsiders(
        "owners of " + company, company, 1 + 2 * everything, rates.into(), last);
  }

  /** What of an obligation stays unpaid. */
  double unpaid(int obligation, Values values) {
    return values.of(obligations.get(obligation).amount()) - greatest.payments().get(obligation);
  }

  /** What more would stay unpaid between parties if nobody paid before being paid. */
  double leastUnpaid() {
    return IntStream.range(0, obligations.size())
        .mapToDouble(i -> greatest.payments().get(i) - least.payments().get(i))
        .sum();
  }
}
