package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.model.Distribution;
import endurance.model.Model;
import java.nio.DoubleBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far the functions of a fast module are from those of the JVM; docs/explanation/browser.md.
 */
class ElementaryFunctionsTest {

  private static final int FUTURES = 20_000;
  private static final long SEED = 1;

  /** In units in the last place, by function: what the page says. */
  private static final Map<String, Double> MOST =
      Map.of(
          "exponential",
          1.0,
          "natural",
          1.0,
          "decimal",
          1.0,
          "power",
          1.0,
          "square",
          1.0,
          "normal",
          3.0);

  @TempDir private Path folder = Path.of("");

  @Test
  void staysWithinTheUnitsThatThePageTells() throws Exception {
    Model model =
        Models.over(1)
            .input("x", new Distribution.Uniform(-700, 700))
            .input("y", new Distribution.Uniform(0, 50))
            .input("z", new Distribution.Uniform(-90, 90))
            .input("normal", new Distribution.Normal(0, 1))
            .auxiliary("exponential", "EXP(x)")
            .auxiliary("natural", "LN(y)")
            .auxiliary("decimal", "LOG10(y)")
            .auxiliary("power", "y^z")
            .auxiliary("square", "x^2")
            .model();
    List<String> names = List.of("exponential", "natural", "decimal", "power", "square", "normal");
    Set<Observable> all = new LinkedHashSet<>();
    names.forEach(name -> all.add(new Observable(name, 0)));
    Node node = new Node(folder);
    node.put("functions", BrowserModel.of(model, all, Set.of(), Precision.FAST).orThrow());
    node.ask("functions", "pairs", SEED, FUTURES, Map.of());
    node.run();

    Simulation simulation = Simulation.of(model, all).orThrow();
    DoubleBuffer actual = node.values("functions", "pairs");
    Map<String, Double> largest = new LinkedHashMap<>();
    for (int future = 0; future < FUTURES; future++) {
      Trajectory expected = simulation.trajectory(SEED, future);
      for (String name : names) {
        double value = expected.at(name, 0);
        largest.merge(name, Math.abs(actual.get() - value) / Math.ulp(value), Math::max);
      }
      actual.get();
    }
    names.forEach(name ->
        assertThat(largest.get(name))
            .describedAs(name + " in units in the last place, of " + largest)
            .isLessThanOrEqualTo(MOST.get(name)));
  }
}
