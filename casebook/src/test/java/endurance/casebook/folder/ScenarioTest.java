package endurance.casebook.folder;

import static endurance.casebook.folder.TestFolders.entry;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Assumption;
import endurance.casebook.Case;
import endurance.model.Distribution;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScenarioTest {

  private static List<Double> values(Assumption assumption) {
    return ((Variable.Constant) assumption.variable()).values();
  }

  private static List<String> told(String scenario, Map<String, String> set) {
    return CaseFolder.open(TestFolders.resource("cases/lantern"), TestFolders.resource("library"))
        .read(scenario, set)
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aScenarioReplacesWhatItNamesAndNothingElse() {
    Case base = LanternCaseTest.read("base", Map.of());
    Case drought = LanternCaseTest.read("drought", Map.of());
    assertThat(drought.scenario().overrides()).containsExactly("drift", "price[rival]", "launch");
    assertThat(entry(drought.assumptions(), "drift").overriddenBy()).isEqualTo("drought");
    assertThat(((Variable.Input) entry(drought.assumptions(), "drift").variable()).distributions())
        .containsExactly(
            new Distribution.Quantiles(
                0.1, 0.2, 0.4, 0.1, OptionalDouble.empty(), OptionalDouble.empty()));
    assertThat(values(entry(drought.assumptions(), "price"))).containsExactly(20.0, 4.0);
    assertThat(entry(drought.assumptions(), "price").written())
        .isEqualTo("{lantern: 20, rival: 4}");
    assertThat(values(entry(drought.assumptions(), "launch"))).containsExactly(24.0);
    assertThat(entry(drought.assumptions(), "customers"))
        .isEqualTo(entry(base.assumptions(), "customers"));
    assertThat(drought.facts()).isEqualTo(base.facts());
  }

  @Test
  void aNumberThatIsNoLongerUncertainDependsOnNothing() {
    assertThat(LanternCaseTest.read("base", Map.of()).model().correlations()).hasSize(1);
    assertThat(LanternCaseTest.read("drought", Map.of()).model().correlations()).isEmpty();
  }

  @Test
  void theCommandLineComesLast() {
    Case set =
        LanternCaseTest.read(
            "drought", Map.of("drift", "0.3", "price[lantern]", "{low: 10, mode: 15, high: 20}"));
    assertThat(values(entry(set.assumptions(), "drift"))).containsExactly(0.3);
    assertThat(entry(set.assumptions(), "drift").overriddenBy()).isEqualTo("--set");
    assertThat(((Variable.Input) entry(set.assumptions(), "price").variable()).distributions())
        .containsExactly(
            new Distribution.Triangular(10, 15, 20),
            new Distribution.Discrete(List.of(4.0), List.of(1.0)));
  }

  @Test
  void anArrayCanBeSetAsAWhole() {
    Assumption price =
        entry(LanternCaseTest.read("base", Map.of("price", "9")).assumptions(), "price");
    assertThat(values(price)).containsExactly(9.0, 9.0);
    assertThat(price.written()).isEqualTo("{else: 9}");
  }

  @Test
  void aDateCanBeSetAsAMonthOrAsANumberOfMonths() {
    assertThat(
            values(
                entry(
                    LanternCaseTest.read("base", Map.of("launch", "2027-03")).assumptions(),
                    "launch")))
        .containsExactly(26.0);
    assertThat(
            values(
                entry(
                    LanternCaseTest.read("base", Map.of("launch", "30.5")).assumptions(),
                    "launch")))
        .containsExactly(30.5);
  }

  @Test
  void aDateCanBeUncertain() {
    Assumption launch =
        entry(
            LanternCaseTest.read(
                    "base", Map.of("launch", "{p10: 2026-05, p50: 2026-07, p90: 2027-01}"))
                .assumptions(),
            "launch");
    assertThat(((Variable.Input) launch.variable()).distributions())
        .containsExactly(
            new Distribution.Quantiles(
                16, 18, 24, 0.1, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  @Test
  void whatCannotBeSetIsTold() {
    assertThat(told("base", Map.of("drfit", "3")))
        .containsExactly(
            "--set drfit=3: drfit: there is no assumption `drfit`; did you mean `drift`?");
    assertThat(told("base", Map.of("drift", "fast")))
        .containsExactly(
            "--set drift=fast: drift: expected a number, got `fast`; write a number such as 0.5,"
                + " -3 or 1.6e+09");
    assertThat(told("base", Map.of("drift", "{p10: 3, p50: 2, p90: 4}")))
        .singleElement()
        .asString()
        .contains("lower quantile must be below median");
    assertThat(told("base", Map.of("drift", "{p10: 3")))
        .singleElement()
        .asString()
        .contains("this is not YAML");
    assertThat(told("base", Map.of("drift[rival]", "3")))
        .singleElement()
        .asString()
        .contains("drift has no elements");
    assertThat(told("drougth", Map.of()))
        .containsExactly(
            "--scenario drougth: there is no scenario `drougth`; did you mean `drought`?");
  }
}
