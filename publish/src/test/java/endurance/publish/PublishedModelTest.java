package endurance.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Analyst;
import endurance.analysis.Answer;
import endurance.analysis.Answers;
import endurance.analysis.Band;
import endurance.analysis.Estimate;
import endurance.analysis.Fan;
import endurance.analysis.Inquiry;
import endurance.analysis.RunPlan;
import endurance.analysis.Verdict;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final int COMPARED = 320;

  /** What docs/explanation/browser.md promises. */
  private static final double PROMISED = 1e-9;

  /** Quantiles of the JVM come from bins so wide; those of the page are exact. */
  private static final double BIN = 0x1p-8;

  /** A price, a switch and a number of a correlated pair. */
  private static final Map<String, String> CHANGES =
      Map.of("rival_bundle_price", "4.99", "switch_siri", "0");

  @TempDir private Path folder = Path.of("");

  private final Path root = Path.of(requireNonNull(System.getProperty("endurance.root")));

  @Test
  void futuresThatRetraceThePastAreThoseOfTheRun() throws Exception {
    CaseFolder cases = opened("openai-2026");
    Case theCase = cases.read("base", Map.of()).orThrow();
    Case changed = cases.read("base", CHANGES).orThrow();
    RunPlan plan = RunPlan.of(FUTURES, 1, 2);
    Inquiry inquiry = Inquiry.of(theCase, plan, Progress.none()).orThrow();
    List<Integer> chartPoints = thinned(inquiry.model());
    asked(inquiry, chartPoints);

    Set<Observable> observables = inquiry.observables(chartPoints);
    Inquiry other = Inquiry.of(changed, plan, Progress.none()).orThrow();
    assertThat(compared("written", inquiry.model(), inquiry, observables).beyond()).isEmpty();
    Comparison apart = compared("changed", other.model(), inquiry, observables);
    assertThat(apart.beyond()).describedAs(apart.toString()).isEmpty();
    assertThat(apart.largest()).isLessThan(PROMISED);

    sayTheSame(theCase, cases, plan, chartPoints, "written");
  }

  @Test
  void independentFuturesAreThoseOfTheRun() throws Exception {
    CaseFolder cases = opened("wework-2021");
    Case theCase = cases.read("base", Map.of()).orThrow();
    RunPlan plan = RunPlan.of(1_000, 1, 2);
    Inquiry inquiry = Inquiry.of(theCase, plan, Progress.none()).orThrow();
    List<Integer> chartPoints = thinned(inquiry.model());
    asked(inquiry, chartPoints);
    sayTheSame(theCase, cases, plan, chartPoints, "written");
  }

  private CaseFolder opened(String name) {
    return CaseFolder.open(root.resolve("cases").resolve(name), root.resolve("library"));
  }

  private static List<Integer> thinned(Model model) {
    return IntStream.iterate(0, at -> at < model.clock().steps(), at -> at + 12).boxed().toList();
  }

  private void asked(Inquiry inquiry, List<Integer> chartPoints) throws Exception {
    Node node = new Node(folder);
    PublishedModel model =
        PublishedModel.of(inquiry, chartPoints, chart -> chart.variables().getFirst()).orThrow();
    node.put("case", model.code());
    Files.writeString(folder.resolve("asks.json"), model.asks());
    Map<String, Double> numbers = Map.of("rival_bundle_price", 4.99, "switch_siri", 0.0);
    boolean knows = inquiry.model().variables().containsKey("switch_siri");
    List<Map<String, Object>> jobs = new ArrayList<>();
    jobs.add(job("written", Map.of()));
    if (knows) {
      jobs.add(job("changed", numbers));
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

  private void sayTheSame(
      Case theCase, CaseFolder cases, RunPlan plan, List<Integer> chartPoints, String name)
      throws Exception {
    Answers answers =
        Analyst.answer(theCase, each -> cases.read(each, Map.of()), plan, _ -> {}, Progress.none())
            .orThrow();
    JsonNode said =
        new JsonMapper().readTree(Files.readString(folder.resolve(name + ".answers.json")));
    for (Answer answer : answers.answers()) {
      same(answer, said.required("questions").required(answer.question().id()));
    }
    for (Fan fan : answers.fans()) {
      JsonNode lines = said.required("charts").required(fan.chart().variables().getFirst());
      fan.lines()
          .forEach((line, quantiles) -> {
            for (int i = 0; i < chartPoints.size(); i++) {
              numbers(line, quantiles.get(chartPoints.get(i)), lines.required(line).required(i));
            }
          });
    }
    for (Verdict verdict : answers.verdicts()) {
      if (verdict.claim().test() instanceof Claim.Predicate predicate
          && predicate.scenarios().equals(List.of("base"))) {
        JsonNode one = said.required("claims").required(verdict.claim().id());
        near(verdict.claim().id(), verdict.low(), one.required("low"), verdict.high());
        near(verdict.claim().id(), verdict.high(), one.required("high"), verdict.high());
      }
    }
  }

  private static void same(Answer answer, JsonNode said) {
    switch (answer) {
      case Answer.Probability probability -> {
        for (int i = 0; i < probability.at().size(); i++) {
          exactly(probability.at().get(i).value(), said.required("at").required(i));
        }
      }
      case Answer.Amount amount -> {
        for (int i = 0; i < amount.at().size(); i++) {
          Band band = amount.at().get(i).value();
          JsonNode one = said.required("at").required(i);
          exactly(band.mean(), one.required("mean"));
          for (int q = 0; q < band.quantiles().size(); q++) {
            Estimate quantile = band.quantiles().get(q);
            JsonNode other = one.required("quantiles").required(q);
            double width = quantile.high() - quantile.low();
            near("value", quantile.value(), other.required("value"), width);
            near("low", quantile.low(), other.required("low"), width);
            near("high", quantile.high(), other.required("high"), width);
          }
        }
      }
      case Answer.Month month -> {
        for (int i = 0; i < month.quantiles().size(); i++) {
          month(month.quantiles().get(i), said.required("quantiles").required(i));
        }
        exactly(month.never(), said.required("never"));
        for (int i = 0; i < month.byEndOf().size(); i++) {
          exactly(month.byEndOf().get(i).value(), said.required("by_end_of").required(i));
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

  private static void exactly(Estimate expected, JsonNode said) {
    double scale = Math.max(Math.abs(expected.value()), 1e-3);
    for (String end : List.of("value", "low", "high")) {
      double one =
          switch (end) {
            case "value" -> expected.value();
            case "low" -> expected.low();
            default -> expected.high();
          };
      assertThat(said.required(end).asDouble())
          .describedAs(end + " of " + expected + " is " + said)
          .isCloseTo(one, within(1e-7 * scale));
    }
  }

  private static void numbers(String about, List<Double> expected, JsonNode said) {
    double spread = expected.getLast() - expected.getFirst();
    for (int i = 0; i < expected.size(); i++) {
      near(about, expected.get(i), said.required(i), spread);
    }
  }

  /** To within a bin, and what the spread of an estimate makes of one. */
  private static void near(String about, double expected, JsonNode said, double spread) {
    double reach = BIN * Math.abs(expected) + 0.1 * Math.abs(spread) + 1e-9;
    assertThat(said.asDouble()).describedAs(about).isCloseTo(expected, within(reach));
  }
}
