package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Backends;
import endurance.engine.GeneratedModel;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Tuning;
import endurance.engine.program.Shape;
import endurance.model.Model;
import endurance.model.Variable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modules in node against the JVM, on models made up at random, all their variables at every point
 * of every future. Their constants are open to change, those of the JVM are folded.
 */
class GeneratedModelsTest {

  /** More with {@code -Dendurance.browserModels=10000}. */
  private static final int MODELS = Integer.getInteger("endurance.browserModels", 400);

  private static final int FUTURES = 15;

  /**
   * Futures of a fast module in which a last bit may decide: where a difference of equal numbers, a
   * comparison with a computed number or a rounding stands in a formula, as they do in these.
   */
  private static final double MOST_BEYOND = 1e-3;

  private static final Tuning ROWS = Tuning.standard().withLanes(16).with(Backends.ROWS);

  @TempDir private Path folder = Path.of("");

  @Test
  void aModuleThatRoundsOnceGivesTheBitsOfTheJvm() throws Exception {
    Node node = new Node(folder);
    List<Model> models = models(node, Precision.TO_THE_BIT, List.of("pairs", "singles"));

    for (String module : List.of("pairs", "singles")) {
      Comparison comparison = compared(models, node, module);
      assertThat(comparison.apart()).describedAs(module + ": " + comparison).isEmpty();
    }
  }

  @Test
  void aFastModuleStaysCloseToTheJvm() throws Exception {
    Node node = new Node(folder);
    List<Model> models = models(node, Precision.FAST, List.of("pairs"));

    Comparison comparison = compared(models, node, "pairs");
    assertThat(comparison.beyond())
        .describedAs(comparison.toString())
        .hasSizeLessThan((int) (MOST_BEYOND * comparison.futures()));
  }

  private static List<Model> models(Node node, Precision precision, List<String> modules)
      throws Exception {
    List<Model> models = new ArrayList<>();
    for (int seed = 1; seed <= MODELS; seed++) {
      Model model = GeneratedModel.of(seed);
      models.add(model);
      String name = Integer.toString(seed);
      node.put(
          name, BrowserModel.of(model, everything(model), constants(model), precision).orThrow());
      for (String module : modules) {
        node.ask(name, module, seed, FUTURES, Map.of());
      }
    }
    node.run();
    return models;
  }

  private static Comparison compared(List<Model> models, Node node, String module)
      throws Exception {
    Comparison comparison = new Comparison();
    for (int seed = 1; seed <= MODELS; seed++) {
      Model model = models.get(seed - 1);
      Set<Observable> all = everything(model);
      comparison.add(
          "model " + seed,
          Simulation.of(model, all, ROWS).orThrow(),
          seed,
          FUTURES,
          Comparison.columns(all),
          node.values(Integer.toString(seed), module));
    }
    return comparison;
  }

  private static Set<Observable> everything(Model model) {
    Set<Observable> observables = new LinkedHashSet<>();
    for (Variable variable : model.variables().values()) {
      if (!(variable instanceof Variable.Lookup)) {
        for (String name : Shape.scalarNames(model, variable)) {
          for (int point = 0; point < model.clock().points(); point++) {
            observables.add(new Observable(name, point));
          }
        }
      }
    }
    return observables;
  }

  private static Set<String> constants(Model model) {
    Set<String> names = new LinkedHashSet<>();
    for (Variable variable : model.variables().values()) {
      if (variable instanceof Variable.Constant) {
        names.add(variable.name());
      }
    }
    return names;
  }
}
