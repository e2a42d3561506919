package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.model.Distribution;
import endurance.model.Model;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loader draws against what the JVM draws, for every distribution there is. */
class DistributionsTest {

  private static final int FUTURES = 2_000;
  private static final long SEED = -3;

  @TempDir private Path folder = Path.of("");

  @Test
  void inputsAreThoseOfTheJvm() throws Exception {
    Models models = Models.over(1);
    Set<Observable> all = new LinkedHashSet<>();
    distributions()
        .forEach((name, distribution) -> {
          models.input(name, distribution).noise(name + "_noise", distribution);
          all.add(new Observable(name, 0));
          all.add(new Observable(name + "_noise", 1));
        });

    assertThat(compared(models.model(), all).beyond()).isEmpty();
  }

  @Test
  void correlatedInputsAreThoseOfTheJvm() throws Exception {
    Models models = Models.over(1);
    Set<Observable> all = new LinkedHashSet<>();
    String before = "";
    for (Map.Entry<String, Distribution> entry : distributions().entrySet()) {
      models.input(entry.getKey(), entry.getValue());
      all.add(new Observable(entry.getKey(), 1));
      if (!before.isEmpty()) {
        models.correlated(before, entry.getKey(), 0.3);
      }
      before = entry.getKey();
    }

    assertThat(compared(models.model(), all).beyond()).isEmpty();
  }

  @Test
  void aMemberOfAGroupThatNobodyNeedsStillMovesTheOthers() throws Exception {
    Model model =
        Models.over(1)
            .input("unseen", new Distribution.Normal(0, 1))
            .input("seen", new Distribution.Lognormal(2, 0.5))
            .correlated("unseen", "seen", 0.8)
            .model();

    assertThat(compared(model, Set.of(new Observable("seen", 1))).beyond()).isEmpty();
  }

  /** What a scenario of a published page may believe: the module knows of the first ones only. */
  @Test
  void anInputThatIsGivenAnotherDistributionIsDrawnFromIt() throws Exception {
    Distribution other =
        new Distribution.Quantiles(1, 2, 4, 0.1, OptionalDouble.of(0), OptionalDouble.of(9));
    Map<String, Object> written =
        Map.of(
            "kind", "quantiles", "low", 1, "median", 2, "high", 4, "tail", 0.1, "min", 0, "max", 9);
    Model before = pair(new Distribution.Lognormal(2, 0.3));
    Set<Observable> all =
        Set.of(new Observable("alone", 1), new Observable("first", 1), new Observable("second", 1));
    Node node = new Node(folder);
    node.put("changed", BrowserModel.of(before, all, Set.of(), Precision.FAST).orThrow());
    node.ask(
        "changed",
        "pairs",
        SEED,
        FUTURES,
        Map.of("alone", written, "first", written, "second", written));
    node.run();
    Comparison comparison = new Comparison();
    comparison.add(
        "changed",
        Simulation.of(pair(other), all).orThrow(),
        SEED,
        FUTURES,
        Comparison.columns(all),
        node.values("changed", "pairs"));

    assertThat(comparison.beyond()).isEmpty();
  }

  private static Model pair(Distribution distribution) {
    return Models.over(1)
        .input("alone", distribution)
        .input("first", distribution)
        .input("second", distribution)
        .correlated("first", "second", 0.5)
        .model();
  }

  private Comparison compared(Model model, Set<Observable> all) throws Exception {
    Node node = new Node(folder);
    node.put("drawn", BrowserModel.of(model, all, Set.of(), Precision.FAST).orThrow());
    node.ask("drawn", "pairs", SEED, FUTURES, Map.of());
    node.run();
    Comparison comparison = new Comparison();
    comparison.add(
        "drawn",
        Simulation.of(model, all).orThrow(),
        SEED,
        FUTURES,
        Comparison.columns(all),
        node.values("drawn", "pairs"));
    return comparison;
  }

  private static Map<String, Distribution> distributions() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble zero = OptionalDouble.of(0);
    OptionalDouble nine = OptionalDouble.of(9);
    Map<String, Distribution> all = new LinkedHashMap<>();
    all.put("normal", new Distribution.Normal(1, 0.5));
    all.put("lognormal", new Distribution.Lognormal(2, 0.3));
    all.put("uniform", new Distribution.Uniform(-1, 2));
    all.put("triangular", new Distribution.Triangular(0, 1, 4));
    all.put("pert", new Distribution.Pert(10, 12, 30));
    all.put("beta", new Distribution.Beta(0.6, 7, 0, 1));
    all.put("flat_beta", new Distribution.Beta(40, 3, -1, 1));
    all.put("discrete", new Distribution.Discrete(List.of(0.0, 1.0, 5.0), List.of(0.4, 0.5, 0.1)));
    all.put("empirical", new Distribution.Empirical(List.of(3.0, 1.0, 4.0, 1.5)));
    all.put("free", new Distribution.Quantiles(1, 2, 4, 0.1, none, none));
    all.put("above", new Distribution.Quantiles(1, 2, 4, 0.1, zero, none));
    all.put("below", new Distribution.Quantiles(1, 2, 4, 0.05, none, nine));
    all.put("between", new Distribution.Quantiles(1, 2, 4, 0.25, zero, nine));
    return all;
  }
}
