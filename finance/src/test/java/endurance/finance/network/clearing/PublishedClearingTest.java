package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.network.Fraction;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Sketch;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublishedClearingTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "published.csv", useHeadersInDisplayName = true)
  void clearsAsPublished(
      String name,
      String assets,
      String rank1,
      String rank2,
      String outside,
      int outsideRank,
      String stakes,
      String alpha,
      String beta,
      Solution solution,
      String paid,
      String equity,
      String rounds) {
    ObligationNetwork network =
        Sketch.of(Fraction.vector(assets))
            .owing(1, Fraction.matrix(rank1))
            .owing(2, Fraction.matrix(rank2))
            .owingOutsiders(outsideRank, Fraction.vector(outside))
            .held(Fraction.matrix(stakes))
            .network();
    var rules =
        new ClearingRules(
            new Recovery(Fraction.of(alpha), Fraction.of(beta), 1),
            Netting.NONE,
            DefaultTest.STRICT);

    Cleared cleared = Clearing.clear(network, rules, solution).orThrow();

    assertThat(cleared.parties().stream().mapToDouble(PartyCleared::paid).toArray())
        .containsExactly(Fraction.vector(paid), ROUNDING);
    if (equity != null) {
      assertThat(cleared.parties().stream().mapToDouble(PartyCleared::equity).toArray())
          .containsExactly(Fraction.vector(equity), ROUNDING);
    }
    assertThat(cleared.rounds()).isEqualTo(rounds(rounds));
  }

  @Test
  void seniorDebtIsPaidBeforeJuniorDebt() {
    // Elsinger 2009, example: party 1 pays 25 of 30 senior and no junior debt, party 2 all of 45
    // senior and 65/3 of 24 junior debt, party 3 everything.
    ObligationNetwork network =
        Sketch.of(0, 50, 10)
            .owing(1, Fraction.matrix("0 20 10;5 0 40;10 0 0"))
            .owing(2, Fraction.matrix("0 0 15;0 0 24;10 0 0"))
            .held(Fraction.matrix("0 .1 0;0 0 .15;0 0 0"))
            .network();

    Cleared cleared =
        Clearing.clear(
                network,
                new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT),
                Solution.GREATEST)
            .orThrow();

    assertThat(cleared.payments().stream().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(new double[] {50.0 / 3, 25.0 / 3, 5, 40, 10, 0, 65.0 / 3, 10}, ROUNDING);
  }

  private static List<List<String>> rounds(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(";")).map(round -> List.of(round.split(" "))).toList();
  }
}
