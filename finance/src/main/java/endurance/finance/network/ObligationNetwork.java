package endurance.finance.network;

import endurance.finance.Vetted;
import endurance.finance.Vetting;
import endurance.finance.money.ExchangeRates;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * Parties, what they owe one another and outsiders, and the stakes they hold in one another, all in
 * one currency and free of contradictions.
 */
public final class ObligationNetwork {

  private final Currency currency;
  private final List<Party> parties;
  private final List<Obligation> obligations;
  private final List<Holding> holdings;
  private final Map<String, Integer> places;

  private ObligationNetwork(
      Currency currency,
      List<Party> parties,
      List<Obligation> obligations,
      List<Holding> holdings,
      Map<String, Integer> places) {
    this.currency = currency;
    this.parties = parties;
    this.obligations = obligations;
    this.holdings = holdings;
    this.places = places;
  }

  /**
   * Checks and joins what is given.
   *
   * @param rates the currency of the network, in which outside assets are stated, and the rates by
   *     which obligations in other currencies are valued
   * @return the network, or an objection to each of: an id given twice, an unknown party, a party
   *     that owes or holds itself, an amount that is negative or not finite, a currency without a
   *     rate, a rank below 1, holdings in one issuer above 1, parties that own one another wholly
   */
  public static Vetted<ObligationNetwork> of(
      ExchangeRates rates,
      List<Party> parties,
      List<Obligation> obligations,
      List<Holding> holdings) {
    var vetting = new Vetting();
    Map<String, Integer> places = NetworkVetting.places(parties, vetting);
    NetworkVetting.obligations(places, rates, obligations, vetting);
    HoldingVetting.check(places, holdings, vetting);
    return vetting.unless(() ->
        new ObligationNetwork(
            rates.into(),
            List.copyOf(parties),
            obligations.stream().map(obligation -> valued(obligation, rates)).toList(),
            List.copyOf(holdings),
            places));
  }

  public Currency currency() {
    return currency;
  }

  public List<Party> parties() {
    return parties;
  }

  /** As given, valued in the currency of the network. */
  public List<Obligation> obligations() {
    return obligations;
  }

  public List<Holding> holdings() {
    return holdings;
  }

  /** Where a party stands in {@link #parties}; empty for an unknown one. */
  public OptionalInt placeOf(String party) {
    Integer place = places.get(party);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * A bail-out: the network in which a party has been given an amount that it need not pay back.
   *
   * @param amount in the currency of the network, at least 0
   */
  public Vetted<ObligationNetwork> withInjection(String party, double amount) {
    var vetting = new Vetting();
    NetworkVetting.known(vetting.about(() -> "injection"), places, "party", party);
    NetworkVetting.ofParty(party, vetting)
        .amount("injection", amount, "give it something, or nothing");
    return vetting
        .unless(() -> amount)
        .then(given ->
            withOutsideAssets(
                each -> each.outsideAssets() + (each.id().equals(party) ? given : 0)));
  }

  /** The network with other outside assets, such as those of the next date of a simulation. */
  public Vetted<ObligationNetwork> withOutsideAssets(ToDoubleFunction<Party> outsideAssets) {
    var vetting = new Vetting();
    List<Party> changed =
        parties.stream()
            .map(party -> new Party(party.id(), outsideAssets.applyAsDouble(party)))
            .toList();
    changed.forEach(party -> NetworkVetting.outsideAssets(party, vetting));
    return vetting.unless(
        () -> new ObligationNetwork(currency, changed, obligations, holdings, places));
  }

  private static Obligation valued(Obligation obligation, ExchangeRates rates) {
    return obligation.currency().equals(rates.into())
        ? obligation
        : obligation.over(
            obligation.amount() * rates.from(obligation.currency()).orElseThrow().doubleValue(),
            rates.into());
  }
}
