package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.EnsembleRequest;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.model.Distribution;
import endurance.model.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workers of a page that is one file: asked as the page asks them. */
class WorkerTest {

  private static final int FUTURES = 5_000;
  private static final Observable COST = new Observable("cost", 2);
  private static final String ASKS =
      """
      {"months": ["2025-01", "2025-02"], "student": [12.7], "claims": [], "charts": [],
       "questions": [{"id": "bill", "kind": "amount", "variable": "cost", "factor": 2,
                      "at": [{"label": "end", "point": 2}]}]}
      """;

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
    List<JsonNode> heard = heard(List.of(asked("base", Map.of())));

    assertThat(heard.stream().map(one -> one.required("answers").required("futures").asInt()))
        .containsExactly(1_024, 4_096, FUTURES);
    assertThat(heard.stream().map(one -> one.required("answers").required("done").asBoolean()))
        .containsExactly(false, false, true);
  }

  @Test
  void tellsMeanAndQuantilesOfFiniteFutures() throws Exception {
    JsonNode last = heard(List.of(asked("base", Map.of()))).getLast().required("answers");

    Simulation simulation = Simulation.of(model, Set.of(COST)).orThrow();
    double[] finite =
        LongStream.range(0, FUTURES)
            .mapToDouble(future -> simulation.trajectory(1, future).at("cost", 2))
            .filter(Double::isFinite)
            .map(cost -> 2 * cost)
            .sorted()
            .toArray();
    assertThat(last.required("excluded").asInt()).isEqualTo(FUTURES - finite.length).isPositive();
    JsonNode bill = last.required("questions").required("bill").required("at").required(0);
    assertThat(bill.required("mean").required("value").asDouble())
        .isCloseTo(Arrays.stream(finite).average().orElseThrow(), within(1e-9));
    JsonNode median = bill.required("quantiles").required(2);
    double middle = finite[(finite.length - 1) / 2] + finite[finite.length / 2];
    assertThat(median.required("value").asDouble()).isCloseTo(middle / 2, within(1e-12));
    assertThat(median.required("low").asDouble()).isLessThan(median.required("value").asDouble());
  }

  @Test
  void changesAnAssumptionWithoutAnotherModule() throws Exception {
    List<JsonNode> heard =
        heard(
            List.of(
                asked("base", Map.of()),
                asked("base", Map.of("price", 6)),
                asked("dear", Map.of()),
                asked("dear", Map.of("price", 3, "idle", 7))));

    double before = mean(heard, 0);
    assertThat(mean(heard, 1)).isCloseTo(2 * before, within(1e-9));
    assertThat(mean(heard, 2)).isCloseTo(3 * before, within(1e-9));
    assertThat(mean(heard, 3)).isEqualTo(before);
  }

  @Test
  void saysWhyControlsCannotBe() throws Exception {
    JsonNode failure =
        heard(List.of(asked("cheap", Map.of("cost", 1)))).getLast().required("failure");

    assertThat(failure.required("kind").asString()).isEqualTo("refused");
    assertThat(
            failure
                .required("problem")
                .required("errors")
                .valueStream()
                .map(one -> one.required("message").asString()))
        .containsExactly("there is no scenario `cheap`", "there is no assumption `cost` to change");
  }

  /** A reader who drags asks anew before the answers are in. */
  @Test
  void forgetsARunThatANewerOneTakesThePlaceOf() throws Exception {
    Map<String, Object> hasty =
        Map.of("controls", controls("base", Map.of("price", 30)), "hurry", 5);
    List<JsonNode> heard =
        heard(List.of(asked("base", Map.of()), hasty, hasty, asked("base", Map.of())));

    assertThat(mean(heard, 3)).isEqualTo(mean(heard, 0));
    int lastOfHasty = lastIndex(heard, 2);
    assertThat(lastOfHasty).isLessThan(firstIndex(heard, 3));
  }

  private static int lastIndex(List<JsonNode> heard, int number) {
    int last = -1;
    for (int i = 0; i < heard.size(); i++) {
      last = heard.get(i).required("number").asInt() <= number ? i : last;
    }
    return last;
  }

  private static int firstIndex(List<JsonNode> heard, int number) {
    int first = 0;
    while (heard.get(first).required("number").asInt() != number) {
      first++;
    }
    return first;
  }

  private static double mean(List<JsonNode> heard, int number) {
    return heard.stream()
        .filter(one -> one.required("number").asInt() == number)
        .map(one -> one.required("answers"))
        .filter(one -> one.required("done").asBoolean())
        .findFirst()
        .orElseThrow()
        .required("questions")
        .required("bill")
        .required("at")
        .required(0)
        .required("mean")
        .required("value")
        .asDouble();
  }

  private static Map<String, Object> asked(String scenario, Map<String, Object> changes) {
    return Map.of("controls", controls(scenario, changes));
  }

  private static Map<String, Object> controls(String scenario, Map<String, Object> changes) {
    return Map.of("scenario", scenario, "changes", changes);
  }

  private List<JsonNode> heard(List<Map<String, Object>> requests) throws Exception {
    BrowserModel code =
        BrowserModel.of(
                model,
                Set.of(COST),
                Set.of("price", "idle"),
                Precision.FAST,
                new EnsembleRequest(FUTURES, 1, 1, Set.of()).design())
            .orThrow();
    Distribution nine = new Distribution.Discrete(List.of(9.0), List.of(1.0));
    JsonMapper mapper = new JsonMapper();
    Node node = new Node(folder);
    Files.writeString(
        folder.resolve("embedded.json"),
        Embedded.of(code, ASKS, Map.of("base", Map.of(), "dear", Map.of("price", nine))));
    Files.writeString(folder.resolve("requests.json"), mapper.writeValueAsString(requests));
    return node.script("futures.mjs").lines().map(mapper::readTree).toList();
  }
}
