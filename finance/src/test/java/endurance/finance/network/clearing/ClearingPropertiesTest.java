package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.network.Creditor;
import endurance.finance.network.GeneratedNetworks;
import endurance.finance.network.Holding;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import endurance.finance.network.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClearingPropertiesTest {

  // Amounts are of order 1 to 100, sums have up to some hundred terms.
  private static final Offset<Double> ROUNDING = within(1e-9);

  @Test
  void bothEndsAgreeWithPlainIterationFromTheSameEnd() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      ClearingRules rules = GeneratedRules.next(random);
      var withoutNetting = new ClearingRules(rules.recovery(), Netting.NONE, DefaultTest.STRICT);
      for (Solution end : Solution.values()) {
        double[] expected = new PlainIteration(network, withoutNetting).from(end);
        assertThat(payments(Clearing.clear(network, withoutNetting, end).orThrow()))
            .containsExactly(expected, within(1e-8));
      }
    });
  }

  @Test
  void everyonePaysAllThatIsOwedOrAllThatIsThere() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      ClearingRules rules = GeneratedRules.next(random);
      for (Solution end : Solution.values()) {
        Cleared cleared = Clearing.clear(network, rules, end).orThrow();
        for (PartyCleared party : cleared.parties()) {
          assertThat(party.paid())
              .isCloseTo(
                  party.inDefault() ? Math.min(party.value(), party.owed()) : party.owed(),
                  ROUNDING);
          double undiminished = party.value() + party.destroyed();
          assertThat(party.inDefault())
              .isEqualTo(rules.defaultTest().holds(undiminished, party.owed()));
        }
      }
    });
  }

  @Test
  void noValueIsMadeAndOnlyDefaultDestroysAny() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      Cleared cleared =
          Clearing.clear(network, GeneratedRules.next(random), Solution.GREATEST).orThrow();
      Map<String, Double> heldWithin =
          network.holdings().stream()
              .collect(
                  Collectors.groupingBy(Holding::issuer, Collectors.summingDouble(Holding::part)));
      double toOutsiders = 0;
      for (int i = 0; i < cleared.payments().size(); i++) {
        if (network.obligations().get(i).creditor() instanceof Creditor.Outsiders) {
          toOutsiders += cleared.payments().get(i);
        }
      }
      // What owners outside the network are left with, on top of what creditors outside get.
      double toOwners =
          cleared.parties().stream()
              .filter(party -> !party.inDefault())
              .mapToDouble(
                  party -> party.equity() * (1 - heldWithin.getOrDefault(party.party(), 0.0)))
              .sum();
      double assets = network.parties().stream().mapToDouble(Party::outsideAssets).sum();
      // A party in weak default can have something left over after paying everything: none of it is
      // its owners', by definition, and none occurs on generated amounts.
      assertThat(toOutsiders + toOwners + cleared.losses().destroyed()).isCloseTo(assets, ROUNDING);
    });
  }

  @Test
  void moreAssetsNeverLowerAPaymentAndABailOutHelpsAll() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      ClearingRules rules = GeneratedRules.next(random);
      String helped = Sketch.name(random.nextInt(network.parties().size()));
      ObligationNetwork richer = network.withInjection(helped, random.nextDouble(0, 10)).orThrow();
      for (Solution end : Solution.values()) {
        double[] before = payments(Clearing.clear(network, rules, end).orThrow());
        double[] after = payments(Clearing.clear(richer, rules, end).orThrow());
        for (int i = 0; i < before.length; i++) {
          assertThat(after[i]).isGreaterThanOrEqualTo(before[i] - ROUNDING.value);
        }
      }
    });
  }

  @Test
  void theLeastVectorPaysNoMoreThanTheGreatest() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      ClearingRules rules = GeneratedRules.next(random);
      double[] least = payments(Clearing.clear(network, rules, Solution.LEAST).orThrow());
      double[] greatest = payments(Clearing.clear(network, rules, Solution.GREATEST).orThrow());
      for (int i = 0; i < least.length; i++) {
        assertThat(least[i]).isLessThanOrEqualTo(greatest[i] + ROUNDING.value);
      }
    });
  }

  @Test
  void thereAreAtMostAsManyRoundsAsPartiesAndNoOneDefaultsTwice() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      Cleared cleared =
          Clearing.clear(network, GeneratedRules.next(random), Solution.GREATEST).orThrow();
      List<String> inRounds = cleared.rounds().stream().flatMap(List::stream).toList();

      assertThat(cleared.rounds().size()).isLessThanOrEqualTo(network.parties().size());
      assertThat(inRounds)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(cleared.defaults());
    });
  }

  @Test
  void scalingAllAmountsScalesAllPayments() {
    GeneratedCases.forEach(random -> {
      Sketch sketch = GeneratedNetworks.anything(random);
      ClearingRules rules = GeneratedRules.next(random);
      // Powers of two scale doubles exactly, so the results must agree to the bit.
      double factor = Math.scalb(1.0, random.nextInt(-20, 20));
      ObligationNetwork scaled =
          network(
              sketch.parties().stream()
                  .map(party -> new Party(party.id(), factor * party.outsideAssets()))
                  .toList(),
              sketch.obligations().stream()
                  .map(one -> one.over(factor * one.amount(), one.currency()))
                  .toList(),
              sketch.holdings());
      double[] plain =
          payments(Clearing.clear(sketch.network(), rules, Solution.GREATEST).orThrow());
      double[] after = payments(Clearing.clear(scaled, rules, Solution.GREATEST).orThrow());
      for (int i = 0; i < plain.length; i++) {
        assertThat(after[i]).isEqualTo(factor * plain[i]);
      }
    });
  }

  @Test
  void theOrderOfPartiesAndObligationsDoesNotMatter() {
    GeneratedCases.forEach(random -> {
      Sketch sketch = GeneratedNetworks.anything(random);
      ClearingRules rules = GeneratedRules.next(random);
      var parties = new ArrayList<>(sketch.parties());
      var obligations = new ArrayList<>(sketch.obligations());
      Collections.shuffle(parties, new Random(random.nextLong()));
      Collections.shuffle(obligations, new Random(random.nextLong()));

      ObligationNetwork shuffled = network(parties, obligations, sketch.holdings());
      Map<String, PartyCleared> expected =
          byParty(Clearing.clear(sketch.network(), rules, Solution.GREATEST).orThrow());
      Map<String, PartyCleared> actual =
          byParty(Clearing.clear(shuffled, rules, Solution.GREATEST).orThrow());
      assertThat(actual).hasSameSizeAs(expected);
      actual.forEach((id, party) -> {
        PartyCleared before = Objects.requireNonNull(expected.get(id));
        assertThat(party.inDefault()).isEqualTo(before.inDefault());
        assertThat(party.paid()).isCloseTo(before.paid(), ROUNDING);
        assertThat(party.equity()).isCloseTo(before.equity(), ROUNDING);
      });
    });
  }

  @Test
  void aPartyThatOwesNothingChangesNothing() {
    GeneratedCases.forEach(random -> {
      Sketch sketch = GeneratedNetworks.anything(random);
      ClearingRules rules = GeneratedRules.next(random);
      var parties = new ArrayList<>(sketch.parties());
      parties.add(new Party("bystander", random.nextDouble(0, 100)));

      double[] without =
          payments(Clearing.clear(sketch.network(), rules, Solution.GREATEST).orThrow());
      double[] with =
          payments(
              Clearing.clear(
                      network(parties, sketch.obligations(), sketch.holdings()),
                      rules,
                      Solution.GREATEST)
                  .orThrow());
      assertThat(with).containsExactly(without);
    });
  }

  @Test
  void settingOffLeavesEveryNetPositionAsItWas() {
    GeneratedCases.forEach(random -> {
      ObligationNetwork network = GeneratedNetworks.anything(random).network();
      Map<String, PartyCleared> gross = byParty(cleared(network, Netting.NONE));
      Map<String, PartyCleared> net = byParty(cleared(network, Netting.BILATERAL));
      net.forEach((id, party) -> {
        PartyCleared before = Objects.requireNonNull(gross.get(id));
        assertThat(party.claims() - party.owed())
            .isCloseTo(before.claims() - before.owed(), ROUNDING);
        assertThat(party.owed()).isLessThanOrEqualTo(before.owed() + ROUNDING.value);
      });
    });
  }

  private static Cleared cleared(ObligationNetwork network, Netting netting) {
    return Clearing.clear(
            network,
            new ClearingRules(Recovery.WITHOUT_LOSS, netting, DefaultTest.STRICT),
            Solution.GREATEST)
        .orThrow();
  }

  private static ObligationNetwork network(
      List<Party> parties, List<Obligation> obligations, List<Holding> holdings) {
    return ObligationNetwork.of(Sketch.DOLLARS, parties, obligations, holdings).orThrow();
  }

  private static Map<String, PartyCleared> byParty(Cleared cleared) {
    return cleared.parties().stream()
        .collect(Collectors.toMap(PartyCleared::party, Function.identity()));
  }

  static double[] payments(Cleared cleared) {
    return cleared.payments().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
