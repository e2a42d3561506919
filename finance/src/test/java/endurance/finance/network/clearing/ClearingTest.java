package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.Objection;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearingTest {

  private static final ClearingRules WITHOUT_LOSS =
      new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT);

  @Test
  void nobodyOwesAnythingInAnEmptyNetwork() {
    Cleared cleared =
        Clearing.clear(Sketch.of().network(), WITHOUT_LOSS, Solution.GREATEST).orThrow();

    assertThat(cleared.parties()).isEmpty();
    assertThat(cleared.rounds()).isEmpty();
    assertThat(cleared.losses()).isEqualTo(new Losses(0, 0, 0, 0, 0, 0));
  }

  @Test
  void whoHasExactlyWhatIsOwedDefaultsUnderTheWeakTestOnly() {
    ObligationNetwork network =
        Sketch.of(10, 0).owing(0, 1, 1, 10).owingOutsiders(1, 0, 8).network();
    var recovery = new Recovery(0.5, 0.5, 1);

    Cleared strict =
        Clearing.clear(
                network,
                new ClearingRules(recovery, Netting.NONE, DefaultTest.STRICT),
                Solution.GREATEST)
            .orThrow();
    Cleared weak =
        Clearing.clear(
                network,
                new ClearingRules(recovery, Netting.NONE, DefaultTest.WEAK),
                Solution.GREATEST)
            .orThrow();

    assertThat(strict.defaults()).isEmpty();
    // The first is left with half of its 10, pays 5; of these the second saves half.
    assertThat(weak.rounds()).containsExactly(List.of("1"), List.of("2"));
    assertThat(weak.payments()).containsExactly(5.0, 0.0, 2.5);
    assertThat(weak.losses()).isEqualTo(new Losses(5, 5.5, 0, 5, 2.5, 0));
  }

  @Test
  void settingOffSparesAPartyThatCouldNotPayFirst() {
    // 1 owes 2 ten and is owed eight: with nothing in hand it can pay the difference only.
    ObligationNetwork network = Sketch.of(2, 0).owing(0, 1, 1, 10).owing(1, 0, 1, 8).network();
    var lossy = new Recovery(0.5, 0.5, 1);

    Cleared gross =
        Clearing.clear(
                network, new ClearingRules(lossy, Netting.NONE, DefaultTest.STRICT), Solution.LEAST)
            .orThrow();
    Cleared net =
        Clearing.clear(
                network,
                new ClearingRules(lossy, Netting.BILATERAL, DefaultTest.STRICT),
                Solution.LEAST)
            .orThrow();

    assertThat(gross.defaults()).containsExactly("1", "2");
    assertThat(net.defaults()).isEmpty();
    assertThat(net.payments()).containsExactly(10.0, 8.0);
  }

  @Test
  void ranksAreNotSetOffAgainstEachOther() {
    ObligationNetwork network = Sketch.of(20, 20).owing(0, 1, 1, 10).owing(1, 0, 2, 8).network();

    Cleared net =
        Clearing.clear(
                network,
                new ClearingRules(Recovery.WITHOUT_LOSS, Netting.BILATERAL, DefaultTest.STRICT),
                Solution.GREATEST)
            .orThrow();

    assertThat(net.parties()).extracting(PartyCleared::owed).containsExactly(10.0, 8.0);
  }

  @Test
  void aCircleThatHardlyLeaksIsSolvedExactly() {
    // p = e + p/(1 + leak), so p = e*(1 + leak)/leak: sweeps would need some 1e8 of themselves.
    double leak = 1e-7;
    ObligationNetwork network =
        Sketch.of(leak / 2, leak / 2)
            .owing(1, new double[][] {{0, 1}, {1, 0}})
            .owingOutsiders(1, leak, leak)
            .network();

    Cleared greatest = Clearing.clear(network, WITHOUT_LOSS, Solution.GREATEST).orThrow();
    Cleared least = Clearing.clear(network, WITHOUT_LOSS, Solution.LEAST).orThrow();

    assertThat(greatest.parties().getFirst().paid()).isCloseTo((1 + leak) / 2, within(1e-8));
    assertThat(least.parties().getFirst().paid()).isCloseTo((1 + leak) / 2, within(1e-8));
  }

  @Test
  void aCircleThatFillsDropByDropIsRefusedRatherThanGuessed() {
    // From nothing, each sweep brings 1e-9 more, until in the end both pay 1.
    ObligationNetwork network =
        Sketch.of(1e-9, 0).owing(1, new double[][] {{0, 1}, {1, 0}}).network();

    assertThat(Clearing.clear(network, WITHOUT_LOSS, Solution.GREATEST).orThrow().payments())
        .containsExactly(1.0, 1.0);
    assertThat(Clearing.clear(network, WITHOUT_LOSS, Solution.LEAST).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "network: payments are still moving after 100000 sweeps; let parties in default pay a"
                + " larger part to outsiders, or recover less than everything");
  }

  @Test
  void aStakeInAFailedPartyIsLost() {
    // 2 holds half of 1; 1 has 10 and owes 4, so that its shares are worth 6, or, with 4 less, 2.
    Sketch rich = Sketch.of(10, 1).owingOutsiders(1, 4, 2);
    rich.held(new double[][] {{0, 0.5}, {0, 0}});
    Cleared well = Clearing.clear(rich.network(), WITHOUT_LOSS, Solution.GREATEST).orThrow();
    assertThat(well.parties().get(1).holdings()).isEqualTo(3);
    assertThat(well.defaults()).isEmpty();

    Sketch poor = Sketch.of(3, 1).owingOutsiders(1, 4, 2);
    poor.held(new double[][] {{0, 0.5}, {0, 0}});
    Cleared badly = Clearing.clear(poor.network(), WITHOUT_LOSS, Solution.GREATEST).orThrow();
    assertThat(badly.rounds()).containsExactly(List.of("1", "2"));
    assertThat(badly.losses().ofOutsiders()).isEqualTo(2);
  }

  @Test
  void aRecoveryIsAPart() {
    assertThatThrownBy(() -> new Recovery(0.5, 1.2, 1))
        .hasMessage("the recovery of payments received must lie between 0 and 1, got 1.2");
    assertThatThrownBy(() -> new Recovery(Double.NaN, 1, 1))
        .hasMessage("the recovery of outside assets must lie between 0 and 1, got NaN");
  }
}
