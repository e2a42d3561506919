package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Backends;
import endurance.engine.GeneratedModel;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.engine.Tuning;
import endurance.engine.program.Shape;
import endurance.model.Model;
import endurance.model.Variable;
import java.nio.DoubleBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules in node against the JVM, on models made up at random, future by future. */
class GeneratedModelsTest {

  /** More with {@code -Dendurance.browserModels=10000}. */
  private static final int MODELS = Integer.getInteger("endurance.browserModels", 1_000);

  private static final int FUTURES = 15;
  private static final Tuning ROWS = Tuning.standard().withLanes(16).with(Backends.ROWS);

  @TempDir private Path folder = Path.of("");

  @Test
  void explore() throws Exception {
    Node node = new Node(folder);
    List<Model> models = new ArrayList<>();
    for (int seed = 1; seed <= MODELS; seed++) {
      Model model = GeneratedModel.of(seed);
      models.add(model);
      for (Precision precision : Precision.values()) {
        node.put(
            precision + "" + seed,
            BrowserModel.of(model, everything(model), constants(model), precision).orThrow());
        node.ask(precision + "" + seed, "pairs", seed, FUTURES, Map.of());
        node.ask(precision + "" + seed, "singles", seed, FUTURES, Map.of());
      }
    }
    node.run();
    for (Precision precision : Precision.values()) {
      for (String module : List.of("pairs", "singles")) {
        long compared = 0;
        long different = 0;
        int differing = 0;
        long large = 0;
        double largest = 0;
        for (int seed = 1; seed <= MODELS; seed++) {
          Model model = models.get(seed - 1);
          Set<Observable> all = everything(model);
          Simulation simulation = Simulation.of(model, all, ROWS).orThrow();
          DoubleBuffer actual = node.values(precision + "" + seed, module);
          boolean differs = false;
          boolean far = false;
          double most = 0;
          for (int future = 0; future < FUTURES; future++) {
            Trajectory expected = simulation.trajectory(seed, future);
            for (Observable observable : all) {
              double e = expected.at(observable.variable(), observable.point());
              double a = actual.get();
              compared++;
              if (Double.doubleToLongBits(e) != Double.doubleToLongBits(a)) {
                different++;
                double r = Math.abs(e - a) / Math.max(Math.abs(e), Math.abs(a));
                if (!(r <= 1e-9)) large++;
                most = Math.max(most, r);
                if (!differs
                    && (precision == Precision.TO_THE_BIT || !(r <= 1e-9))
                    && differing < 8) {
                  System.out.println(
                      seed
                          + " "
                          + future
                          + " "
                          + observable
                          + " "
                          + e
                          + " "
                          + a
                          + " "
                          + model.variable(observable.variable().replaceAll("\\[.*", "")));
                }
                differs |= true;
                far |= !(r <= 1e-9);
              }
            }
            actual.get();
          }
          largest = far ? largest : Math.max(most, largest);
          differing += far || differs && precision == Precision.TO_THE_BIT ? 1 : 0;
        }
        System.out.println(
            precision
                + " "
                + module
                + ": compared "
                + compared
                + ", different bits "
                + different
                + ", beyond 1e-9 "
                + large
                + ", models "
                + differing
                + " largest within "
                + largest);
      }
    }
    assertThat(models).isNotEmpty();
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
