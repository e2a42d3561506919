package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.network.Creditor;
import endurance.finance.network.GeneratedNetworks;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Sketch;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Without losses the greatest clearing vector is the payments of largest sum such that no one pays
 * more than is owed or there (Eisenberg and Noe 2001, lemma 4): a linear programme.
 */
class LinearProgrammeTest {

  @Test
  void thePublishedExampleHasItsPublishedOptimum() {
    ObligationNetwork network =
        Sketch.of(10, 10, 10)
            .owing(1, new double[][] {{0, 20, 10}, {5, 0, 24}, {10, 0, 0}})
            .network();

    assertThat(optimum(network)).isCloseTo(670.0 / 11, within(1e-9));
    assertThat(paid(network)).isCloseTo(670.0 / 11, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void generatedNetworksPayTheOptimumOfTheLinearProgramme(long seed) {
    var random = new SplittableRandom(seed);
    ObligationNetwork network = GeneratedNetworks.plain(random, random.nextInt(3, 120)).network();

    double optimum = optimum(network);
    assertThat(paid(network)).isCloseTo(optimum, within(1e-7 * optimum));
  }

  private static double paid(ObligationNetwork network) {
    return Clearing.clear(
            network,
            new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT),
            Solution.GREATEST)
        .orThrow()
        .parties()
        .stream()
        .mapToDouble(PartyCleared::paid)
        .sum();
  }

  private static double optimum(ObligationNetwork network) {
    int parties = network.parties().size();
    double[] owed = new double[parties];
    for (Obligation obligation : network.obligations()) {
      owed[network.placeOf(obligation.debtor()).orElseThrow()] += obligation.amount();
    }
    var programme = new ExpressionsBasedModel();
    Variable[] payments = new Variable[parties];
    Expression[] assets = new Expression[parties];
    for (int i = 0; i < parties; i++) {
      payments[i] = programme.newVariable("p" + i).lower(0).upper(owed[i]).weight(1);
      assets[i] =
          programme.newExpression("assets" + i).upper(network.parties().get(i).outsideAssets());
      assets[i].set(payments[i], 1);
    }
    for (Obligation obligation : network.obligations()) {
      if (obligation.creditor() instanceof Creditor.Member(String creditor)) {
        int debtor = network.placeOf(obligation.debtor()).orElseThrow();
        assets[network.placeOf(creditor).orElseThrow()].add(
            payments[debtor], -obligation.amount() / owed[debtor]);
      }
    }
    return programme.maximise().getValue();
  }
}
