package endurance.finance.network.contagion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.Objection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContagionPropertiesTest {

  @Test
  void aLargerShockNeverLowersAnyStressUnderTheLinearRule() {
    GeneratedCases.forEach(random -> {
      ExposureNetwork network = network(random);
      double small = random.nextDouble();
      Stress less = DebtRank.linear(network, Map.of("0", small)).orThrow();
      Stress more =
          DebtRank.linear(network, Map.of("0", small + (1 - small) * random.nextDouble()))
              .orThrow();
      for (int i = 0; i < network.buffers().size(); i++) {
        assertThat(stress(more, i)).isGreaterThanOrEqualTo(stress(less, i) - 1e-9);
      }
    });
  }

  @Test
  void failuresAreOnlyPartOfTheStoryAndPassingOnOnceAnother() {
    GeneratedCases.forEach(random -> {
      ExposureNetwork network = network(random);
      Stress linear = DebtRank.linear(network, Map.of("0", 1.0)).orThrow();
      Stress capped = DebtRank.capped(network, Map.of("0", 1.0)).orThrow();
      Stress failures = ThresholdCascade.of(network, List.of("0"), FailureTest.WEAK).orThrow();
      for (int i = 0; i < network.buffers().size(); i++) {
        assertThat(stress(failures, i)).isLessThanOrEqualTo(stress(linear, i) + 1e-9);
        assertThat(stress(capped, i)).isLessThanOrEqualTo(stress(linear, i) + 1e-9);
        assertThat(stress(linear, i)).isBetween(0.0, 1.0);
      }
    });
  }

  @Test
  void theOrderOfPartiesDoesNotMatter() {
    GeneratedCases.forEach(random -> {
      ExposureNetwork network = network(random);
      var buffers = new ArrayList<>(network.buffers());
      Collections.shuffle(buffers, new Random(random.nextLong()));
      ExposureNetwork shuffled = ExposureNetwork.of(buffers, network.exposures()).orThrow();

      for (int i = 0; i < buffers.size(); i++) {
        assertThat(stress(DebtRank.linear(shuffled, Map.of("0", 0.7)).orThrow(), i))
            .isCloseTo(
                stress(DebtRank.linear(network, Map.of("0", 0.7)).orThrow(), i), within(1e-9));
      }
    });
  }

  @Test
  void aGuessedMatrixHasTheReportedTotalsAndNoDiagonal() {
    GeneratedCases.forEach(random -> {
      ExposureNetwork network = network(random);
      int n = network.buffers().size();
      List<String> names = network.buffers().stream().map(Buffer::party).toList();
      var claims = new ArrayList<>(Collections.nCopies(n, 0.0));
      var debts = new ArrayList<>(Collections.nCopies(n, 0.0));
      for (Exposure exposure : network.exposures()) {
        claims.set(
            Integer.parseInt(exposure.holder()), claims(claims, exposure.holder(), exposure));
        debts.set(Integer.parseInt(exposure.on()), claims(debts, exposure.on(), exposure));
      }
      double[] rows = new double[n];
      double[] columns = new double[n];
      for (Exposure guessed : MaximumEntropy.reconstruct(names, claims, debts).orThrow()) {
        assertThat(guessed.holder()).isNotEqualTo(guessed.on());
        rows[Integer.parseInt(guessed.holder())] += guessed.loss();
        columns[Integer.parseInt(guessed.on())] += guessed.loss();
      }
      for (int i = 0; i < n; i++) {
        assertThat(rows[i]).isCloseTo(claims.get(i), within(1e-9));
        assertThat(columns[i]).isCloseTo(debts.get(i), within(1e-9));
      }
    });
  }

  @Test
  void totalsThatDoNotAddUpAreRefused() {
    assertThat(
            MaximumEntropy.reconstruct(
                    List.of("a", "b", "c"), List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 2.0))
                .objections())
        .extracting(Objection::toString)
        .containsExactly(
            "totals: debts '7.0' do not sum to the claims, 6.0; let what is owed be what someone"
                + " is owed");
    assertThat(
            MaximumEntropy.reconstruct(List.of("a", "b"), List.of(2.0, 1.0), List.of(2.0, 1.0))
                .objections())
        .extracting(Objection::toString)
        .containsExactly(
            "party a: claims and debts '4.0' are more than all claims together, 3.0, though no one"
                + " owes itself; correct one of them, or the totals of the others");
  }

  private static double claims(List<Double> sums, String party, Exposure exposure) {
    return sums.get(Integer.parseInt(party)) + exposure.loss();
  }

  private static double stress(Stress stress, int party) {
    return stress.byParty().getOrDefault(Integer.toString(party), Double.NaN);
  }

  private static ExposureNetwork network(SplittableRandom random) {
    int parties = random.nextInt(4, 20);
    var buffers = new ArrayList<Buffer>();
    var exposures = new ArrayList<Exposure>();
    for (int i = 0; i < parties; i++) {
      buffers.add(new Buffer("" + i, random.nextDouble(1, 10), random.nextDouble()));
      for (int j = 0; j < parties; j++) {
        if (i != j && random.nextInt(3) > 0) {
          exposures.add(new Exposure("" + i, "" + j, Channel.RECEIVABLES, random.nextDouble(0, 2)));
        }
      }
    }
    return ExposureNetwork.of(buffers, exposures).orThrow();
  }
}
