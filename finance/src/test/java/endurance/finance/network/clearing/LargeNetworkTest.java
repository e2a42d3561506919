package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.network.Creditor;
import endurance.finance.network.GeneratedNetworks;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import endurance.finance.network.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeNetworkTest {

  private static final ClearingRules WITHOUT_LOSS =
      new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT);
  private static final ClearingRules LOSSY =
      new ClearingRules(new Recovery(0.8, 0.6, 1), Netting.NONE, DefaultTest.STRICT);

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 10_000})
  void nothingIsLostUnaccountedFor(int parties) {
    ObligationNetwork network = sketch(parties).network();
    double assets = network.parties().stream().mapToDouble(Party::outsideAssets).sum();
    for (ClearingRules rules : new ClearingRules[] {WITHOUT_LOSS, LOSSY}) {
      Cleared cleared = Clearing.clear(network, rules, Solution.GREATEST).orThrow();
      double toOutsiders = 0;
      for (int i = 0; i < cleared.payments().size(); i++) {
        if (network.obligations().get(i).creditor() instanceof Creditor.Outsiders) {
          toOutsiders += cleared.payments().get(i);
        }
      }
      double toOwners =
          cleared.parties().stream().mapToDouble(party -> Math.max(0, party.equity())).sum();

      assertThat(cleared.defaults()).isNotEmpty().hasSizeLessThan(parties);
      assertThat(cleared.rounds().size()).isBetween(2, parties);
      assertThat(toOutsiders + toOwners + cleared.losses().destroyed())
          .isCloseTo(assets, within(1e-10 * assets));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 10_000})
  void aBailOutLowersNoPaymentAndTheLeastVectorPaysNoMore(int parties) {
    ObligationNetwork network = sketch(parties).network();
    double[] paid = payments(network, LOSSY, Solution.GREATEST);
    double[] helped = payments(network.withInjection("7", 100).orThrow(), LOSSY, Solution.GREATEST);
    double[] least = payments(network, LOSSY, Solution.LEAST);
    double lowered = 0;
    double above = 0;
    for (int i = 0; i < paid.length; i++) {
      lowered = Math.max(lowered, paid[i] - helped[i]);
      above = Math.max(above, least[i] - paid[i]);
    }
    assertThat(helped).isNotEqualTo(paid);
    assertThat(lowered).isLessThan(1e-10);
    assertThat(above).isLessThan(1e-10);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 10_000})
  void neitherScaleNorOrderMatters(int parties) {
    Sketch sketch = sketch(parties);
    double[] paid = payments(sketch.network(), LOSSY, Solution.GREATEST);
    Map<String, Double> expected = new HashMap<>();
    for (int i = 0; i < paid.length; i++) {
      expected.put(sketch.obligations().get(i).id(), 8 * paid[i]);
    }
    var shuffledParties =
        new ArrayList<>(
            sketch.parties().stream()
                .map(party -> new Party(party.id(), 8 * party.outsideAssets()))
                .toList());
    var shuffled =
        new ArrayList<>(
            sketch.obligations().stream()
                .map(one -> one.over(8 * one.amount(), one.currency()))
                .toList());
    Collections.shuffle(shuffledParties, new Random(1));
    Collections.shuffle(shuffled, new Random(2));

    double[] actual =
        payments(
            ObligationNetwork.of(Sketch.DOLLARS, shuffledParties, shuffled, sketch.holdings())
                .orThrow(),
            LOSSY,
            Solution.GREATEST);
    double off = 0;
    for (int i = 0; i < actual.length; i++) {
      double one = Objects.requireNonNull(expected.get(shuffled.get(i).id()));
      off = Math.max(off, Math.abs(actual[i] - one));
    }
    assertThat(off).isLessThan(1e-10);
  }

  @Test
  void aNetworkThatHardlyLeaksHasOneAnswerFromBothEnds() {
    // All but a few are in default and pay 99.9 % to one another: sweeps alone would need
    // thousands.
    int parties = 3_000;
    double leak = 1e-3;
    var random = new SplittableRandom(3);
    double[] assets = new double[parties];
    double[] outside = new double[parties];
    for (int i = 0; i < parties; i++) {
      assets[i] = leak * random.nextDouble(0, 10);
      outside[i] = leak * 16;
    }
    Sketch sketch = Sketch.of(assets).owingOutsiders(1, outside);
    for (int i = 0; i < 10 * parties; i++) {
      int debtor = random.nextInt(parties);
      int creditor = (debtor + random.nextInt(1, parties)) % parties;
      sketch.owing(debtor, creditor, 1, Math.exp(random.nextGaussian()));
    }
    ObligationNetwork network = sketch.network();

    Cleared greatest = Clearing.clear(network, WITHOUT_LOSS, Solution.GREATEST).orThrow();
    Cleared least = Clearing.clear(network, WITHOUT_LOSS, Solution.LEAST).orThrow();

    double apart = 0;
    double unpaid = 0;
    for (int i = 0; i < parties; i++) {
      PartyCleared party = greatest.parties().get(i);
      apart = Math.max(apart, Math.abs(party.paid() - least.parties().get(i).paid()));
      unpaid = Math.max(unpaid, Math.abs(Math.min(party.value(), party.owed()) - party.paid()));
    }
    assertThat(greatest.defaults()).hasSizeGreaterThan(parties / 2);
    assertThat(apart).isLessThan(1e-9);
    assertThat(unpaid).isLessThan(1e-10);
  }

  @Test
  void howLongTenThousandPartiesTakeIsPrinted() {
    ObligationNetwork network = sketch(10_000).network();
    for (ClearingRules rules : new ClearingRules[] {WITHOUT_LOSS, LOSSY}) {
      long[] nanos = new long[5];
      int rounds = 0;
      for (int run = 0; run < nanos.length; run++) {
        long start = System.nanoTime();
        rounds = Clearing.clear(network, rules, Solution.GREATEST).orThrow().rounds().size();
        nanos[run] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      System.out.printf(
          "Clearing 10000 parties, %d obligations, recovery %s: %d ms, %d rounds%n",
          network.obligations().size(),
          rules.recovery().outsideAssets(),
          nanos[nanos.length / 2] / 1_000_000,
          rounds);

      assertThat(rounds).isPositive();
    }
  }

  private static Sketch sketch(int parties) {
    return GeneratedNetworks.plain(new SplittableRandom(1), parties);
  }

  private static double[] payments(
      ObligationNetwork network, ClearingRules rules, Solution solution) {
    return Clearing.clear(network, rules, solution).orThrow().payments().stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
