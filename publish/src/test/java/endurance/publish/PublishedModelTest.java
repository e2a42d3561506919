package endurance.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Answers;
import endurance.analysis.Inquiry;
import endurance.analysis.RunPlan;
import endurance.analysis.Verdict;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Fan;
import endurance.analysis.live.LiveCase;
import endurance.browser.Comparison;
import endurance.browser.Node;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.random.Replicates;
import endurance.model.Model;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model of a published page in node against the run that it stands for. */
class PublishedModelTest {

  /** No multiple of the replicates: blocks of two sizes, some beginning at an odd future. */
  private static final int FUTURES = 3_002;

  /** The first futures of each replicate that are held against the JVM's, all together. */
  private static final int COMPARED = 160;

  /** What docs/explanation/browser.md promises. */
  private static final double PROMISED = 1e-9;

  /** Sums are added up in another order, and differences of large numbers keep its traces. */
  private static final double SMALL = 1e-6;

  private static final int MONTHS_OF_CHARTS = 3;

  /** A price, a switch and an uncertain number. */
  private static final Map<String, Double> CHANGES =
      Map.of("rival_bundle_price", 4.99, "switch_siri", 0.0, "habit_strength", 2.0);

  /**
   * One of a correlated pair: the other is drawn on, where {@code --set} takes the pair apart and
   * draws it anew.
   */
  private static final Map<String, Double> CORRELATED = Map.of("free_user_cost", 2.0);

  @TempDir private Path folder = Path.of("");

  private final Path root = Path.of(requireNonNull(System.getProperty("endurance.root")));

  @Test
  void futuresThatRetraceThePastAreThoseOfTheRun() throws Exception {
    CaseFolder cases = opened("openai-2026");
    Case theCase = cases.read("base", Map.of()).orThrow();
    Map<String, String> typed = new TreeMap<>();
    CHANGES.forEach((name, value) -> typed.put(name, value.toString()));
    Case changed = cases.read("base", typed).orThrow();
    LiveCase live = live(cases, theCase, RunPlan.of(FUTURES, 1, 2));
    Inquiry inquiry = Inquiry.of(theCase, live.plan(), Progress.none()).orThrow();
    List<Integer> chartPoints = thinned(inquiry.model());
    assertThat(inquiry.design().given().ancestry()).isPresent();
    asked(inquiry, chartPoints);

    Set<Observable> observables = inquiry.observables(chartPoints);
    Inquiry other = Inquiry.of(changed, live.plan(), Progress.none()).orThrow();
    assertThat(compared("written", inquiry.model(), inquiry, observables).beyond()).isEmpty();
    Comparison apart = compared("changed", other.model(), inquiry, observables);
    assertThat(apart.beyond()).describedAs(apart.toString()).isEmpty();
    assertThat(apart.largest()).isLessThan(PROMISED);

    sayTheSame(live, Map.of(), "written");
    sayTheSame(live, CHANGES, "changed");
    sayTheSame(live, CORRELATED, "correlated");
  }

  @Test
  void independentFuturesAreThoseOfTheRun() throws Exception {
    CaseFolder cases = opened("wework-2021");
    Case theCase = cases.read("base", Map.of()).orThrow();
    LiveCase live = live(cases, theCase, RunPlan.of(1_000, 1, 2));
    Inquiry inquiry = Inquiry.of(theCase, live.plan(), Progress.none()).orThrow();
    List<Integer> chartPoints = thinned(inquiry.model());
    asked(inquiry, chartPoints);
    sayTheSame(live, Map.of(), "written");
  }

  private static LiveCase live(CaseFolder cases, Case theCase, RunPlan plan) {
    return LiveCase.of(theCase, each -> cases.read(each, Map.of()), plan, Progress.none())
        .orThrow();
  }

  private CaseFolder opened(String name) {
    return CaseFolder.open(root.resolve("cases").resolve(name), root.resolve("library"));
  }

  private static List<Integer> thinned(Model model) {
    int last = model.clock().steps() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(at -> (last - at) % MONTHS_OF_CHARTS == 0)
        .boxed()
        .toList();
  }

  private void asked(Inquiry inquiry, List<Integer> chartPoints) throws Exception {
    Node node = new Node(folder);
    PublishedModel model =
        PublishedModel.of(inquiry, chartPoints, chart -> chart.variables().getFirst()).orThrow();
    node.put("case", model.code());
    Files.writeString(folder.resolve("asks.json"), model.asks());
    boolean knows = inquiry.model().variables().containsKey("switch_siri");
    List<Map<String, Object>> jobs = new ArrayList<>();
    jobs.add(job("written", Map.of()));
    if (knows) {
      jobs.add(job("changed", CHANGES));
      jobs.add(job("correlated", CORRELATED));
    }
    Files.writeString(folder.resolve("published.json"), new JsonMapper().writeValueAsString(jobs));
    assertThat(node.script(PublishedModelTest.class, "published.mjs")).isEmpty();
  }

  private static Map<String, Object> job(String name, Map<String, Double> changes) {
    return Map.of("name", name, "changes", changes, "scenario", "base", "first", COMPARED);
  }

  private Comparison compared(
      String name, Model model, Inquiry inquiry, Set<Observable> observables) throws Exception {
    Replicates replicates = inquiry.design().replicates();
    List<Long> numbers = new ArrayList<>();
    for (long first = 0; first < FUTURES; first = replicates.of(first).end()) {
      LongStream.range(first, first + COMPARED / replicates.count()).forEach(numbers::add);
    }
    Comparison comparison = new Comparison();
    comparison.add(
        name,
        Simulation.of(model, observables).orThrow(),
        inquiry.design(),
        numbers.stream().mapToLong(one -> one).toArray(),
        Comparison.columns(observables),
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name + ".out")))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asDoubleBuffer());
    return comparison;
  }

  /** A page that is served and one that is a file give the same answers. */
  private void sayTheSame(LiveCase ready, Map<String, Double> changes, String name)
      throws Exception {
    Answers answers =
        ready
            .start(ready.controls("base", changes).orThrow())
            .orThrow()
            .advanceTo(ready.plan().futures(), Progress.none())
            .orThrow();
    JsonNode said =
        new JsonMapper().readTree(Files.readString(folder.resolve(name + ".answers.json")));
    for (Answer answer : answers.answers()) {
      same(answer, said.required("questions").required(answer.question().id()));
    }
    for (Fan fan : answers.fans()) {
      JsonNode lines = said.required("charts").required(fan.chart().variables().getFirst());
      fan.lines()
          .forEach((line, points) -> {
            for (int i = 0; i < points.size(); i++) {
              for (int q = 0; q < points.get(i).size(); q++) {
                near(line, points.get(i).get(q), lines.required(line).required(i).required(q));
              }
            }
          });
    }
    List<Verdict> live =
        answers.verdicts().stream()
            .filter(verdict -> verdict.claim().test() instanceof Claim.Predicate)
            .toList();
    assertThat(live).hasSize(said.required("claims").size());
    for (Verdict verdict : live) {
      JsonNode one = said.required("claims").required(verdict.claim().id());
      near(verdict.claim().id(), verdict.low(), one.required("low"));
      near(verdict.claim().id(), verdict.high(), one.required("high"));
      assertThat(one.required("ruling").asString())
          .isEqualTo(verdict.ruling().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void same(Answer answer, JsonNode said) {
    switch (answer) {
      case Answer.Probability probability -> {
        for (int i = 0; i < probability.at().size(); i++) {
          compared(probability.at().get(i).value(), said.required("at").required(i));
        }
      }
      case Answer.Amount amount -> {
        for (int i = 0; i < amount.at().size(); i++) {
          Band band = amount.at().get(i).value();
          JsonNode one = said.required("at").required(i);
          same(band.mean(), one.required("mean"));
          sameReplicates(band.median(), one);
          for (int q = 0; q < band.quantiles().size(); q++) {
            same(band.quantiles().get(q), one.required("quantiles").required(q));
          }
        }
      }
      case Answer.Month month -> {
        for (int i = 0; i < month.quantiles().size(); i++) {
          month(month.quantiles().get(i), said.required("quantiles").required(i));
        }
        same(month.never(), said.required("never"));
        for (int i = 0; i < month.byEndOf().size(); i++) {
          compared(month.byEndOf().get(i).value(), said.required("by_end_of").required(i));
        }
      }
      case Answer.Runway runway -> {
        month(runway.at50(), said.required("at50"));
        month(runway.at80(), said.required("at80"));
        month(runway.at95(), said.required("at95"));
      }
    }
  }

  private static void month(Optional<YearMonth> expected, JsonNode said) {
    assertThat(said.isNull() ? "" : said.asString())
        .isEqualTo(expected.map(YearMonth::toString).orElse(""));
  }

  private static void compared(Estimate expected, JsonNode said) {
    same(expected, said);
    sameReplicates(expected, said);
  }

  /** What a difference is judged by. */
  private static void sameReplicates(Estimate expected, JsonNode said) {
    JsonNode replicates = said.required("replicates");
    assertThat(replicates).hasSize(expected.replicates().size()).hasSize(Replicates.USUAL);
    for (int i = 0; i < replicates.size(); i++) {
      near("replicate of " + expected, expected.replicates().get(i), replicates.required(i));
    }
  }

  private static void same(Estimate expected, JsonNode said) {
    near("value", expected.value(), said.required("value"));
    near("low of " + expected, expected.low(), said.required("low"));
    near("high of " + expected, expected.high(), said.required("high"));
  }

  private static void near(String about, double expected, JsonNode said) {
    assertThat(said.asDouble())
        .describedAs(about)
        .isCloseTo(expected, within(SMALL * Math.max(1, Math.abs(expected))));
  }
}
