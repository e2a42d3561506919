package endurance.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedModelsTest {

  private static Checked<Model> check(String... lines) {
    return Model.check(Sketch.of(List.of(lines)));
  }

  @Test
  void unitsAreTakenFromFormulasHoweverLongTheChainAndWhateverItsOrder() {
    List<String> lines = new ArrayList<>();
    int length = 5_000;
    for (int i = 0; i < length; i++) {
      lines.add("aux link" + i + " = 2*link" + (i + 1));
    }
    lines.add("const link" + length + " : USD = 1");
    assertThat(Model.check(Sketch.of(lines)).orThrow().unitOf("link0")).hasToString("USD");
  }

  @Test
  void aRunningMaximumTakesTheUnitOfWhatItWatches() {
    Model model =
        check("const need : USD = 1", "aux peak = MAX(need, PREVIOUS(peak, 0))").orThrow();
    assertThat(model.unitOf("peak")).hasToString("USD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREVIOUS(it, 0) + cash",
        "DELAY(it, t, cash)",
        "DELAY1(it, t, cash)",
        "DELAY3(it, t, cash)",
        "SMTH1(it, t, cash)",
        "SMTH3(it + cash, t, cash)",
        "INIT(other)",
        "other + TREND(cash, t, 1/t)*cash*t",
      })
  void whatRestsOnThePastBreaksACircle(String formula) {
    assertThat(
            check(
                    "const cash : USD = 1",
                    "const t : month = 3",
                    "aux other : USD = PREVIOUS(it, 0)",
                    "aux it : USD = " + formula)
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREVIOUS(cash, it)",
        "DELAY(it, t)",
        "DELAY(cash, t, it)",
        "DELAY1(it, t)",
        "DELAY3(cash, it/cash*t, cash)",
        "SMTH1(cash, t, it)",
        "INIT(it)",
        "cash*t*TREND(it, t)",
        "cash*t*TREND(cash, t, it/cash/t)",
        "FORCST(it, t, t)",
      })
  void aCircleMayStandInTheFirstPointAlone(String formula) {
    assertThat(
            check("const cash : USD = 1", "const t : month = 3", "aux it : USD = " + formula)
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("it -> it"));
  }

  @Test
  void stocksBreakCircles() {
    assertThat(
            check(
                    "stock people : person = people_at_start |+ births",
                    "const people_at_start : person = 100",
                    "aux births : person/month = people*rate",
                    "const rate : 1/month = 1")
                .problems())
        .isEmpty();
  }

  @Test
  void aFormulaThatIsNothingButANumberIsInTheDeclaredUnit() {
    Model model =
        check(
                "dimension player = gemini, claude",
                "stock cash : USD = 100 |+ 5 |- -3",
                "aux price : USD/month = -5",
                "each list[player] : USD = gemini: 20 | claude: cash",
                "aux weight = 5")
            .orThrow();
    assertThat(model.unitOf("weight")).hasToString("1");
  }

  @Test
  void elementsMayRestOnOneAnotherInAChain() {
    assertThat(
            check(
                    "dimension rank = first, second, third",
                    "each cut[rank] : 1 = first: 0 | second: 0.5*cut[first] |"
                        + " third: 0.5*cut[second] + SUM(pay[*])",
                    "each pay[rank] : 1 = first: 0 | second: cut[second] | third: 1")
                .problems())
        .isEmpty();
  }

  @Test
  void anInnerReducerOwnsItsWildcards() {
    assertThat(
            check(
                    "dimension player = gemini, claude",
                    "dimension region = east, west",
                    "const sold[player, region] : 1 = 1, 2, 3, 4",
                    "const price[player] : USD = 1, 2",
                    "aux all : 1 = SUM(sold[*, *])",
                    "aux of_one[player] : 1 = SUM(sold[player, *])/SUM(sold[*, east])",
                    "aux nested : USD = SUM(price[*]/SUM(sold[*, *]))",
                    "aux least : USD = SUM(MIN(price[*], price[gemini]))",
                    "aux most : USD = MAX(price[*])")
                .problems())
        .isEmpty();
  }

  @Test
  void oneElementMayBeNamedInAnyVariable() {
    assertThat(
            check(
                    "dimension player = gemini, claude",
                    "const price[player] : USD = 1, 2",
                    "aux lead[player] : USD = price[player] - price[claude]",
                    "aux one : USD = price[gemini]")
                .problems())
        .isEmpty();
  }
}
