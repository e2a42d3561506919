package endurance.finance.network.contagion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdCascadeTest {

  private static final int BANKS = 1000;
  private static final int NETWORKS = 30;

  /**
   * Claims of 0.2, evenly on all debtors; a buffer that a j-th of the claims just exceeds and a
   * (j+1)-th does not.
   */
  @ParameterizedTest(name = "J = {0}")
  @CsvFileSource(resources = "cascade-windows.csv", useHeadersInDisplayName = true)
  void failuresSpreadInsideTheWindowOnly(int j, double from, double to) {
    double buffer = 0.2 / (j + 0.5);

    assertThat(largeCascades(0.5 * from, buffer)).isZero();
    assertThat(largeCascades((from + to) / 2, buffer)).isGreaterThan(NETWORKS / 4);
    assertThat(largeCascades(2 * to, buffer)).isZero();
  }

  @ParameterizedTest(name = "J = {0}")
  @CsvFileSource(resources = "cascade-windows.csv", useHeadersInDisplayName = true)
  void theEndsOfTheWindowsSatisfyTheCondition(int j, double from, double to) {
    for (double z : new double[] {from, to}) {
      double probability = 0;
      double term = Math.exp(-z);
      for (int k = 0; k < j; k++) {
        probability += term;
        term *= z / (k + 1);
      }
      assertThat(z * probability).isCloseTo(1, within(1e-7));
    }
  }

  @Test
  void inTheBaseCaseTheTestDecidesWhetherFourOrFiveDebtorsAreTooFew() {
    // 20 % of assets on five debtors, 4 % each, against a buffer of 4 %.
    var bank = new Buffer("bank", 0.04, 1);
    var debtor = new Buffer("debtor", 0.04, 1);
    ExposureNetwork network =
        ExposureNetwork.of(
                List.of(bank, debtor),
                List.of(new Exposure("bank", "debtor", Channel.RECEIVABLES, 0.2 / 5)))
            .orThrow();

    assertThat(cascade(network, FailureTest.WEAK).failed()).containsExactly("bank", "debtor");
    Stress strict = cascade(network, FailureTest.STRICT);
    assertThat(strict.failed()).containsExactly("debtor");
    assertThat(strict.byParty()).containsEntry("bank", 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void allThreeBanksOfThePublishedCascadeFail(double recovery) {
    // default_cascade of R package systemicrisk 0.4: each of three banks owes the others 0.5; with
    // assets 1/2, 5/8, 3/4 and outside debt 3/2, 1/2, 1/2 the first has failed, the others have
    // 1/8 and 1/4 to lose.
    double loss = (1 - recovery) * 0.5;
    var exposures = new ArrayList<Exposure>();
    for (String holder : List.of("1", "2", "3")) {
      for (String on : List.of("1", "2", "3")) {
        if (!holder.equals(on)) {
          exposures.add(new Exposure(holder, on, Channel.RECEIVABLES, loss));
        }
      }
    }
    ExposureNetwork network =
        ExposureNetwork.of(
                List.of(
                    new Buffer("1", 0, 1),
                    new Buffer("2", 1 / 8.0, 1),
                    new Buffer("3", 1 / 4.0, 1)),
                exposures)
            .orThrow();

    assertThat(ThresholdCascade.of(network, List.of("1"), FailureTest.STRICT).orThrow().failed())
        .containsExactly("1", "2", "3");
  }

  @Test
  void aPartyWithoutBufferFailsWithTheFirstLoss() {
    ExposureNetwork network =
        ExposureNetwork.of(
                List.of(new Buffer("bank", 0, 1), new Buffer("debtor", 5, 1)),
                List.of(new Exposure("bank", "debtor", Channel.RECEIVABLES, 1e-6)))
            .orThrow();

    assertThat(cascade(network, FailureTest.STRICT).failed()).containsExactly("bank", "debtor");
    assertThat(DebtRank.linear(network, Map.of("debtor", 0.5)).orThrow().failed())
        .containsExactly("bank");
    assertThat(DebtRank.capped(network, Map.of()).orThrow().steps()).isZero();
  }

  @Test
  void aShockThatCirclesWithoutEndIsRefused() {
    ExposureNetwork network =
        ExposureNetwork.of(
                List.of(new Buffer("a", 1, 1), new Buffer("b", 1, 1)),
                List.of(
                    new Exposure("a", "b", Channel.RECEIVABLES, 1),
                    new Exposure("b", "a", Channel.RECEIVABLES, 1)))
            .orThrow();

    assertThat(DebtRank.linear(network, Map.of("a", 1e-9)).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "stress: increases are still passed on after 100000 rounds; look for circles of"
                + " exposures"
                + " that equal the buffers");
    assertThat(DebtRank.linear(network, Map.of("a", 0.3)).orThrow().failed())
        .containsExactly("a", "b");
  }

  @Test
  void saysWhatIsWrongWithExposures() {
    assertThat(
            ExposureNetwork.of(
                    List.of(new Buffer("bank", -1, 1)),
                    List.of(
                        new Exposure("bank", "bank", Channel.RECEIVABLES, 1),
                        new Exposure("bank", "lab", Channel.RECEIVABLES, Double.NaN)))
                .objections())
        .extracting(Objection::toString)
        .containsExactly(
            "party bank: buffer '-1.0' is not finite and at least 0; give what it can lose before"
                + " it fails",
            "exposure of bank on bank: on 'bank' is its holder; leave out what a party has on"
                + " itself",
            "exposure of bank on lab: on 'lab' has no buffer; name a party that has one, or give"
                + " it one",
            "exposure of bank on lab: loss 'NaN' is not finite and at least 0; give what its"
                + " holder loses at most");
    ExposureNetwork network =
        ExposureNetwork.of(List.of(new Buffer("bank", 1, 1)), List.of()).orThrow();
    assertThat(ThresholdCascade.of(network, List.of("lab"), FailureTest.WEAK).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "stress: party 'lab' has no buffer; name a party that has one, or give it one");
    assertThat(DebtRank.linear(network, Map.of("bank", 1.5)).objections())
        .extracting(Objection::toString)
        .containsExactly("party bank: stress '1.5' is no part of a whole; give a part from 0 to 1");
  }

  private static Stress cascade(ExposureNetwork network, FailureTest test) {
    return ThresholdCascade.of(network, List.of("debtor"), test).orThrow();
  }

  /** In how many random networks one failure brings down more than a twentieth. */
  private static int largeCascades(double debtorsPerBank, double buffer) {
    int large = 0;
    for (long seed = 0; seed < NETWORKS; seed++) {
      var random = new SplittableRandom(seed);
      List<List<Integer>> debtors = new ArrayList<>();
      for (int i = 0; i < BANKS; i++) {
        debtors.add(new ArrayList<>());
      }
      // A fixed number of links thrown at random: in the limit each bank has a Poisson number.
      for (int link = (int) (debtorsPerBank * BANKS); link > 0; link--) {
        int bank = random.nextInt(BANKS);
        debtors.get(bank).add((bank + random.nextInt(1, BANKS)) % BANKS);
      }
      var buffers = new ArrayList<Buffer>();
      var exposures = new ArrayList<Exposure>();
      for (int i = 0; i < BANKS; i++) {
        buffers.add(new Buffer("" + i, buffer, 1));
        for (int debtor : debtors.get(i)) {
          exposures.add(
              new Exposure("" + i, "" + debtor, Channel.RECEIVABLES, 0.2 / debtors.get(i).size()));
        }
      }
      ExposureNetwork network = ExposureNetwork.of(buffers, exposures).orThrow();
      Stress after =
          ThresholdCascade.of(network, List.of("" + random.nextInt(BANKS)), FailureTest.STRICT)
              .orThrow();
      large += after.failed().size() > BANKS / 20 ? 1 : 0;
    }
    return large;
  }
}
