package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Observable;
import endurance.engine.ReferenceModel;
import endurance.engine.Simulation;
import endurance.engine.program.Shape;
import endurance.model.Model;
import endurance.model.Variable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules of whole cases in node against the JVM. */
class OpenAiTest {

  private static final long SEED = 7;
  private static final int FUTURES = 200;

  /** Some times what docs/explanation/browser.md tells, which depends on the case. */
  private static final double LARGEST = 1e-10;

  /** What a page can carry besides its text and charts. */
  private static final int MOST_BYTES = 1_000_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void thePageGivesTheFuturesOfTheJvm() throws Exception {
    OpenAi openAi = OpenAi.with(Map.of());
    for (Precision precision : Precision.values()) {
      Node node = new Node(folder);
      Set<Observable> observables = openAi.observables();
      BrowserModel model =
          BrowserModel.of(openAi.model(), observables, openAi.changeable(), precision).orThrow();
      node.put("openai", model);
      for (String module : List.of("pairs", "singles")) {
        node.ask("openai", module, SEED, FUTURES, Map.of());
      }
      node.run();

      Simulation simulation = Simulation.of(openAi.model(), observables).orThrow();
      for (String module : List.of("pairs", "singles")) {
        Comparison comparison = new Comparison();
        comparison.add(
            "openai-2026",
            simulation,
            SEED,
            FUTURES,
            Comparison.columns(observables),
            node.values("openai", module));
        assertThat(precision == Precision.FAST ? comparison.beyond() : comparison.apart())
            .describedAs(precision + " " + module + ": " + comparison)
            .isEmpty();
        assertThat(comparison.largest()).isLessThan(LARGEST);
      }
      assertThat(model.pairs().length + model.singles().length + model.description().length())
          .isLessThan(MOST_BYTES);
    }
  }

  /** What a reader changes on the page is what {@code --set} changes before a run. */
  @Test
  void aChangedAssumptionNeedsNoOtherModule() throws Exception {
    OpenAi before = OpenAi.with(Map.of());
    OpenAi after = OpenAi.with(Map.of("rival_bundle_price", "4.99", "switch_siri", "0"));
    Node node = new Node(folder);
    Set<Observable> observables = before.observables();
    node.put(
        "openai",
        BrowserModel.of(before.model(), observables, before.changeable(), Precision.TO_THE_BIT)
            .orThrow());
    node.ask(
        "openai", "pairs", SEED, FUTURES, Map.of("rival_bundle_price", 4.99, "switch_siri", 0));
    node.run();

    Comparison comparison = new Comparison();
    comparison.add(
        "openai-2026 changed",
        Simulation.of(after.model(), observables).orThrow(),
        SEED,
        FUTURES,
        Comparison.columns(observables),
        node.values("openai", "pairs"));
    assertThat(comparison.apart()).isEmpty();
  }

  @Test
  void theReferenceModelComesOutTheSame() throws Exception {
    Model model = ReferenceModel.over(48).model();
    Set<Observable> all = new LinkedHashSet<>();
    for (Variable variable : model.variables().values()) {
      if (!(variable instanceof Variable.Lookup)) {
        for (String name : Shape.scalarNames(model, variable)) {
          for (int point = 0; point < model.clock().points(); point++) {
            all.add(new Observable(name, point));
          }
        }
      }
    }
    Node node = new Node(folder);
    node.put("reference", BrowserModel.of(model, all, Set.of(), Precision.FAST).orThrow());
    node.ask("reference", "pairs", SEED, FUTURES, Map.of());
    node.run();

    Comparison comparison = new Comparison();
    comparison.add(
        "reference",
        Simulation.of(model, all).orThrow(),
        SEED,
        FUTURES,
        Comparison.columns(all),
        node.values("reference", "pairs"));
    assertThat(comparison.beyond()).isEmpty();
    assertThat(comparison.largest()).isLessThan(LARGEST);
  }
}
