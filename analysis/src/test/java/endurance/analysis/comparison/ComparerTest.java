package endurance.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.RunPlan;
import endurance.analysis.SingleFutures;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The shop's profit is customers (uniform from 0 to 2) times spread times price less rent, so that
 * every share can be worked out: from base to boom, with c customers, 4c by trade, 3c by prices, -1
 * by costs, and trade and prices do 2c together.
 */
class ComparerTest {

  private static final RunPlan PLAN = RunPlan.of(4_000, 1, 1);
  private static final double ROUNDING = 1e-9;

  /** Intervals of 95 %, doubled: a sound estimate falls outside once in 10,000 seeds. */
  private static final double WIDE = 2;

  private static Checked<Case> read(String scenario, Map<String, String> set) {
    return CaseFolder.open(resource("cases/shop"), resource("library")).read(scenario, set);
  }

  private static Path resource(String path) {
    URL url =
        Objects.requireNonNull(ComparerTest.class.getResource("/endurance/analysis/" + path), path);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Checked<Comparison> compare(String attribute, RunPlan plan, String... scenarios) {
    return ScenarioChoice.read(List.of(scenarios), name -> read(name, Map.of()))
        .then(cases -> Comparer.compare(cases, attribute, plan, Progress.none()));
  }

  private static Comparison.Measured measured(Comparison comparison, String name) {
    return comparison.measures().stream()
        .filter(each -> each.measure().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void isAbout(Estimate estimate, double truth) {
    double error = estimate.high() - estimate.value();
    assertThat(estimate.value()).isCloseTo(truth, within(WIDE * error + ROUNDING));
  }

  @Test
  void aChangeIsSplitAsWorkedOutByHand() {
    Attribution split =
        compare("profit/2026", PLAN, "base", "boom").orThrow().attributions().getFirst();

    assertThat(split.shares())
        .extracting(share -> share.group().name())
        .containsExactly("trade", "prices", "costs", "rest");
    isAbout(split.shares().get(0).part(), 4);
    isAbout(split.shares().get(1).part(), 3);
    isAbout(split.shares().get(2).part(), -1);
    assertThat(split.shares().get(3).part().value()).isZero();
    isAbout(split.change(), 6);
    isAbout(split.interactions().getFirst().index(), 2);
    assertThat(split.interactions().getFirst().first().name()).isEqualTo("trade");
    assertThat(split.interactions().getFirst().second().name()).isEqualTo("prices");
    assertThat(split.interactions()).hasSize(6);
    assertThat(split.to() - split.from()).isCloseTo(split.change().value(), within(ROUNDING));
  }

  /**
   * The error of 4c with n futures: 1.96 times 4 times the spread of c, 1/sqrt(3), over sqrt(n).
   */
  @Test
  void aShareCarriesTheErrorOfItsSpreadOverTheFutures() {
    Attribution split = compare("profit", PLAN, "base", "boom").orThrow().attributions().getFirst();
    Estimate trade = split.shares().getFirst().part();
    Estimate costs = split.shares().get(2).part();

    assertThat(trade.high() - trade.value())
        .isCloseTo(1.96 * 4 / Math.sqrt(3 * 4_000), within(0.003));
    assertThat(costs.high() - costs.low()).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void sharesAddUpToTheChangeFutureByFuture() {
    Case base = read("base", Map.of()).orThrow();
    Case boom = read("boom", Map.of()).orThrow();
    SingleFutures first = SingleFutures.of(base).orThrow();
    Blend blend = Blend.of(first, boom, ChangedGroup.between(base, boom));
    MeasureReading reading =
        MeasureReading.of(ScenarioChoice.measure("pays/2027", base).orThrow(), first);
    ShapleySplit split = new ShapleySplit(4, 500);
    double[][] worth = new double[16][];
    for (int coalition = 0; coalition < 16; coalition++) {
      worth[coalition] =
          reading.values(
              blend
                  .with(coalition)
                  .then(mixed -> mixed.run(reading.columns(), 500, PLAN.with(500), Progress.none()))
                  .orThrow()
                  .kept());
      split.add(coalition, worth[coalition]);
    }
    int moved = 0;
    for (int future = 0; future < 500; future++) {
      double sum = 0;
      for (int group = 0; group < 4; group++) {
        sum += split.value(group)[future];
      }
      assertThat(sum).isCloseTo(worth[15][future] - worth[0][future], within(ROUNDING));
      moved += worth[15][future] != worth[0][future] ? 1 : 0;
    }
    assertThat(moved).isBetween(50, 450);
  }

  @Test
  void groupsOnWhichNothingDependsNeedNoRuns() {
    Attribution profit =
        compare("profit", PLAN, "base", "boom").orThrow().attributions().getFirst();
    Attribution opens =
        compare("opens/2026", PLAN, "base", "boom").orThrow().attributions().getFirst();

    assertThat(profit.runs()).isEqualTo(8);
    assertThat(opens.runs()).isEqualTo(1);
    assertThat(opens.change().value()).isZero();
  }

  /** All groups as in the other scenario is that scenario, its correlations included. */
  @Test
  void aBlendOfAllGroupsIsTheOtherScenario() {
    Case base = read("base", Map.of()).orThrow();
    for (String name : List.of("boom", "sure")) {
      Case other = read(name, Map.of()).orThrow();
      for (List<Case> pair : List.of(List.of(base, other), List.of(other, base))) {
        SingleFutures first = SingleFutures.of(pair.getFirst()).orThrow();
        List<ChangedGroup> groups = ChangedGroup.between(pair.getFirst(), pair.getLast());
        Blend blend = Blend.of(first, pair.getLast(), groups);

        assertThat(blend.with((1 << groups.size()) - 1).orThrow())
            .isEqualTo(SingleFutures.of(pair.getLast()).orThrow());
        assertThat(blend.with(0).orThrow()).isEqualTo(first);
      }
    }
  }

  @Test
  void differencesArePairedAndSoMoreExactThanTheirEnds() {
    Comparison comparison = compare("", PLAN, "base", "boom", "later").orThrow();
    Comparison.Measured profit = measured(comparison, "profit/2026");
    Estimate difference = profit.changes().getFirst().difference();

    isAbout(difference, 6);
    // 10c - 2 less 3c - 1: the spread of the difference is that of 7c, of the ends 3c and 10c
    assertThat(difference.high() - difference.value())
        .isCloseTo(1.96 * 7 / Math.sqrt(3 * 4_000), within(0.005));
    assertThat(difference.value())
        .isCloseTo(
            profit.values().get(1).value() - profit.values().get(0).value(), within(ROUNDING));
    assertThat(profit.changes().get(1).moved()).isZero();
    assertThat(profit.changes().get(1).difference()).isEqualTo(new Estimate(0, 0, 0));
    assertThat(profit.changes().getFirst().pairs()).isEqualTo(4_000);
  }

  @Test
  void datesAndRunwaysAreComparedByTheirProbabilitiesAndMonths() {
    Comparison comparison = compare("", PLAN, "base", "later").orThrow();

    assertThat(measured(comparison, "opens/2026").values().getFirst().value()).isEqualTo(1);
    Comparison.Measured closed = measured(comparison, "closed");
    assertThat(closed.values().get(1).value() - closed.values().get(0).value()).isEqualTo(6);
    assertThat(closed.changes().getFirst().difference().value()).isEqualTo(6);
  }

  @Test
  void moreFuturesThanAreHeldSideBySideAllCount() {
    RunPlan many = RunPlan.of(100_000, 1, 1);
    Comparison comparison = compare("profit", many, "base", "boom").orThrow();
    Estimate difference = measured(comparison, "profit/2026").changes().getFirst().difference();

    isAbout(difference, 6);
    assertThat(difference.high() - difference.value())
        .isCloseTo(1.96 * 7 / Math.sqrt(3 * 100_000), within(0.0005));
    assertThat(comparison.attributions().getFirst().futures()).isEqualTo(Comparer.SIDE_BY_SIDE);
  }

  /** Sobol points place the mean of 10c better than chance by far. */
  @Test
  void replicatesTellTheErrorWhereFuturesDependOnOneAnother() {
    Comparison comparison = compare("profit", PLAN.with(Sampling.SOBOL), "base", "boom").orThrow();
    Estimate difference = measured(comparison, "profit/2026").changes().getFirst().difference();
    Estimate trade = comparison.attributions().getFirst().shares().getFirst().part();

    isAbout(difference, 6);
    assertThat(difference.high() - difference.value()).isBetween(1e-6, 0.02);
    isAbout(trade, 4);
    assertThat(trade.high() - trade.value()).isBetween(1e-6, 0.02);
  }

  @Test
  void theSameSeedGivesTheSameNumbersOnAnyNumberOfThreads() {
    Comparison one = compare("", PLAN, "base", "boom").orThrow();
    Comparison two = compare("", RunPlan.of(4_000, 1, 2), "base", "boom").orThrow();

    assertThat(two.measures()).isEqualTo(one.measures());
    assertThat(two.attributions()).isEqualTo(one.attributions());
  }

  @Test
  void progressCountsAllRunsTogether() {
    AtomicLong last = new AtomicLong();
    AtomicLong all = new AtomicLong();
    List<Case> cases =
        ScenarioChoice.read(List.of("base", "boom"), name -> read(name, Map.of())).orThrow();
    Comparer.compare(
            cases,
            "profit",
            PLAN,
            (done, of) -> {
              assertThat(done).isBetween(last.get(), of);
              last.set(done);
              all.set(of);
              return true;
            })
        .orThrow();

    assertThat(all).hasValue(4_000 * (2 * 2 + 8));
    assertThat(last).hasValue(all.get());
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    assertThat(told(compare("", PLAN, "base")))
        .containsExactly(
            "--scenarios base: at least two scenarios are compared; the case has: base, boom, sure,"
                + " later, sunk");
    assertThat(told(compare("", PLAN, "base", "bom", "base")))
        .containsExactly(
            "--scenarios bom: there is no scenario `bom`; did you mean boom?",
            "--scenarios base,bom,base: scenario `base` stands twice; name each once");
    assertThat(told(compare("profits", PLAN, "base", "boom")))
        .containsExactly(
            "--attribute profits: there is no question `profits`; did you mean profit?");
    assertThat(told(compare("pays/2031", PLAN, "base", "boom")))
        .containsExactly(
            "--attribute pays/2031: pays has no answer for `2031`; it has: pays/2026, pays/2027");
  }

  @Test
  void scenariosThatDoNotDifferAreNotCompared() {
    Checked<List<Case>> cases =
        ScenarioChoice.read(List.of("base", "later"), name -> read(name, Map.of("opening", "4")));

    assertThat(told(cases)).singleElement().asString().contains("do not differ");
  }

  @Test
  void aScenarioWhoseRunFailsIsNamed() {
    assertThat(told(compare("profit", PLAN, "base", "sunk")))
        .singleElement()
        .asString()
        .contains("in scenario sunk: none of 4000 futures stays finite");
  }

  private static List<String> told(Checked<?> result) {
    return result.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void whatIsObservedIsFoundBehindIt() {
    SingleFutures futures = SingleFutures.of(read("base", Map.of()).orThrow()).orThrow();

    assertThat(futures.behind(List.of(new Observable("question.profit", 0))))
        .contains("profit", "customers", "price", "rent", "luck")
        .doesNotContain("colour", "opening");
  }
}
