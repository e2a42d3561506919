package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.model.Distribution;
import endurance.model.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worker of a page that is one file: asked as the page asks it. */
class WorkerTest {

  private static final int FUTURES = 1_000;
  private static final Observable COST = new Observable("cost", 2);

  @TempDir private Path folder = Path.of("");

  private final Model model =
      Models.over(2)
          .constant("price", 3)
          .constant("idle", 1)
          .input("need", new Distribution.Uniform(0, 10))
          .auxiliary("cost", "price*need/(IF need < 1 THEN 0 ELSE 1)")
          .model();

  @Test
  void answersFromFewFuturesFirstThenFromAll() throws Exception {
    List<JsonNode> heard = heard(List.of(run(1, Map.of())));

    assertThat(heard.getFirst().required("kind").asString()).isEqualTo("opened");
    assertThat(heard.get(1).required("futures").asInt()).isLessThan(FUTURES);
    assertThat(heard.get(1).required("isDone").asBoolean()).isFalse();
    assertThat(heard.getLast().required("futures").asInt()).isEqualTo(FUTURES);
    assertThat(heard.getLast().required("isDone").asBoolean()).isTrue();
  }

  @Test
  void tellsMeanQuantileAndProbabilityOfFiniteFutures() throws Exception {
    JsonNode last = heard(List.of(run(1, Map.of()))).getLast();

    Simulation simulation = Simulation.of(model, Set.of(COST)).orThrow();
    double[] finite =
        LongStream.range(0, FUTURES)
            .mapToDouble(future -> simulation.trajectory(1, future).at("cost", 2))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    assertThat(last.required("notFinite").asInt()).isEqualTo(FUTURES - finite.length).isPositive();
    JsonNode answer = last.required("answers").required(0);
    double mean = java.util.Arrays.stream(finite).average().orElseThrow();
    assertThat(answer.required("mean").required("value").asDouble()).isCloseTo(mean, within(1e-9));
    double median = finite[(int) Math.ceil(0.5 * finite.length) - 1];
    JsonNode quantile = answer.required("quantiles").required(0);
    assertThat(quantile.required("value").asDouble()).isEqualTo(median);
    assertThat(quantile.required("low").asDouble()).isLessThan(median);
    assertThat(quantile.required("high").asDouble()).isGreaterThan(median);
    long many = java.util.Arrays.stream(finite).filter(cost -> cost >= 20).count();
    assertThat(answer.required("probability").required("value").asDouble())
        .isEqualTo((double) many / finite.length);
  }

  @Test
  void changesAnAssumptionWithoutAnotherModule() throws Exception {
    List<JsonNode> heard = heard(List.of(run(1, Map.of()), run(2, Map.of("price", 6))));

    double before = mean(heard, 1);
    double after = mean(heard, 2);
    assertThat(after).isCloseTo(2 * before, within(1e-9));
  }

  @Test
  void takesAChangeThatHasNoEffect() throws Exception {
    List<JsonNode> heard = heard(List.of(run(1, Map.of()), run(2, Map.of("idle", 6))));

    assertThat(mean(heard, 2)).isEqualTo(mean(heard, 1));
  }

  @Test
  void saysWhyAChangeCannotBe() throws Exception {
    Map<String, Object> lopsided = Map.of("kind", "uniform", "low", 3, "high", 2);
    JsonNode last = heard(List.of(run(1, Map.of("cost", 1, "need", lopsided)))).getLast();

    assertThat(last.required("kind").asString()).isEqualTo("refused");
    assertThat(last.required("objections").required("cost").asString())
        .isEqualTo("it cannot be changed");
    assertThat(last.required("objections").required("need").asString())
        .isEqualTo("low must be below high, got 3 and 2");
  }

  private static double mean(List<JsonNode> heard, int run) {
    return heard.stream()
        .filter(one -> one.path("run").asInt() == run && one.path("isDone").asBoolean())
        .findFirst()
        .orElseThrow()
        .required("answers")
        .required(0)
        .required("mean")
        .required("value")
        .asDouble();
  }

  private static Map<String, Object> run(int number, Map<String, Object> changes) {
    Map<String, Object> question =
        Map.of("name", "cost", "point", 2, "quantiles", List.of(0.5), "atLeast", 20);
    return Map.of(
        "kind",
        "run",
        "run",
        number,
        "seed",
        1,
        "futures",
        FUTURES,
        "changes",
        changes,
        "ask",
        List.of(question));
  }

  private List<JsonNode> heard(List<Map<String, Object>> messages) throws Exception {
    Node node = new Node(folder);
    node.put(
        "asked",
        BrowserModel.of(model, Set.of(COST), Set.of("price", "idle"), Precision.FAST).orThrow());
    JsonMapper mapper = new JsonMapper();
    Files.writeString(folder.resolve("one-file.js"), Loader.worker());
    Files.writeString(folder.resolve("messages.json"), mapper.writeValueAsString(messages));
    return node.script("ask.mjs").lines().map(mapper::readTree).toList();
  }
}
