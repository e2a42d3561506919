package endurance.analysis.fallout;

import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.FailureNetwork.Owed;
import endurance.casebook.FailureNetwork.Stake;
import endurance.casebook.FailureNetwork.Supply;
import endurance.finance.Vetted;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.clearing.DefaultTest;
import endurance.finance.network.contagion.Buffer;
import endurance.finance.network.contagion.Channel;
import endurance.finance.network.contagion.ChannelLosses;
import endurance.finance.network.contagion.DebtRank;
import endurance.finance.network.contagion.DedicatedCapacity;
import endurance.finance.network.contagion.Exposure;
import endurance.finance.network.contagion.ExposureNetwork;
import endurance.finance.network.contagion.FailureTest;
import endurance.finance.network.contagion.FutureMargin;
import endurance.finance.network.contagion.Stress;
import endurance.finance.network.contagion.SupplyRelation;
import endurance.finance.network.contagion.ThresholdCascade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows one failure through the network: first what is owed is cleared, then what the others lose
 * is set against their buffers and spreads.
 *
 * <ol>
 *   <li>A bail-out that lets the company pay everything ends it here: no one loses.
 *   <li>Clearing, with what stands idle written off: {@link Cleared}. What the company leaves
 *       unpaid is what its creditors lose of their claims.
 *   <li>Supplies to the company end: lost margin and stranded capacity. Shares in it are worth
 *       nothing.
 *   <li>Debts between others cost what is not recovered, in the part to which their debtor is
 *       stressed. DebtRank passes on every increase of stress; the threshold cascade beside it
 *       passes on failures only.
 * </ol>
 */
public final class FailureAnalysis {

  private static final double MONTHS = 12;

  private final FailureNetwork network;
  private final ExchangeRates rates;
  private final Map<String, Integer> places;

  /**
   * @param rates the currency of the network
   */
  public FailureAnalysis(FailureNetwork network, ExchangeRates rates) {
    this.network = network;
    this.rates = rates;
    this.places = Values.places(network.variables());
  }

  /**
   * @param row the values of {@link FailureNetwork#variables} when the company fails, in that order
   * @return an objection to each amount that cannot be, such as a negative one
   */
  public Vetted<Fallout> of(double[] row) {
    Values values = new Values(places, row);
    double injection = network.bailOut().map(one -> values.of(one.amount())).orElse(0.0);
    if (injection > 0) {
      Vetted<Cleared> helped = Cleared.of(network, values, rates, false, Map.of(), injection);
      if (helped instanceof Vetted.Accepted<Cleared>(Cleared cleared) && paysAll(cleared, values)) {
        return Vetted.accepted(spared(values));
      }
    }
    return supplies(values)
        .then(supplies ->
            Cleared.of(network, values, rates, true, idle(supplies), injection)
                .then(cleared -> spread(values, supplies, cleared)));
  }

  private boolean paysAll(Cleared cleared, Values values) {
    for (int i = 0; i < cleared.obligations().size(); i++) {
      Owed owed = cleared.obligations().get(i);
      double amount = values.of(owed.amount());
      if (owed.from().equals(network.company())
          && cleared.unpaid(i, values) > amount * DefaultTest.EQUAL) {
        return false;
      }
    }
    return true;
  }

  private Fallout spared(Values values) {
    Map<String, Fallout.Loss> parties = new LinkedHashMap<>();
    network
        .others()
        .forEach(one ->
            parties.put(
                one.party(),
                new Fallout.Loss(Map.of(), 0, 0, values.of(one.buffer()), 0, false, false, false)));
    return new Fallout(parties, List.of(), List.of(), 0, true);
  }

  private Vetted<List<Exposure>> supplies(Values values) {
    double rate = values.of(network.rules().discountRate());
    List<Exposure> all = new ArrayList<>();
    for (Supply supply : network.supplies()) {
      Vetted<List<Exposure>> exposures = relation(supply, values).exposures(rate);
      if (exposures instanceof Vetted.Accepted<List<Exposure>>(List<Exposure> found)) {
        all.addAll(found);
      } else {
        return exposures;
      }
    }
    return Vetted.accepted(all);
  }

  /** Its receivable is 0: what is open stands among the obligations, and clearing settles it. */
  private static SupplyRelation relation(Supply supply, Values values) {
    return new SupplyRelation(
        supply.id(),
        supply.from(),
        supply.to(),
        0,
        0,
        supply
            .margin()
            .map(one ->
                new FutureMargin(
                    values.of(one.perMonth()) * MONTHS,
                    values.of(one.months()) / MONTHS,
                    values.of(one.emptyFor()) / MONTHS,
                    values.of(one.replacement())))
            .orElse(FutureMargin.NONE),
        supply
            .capacity()
            .map(one ->
                new DedicatedCapacity(
                    values.of(one.perMonth()) * MONTHS,
                    values.of(one.months()) / MONTHS,
                    values.of(one.idle()) / MONTHS,
                    values.of(one.discount())))
            .orElse(DedicatedCapacity.NONE));
  }

  /** By supplier, what is built for the company and stands empty. */
  private Map<String, Double> idle(List<Exposure> supplies) {
    Map<String, Double> idle = new HashMap<>();
    supplies.stream()
        .filter(
            one -> one.channel() == Channel.STRANDED_CAPACITY && one.on().equals(network.company()))
        .forEach(one -> idle.merge(one.holder(), one.loss(), Double::sum));
    return idle;
  }

  private Vetted<Fallout> spread(Values values, List<Exposure> supplies, Cleared cleared) {
    List<Exposure> exposures = new ArrayList<>(supplies);
    claims(values, cleared, exposures);
    for (Stake stake : network.stakes()) {
      exposures.add(
          new Exposure(stake.holder(), stake.in(), Channel.STAKES, values.of(stake.carriedAt())));
    }
    List<Buffer> buffers =
        network.members().stream()
            .map(one -> new Buffer(one.party(), Math.max(0, values.of(one.buffer())), 1))
            .toList();
    Map<String, Double> begun = Map.of(network.company(), 1.0);
    return ExposureNetwork.of(buffers, exposures)
        .then(joined ->
            DebtRank.linear(joined, begun)
                .then(stress ->
                    ThresholdCascade.of(joined, begun.keySet(), failureTest())
                        .map(cascade -> fallout(values, cleared, joined, stress, cascade))));
  }

  /**
   * What clearing leaves unpaid of the company's debts; of others', what would not be recovered.
   */
  private void claims(Values values, Cleared cleared, List<Exposure> exposures) {
    double lost = Math.clamp(1 - values.of(network.rules().debtRecovered()), 0, 1);
    Map<String, Double> unpaid = new HashMap<>();
    for (int i = 0; i < cleared.obligations().size(); i++) {
      unpaid.put(cleared.obligations().get(i).id(), cleared.unpaid(i, values));
    }
    for (Owed owed : network.owed()) {
      owed.to()
          .ifPresent(to -> {
            double amount = values.of(owed.amount());
            double loss =
                owed.from().equals(network.company())
                    ? Math.max(0, unpaid.getOrDefault(owed.id(), amount * lost))
                    : amount * lost;
            if (loss > 0) {
              exposures.add(new Exposure(to, owed.from(), Channel.RECEIVABLES, loss));
            }
          });
    }
  }

  private FailureTest failureTest() {
    return switch (network.rules().defaultTest()) {
      case STRICT -> FailureTest.STRICT;
      case WEAK -> FailureTest.WEAK;
    };
  }

  private Fallout fallout(
      Values values, Cleared cleared, ExposureNetwork joined, Stress stress, Stress cascade) {
    double distress = values.of(network.rules().distress());
    Map<String, Map<Channel, Double>> linear = ChannelLosses.of(joined, stress).byParty();
    Map<String, Double> direct = new HashMap<>();
    Map<String, Double> byFailures = new HashMap<>();
    for (Exposure one : joined.exposures()) {
      if (one.on().equals(network.company())) {
        direct.merge(one.holder(), one.loss(), Double::sum);
      }
      if (cascade.failed().contains(one.on())) {
        byFailures.merge(one.holder(), one.loss(), Double::sum);
      }
    }
    List<String> defaults = cleared.greatest().defaults();
    Map<String, Fallout.Loss> parties = new LinkedHashMap<>();
    for (Member member : network.others()) {
      String party = member.party();
      double gone = stress.byParty().getOrDefault(party, 0.0);
      parties.put(
          party,
          new Fallout.Loss(
              linear.getOrDefault(party, Map.of()),
              direct.getOrDefault(party, 0.0),
              byFailures.getOrDefault(party, 0.0),
              values.of(member.buffer()),
              gone,
              gone > 0 && gone >= distress,
              defaults.contains(party),
              cascade.failed().contains(party)));
    }
    return new Fallout(
        parties, cleared.greatest().rounds(), cascade.rounds(), cleared.leastUnpaid(), false);
  }
}
