package endurance.browser;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the OpenAI case runs in node beside the JVM, one thread each, in turns. Not a test:
 * {@code ./build -q -Dquick -pl browser -am test -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=SpeedStudy -Dendurance.browserSpeed=20000}.
 */
@EnabledIfSystemProperty(named = "endurance.browserSpeed", matches = "[1-9][0-9]*")
class SpeedStudy {

  private static final int ROUNDS = 5;

  @TempDir private Path folder = Path.of("");

  @Test
  void measure() throws Exception {
    int futures = Integer.getInteger("endurance.browserSpeed");
    OpenAi openAi = OpenAi.with(Map.of());
    Set<Observable> observables = openAi.observables();
    Node node = new Node(folder);
    node.put(
        "openai",
        BrowserModel.of(openAi.model(), observables, openAi.changeable(), Precision.FAST)
            .orThrow());
    Simulation simulation = Simulation.of(openAi.model(), observables).orThrow();
    List<Double> jvm = new ArrayList<>();
    List<Double> pairs = new ArrayList<>();
    List<Double> singles = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    seconds(simulation, futures, observables);
    for (int round = 0; round < ROUNDS; round++) {
      jvm.add(seconds(simulation, futures, observables));
      String[] times = node.script("speed.mjs", "openai", "pairs", "" + futures).split("\\s+");
      first.add(Double.parseDouble(times[0]));
      pairs.add(Double.parseDouble(times[1]));
      singles.add(
          Double.parseDouble(
              node.script("speed.mjs", "openai", "singles", "" + futures).split("\\s+")[1]));
    }
    System.out.printf(
        "%,d futures, median of %d rounds: JVM %.2f s, pairs %.2f s (%.2f of its speed, %,.0f"
            + " futures/s), singles %.2f s (%.2f); first 512 futures of a fresh page %.2f s%n",
        futures,
        ROUNDS,
        median(jvm),
        median(pairs),
        median(jvm) / median(pairs),
        futures / median(pairs),
        median(singles),
        median(jvm) / median(singles),
        median(first));
  }

  private static double seconds(Simulation simulation, int futures, Set<Observable> observables) {
    long begin = System.nanoTime();
    simulation.run(new EnsembleRequest(futures, 1, 1, observables), (done, of) -> true);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
