package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Differences;
import endurance.analysis.answer.Estimate;
import endurance.analysis.live.LiveCase;
import endurance.analysis.pasts.FilePasts;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case with one number, N(0, 1) to begin with, and two readings of it with an error of 0.5: what
 * is believed afterwards is known in closed form.
 */
class ConditionedCaseTest {

  private static final RunPlan PLAN = RunPlan.of(10_000, 3, 2);

  private static final NormalDistribution STANDARD = new NormalDistribution();

  @TempDir Path temporary;

  /** Precision 1 + 4 + 4: mean (4*1.2 + 4*1)/9, standard deviation 1/3. */
  @Test
  void learnsFromAllReadings() {
    Retrospect past = answered(PLAN, 1.2).orThrow().retrospect().orElseThrow();
    Retrospect.Lesson lesson = lesson(past, "start");

    assertThat(past.until()).isEqualTo(YearMonth.of(2025, 6));
    assertThat(past.power()).isEqualTo(1);
    assertThat(past.isForecast()).isFalse();
    assertThat(lesson.taught()).isTrue();
    assertThat(lesson.posterior().mean()).isCloseTo(8.8 / 9, within(0.03));
    assertThat(lesson.posterior().deviation()).isCloseTo(1.0 / 3, within(0.03));
    assertThat(lesson.contraction()).isCloseTo(1.0 / 3, within(0.03));
    assertThat(lesson.shift().value()).isCloseTo(8.8 / 9, within(0.05));
    assertThat(lesson(past, "other").taught()).isFalse();
    assertThat(lesson(past, "other").contraction()).isCloseTo(1, within(0.06));
  }

  /** Told of the first reading alone N(0.96, 0.2), so that the second is forecast N(0.96, 0.45). */
  @Test
  void forecastsAndScoresWhatIsHeldBack() {
    Retrospect past =
        answered(PLAN.with(new Hindsight.Until(YearMonth.of(2025, 4))), 1.2)
            .orThrow()
            .retrospect()
            .orElseThrow();
    Retrospect.Point known = past.tracks().getFirst().points().getFirst();
    Retrospect.Point heldBack = past.tracks().getFirst().points().getLast();

    assertThat(past.until()).isEqualTo(YearMonth.of(2025, 3));
    assertThat(past.isForecast()).isTrue();
    assertThat(known.heldBack()).isFalse();
    assertThat(heldBack.heldBack()).isTrue();
    assertThat(heldBack.posterior().score())
        .isCloseTo(ofNormal(0.96, Math.sqrt(0.45), 1), within(0.01));
    assertThat(heldBack.prior().score()).isCloseTo(ofNormal(0, Math.sqrt(1.25), 1), within(0.02));
    assertThat(heldBack.posterior().quantiles().getLast())
        .isCloseTo(0.96 + 1.96 * Math.sqrt(0.45), within(0.06));
    Retrospect.Score score = Retrospect.score(past.tracks(), true).orElseThrow();
    assertThat(score.points()).isEqualTo(1);
    assertThat(score.coverage()).allSatisfy(band -> assertThat(band.posterior()).isEqualTo(1));
  }

  /** Gneiting and Raftery (2007), equation 21. */
  private static double ofNormal(double mean, double deviation, double observed) {
    double z = (observed - mean) / deviation;
    return deviation
        * (z * (2 * STANDARD.cumulativeProbability(z) - 1)
            + 2 * STANDARD.density(z)
            - 1 / Math.sqrt(Math.PI));
  }

  @Test
  void hidesWhatIsNotInUseFromEveryEquation() {
    assertThat(told(PLAN)).containsExactly(1.2, 1.0);
    assertThat(told(PLAN.with(new Hindsight.Until(YearMonth.of(2025, 3))))).containsExactly(1.2, 0);
    assertThat(told(PLAN.with(Hindsight.none()))).containsExactly(0, 0);
  }

  private double[] told(RunPlan plan) {
    Case theCase = read(1.2);
    RunPlan settled = Retracing.of(theCase, plan, Progress.none()).orThrow().plan();
    Trajectory path =
        Simulation.of(theCase.model(), Set.of(new Observable("told", 23)))
            .orThrow()
            .trajectory(settled.design(), 7);
    assertThat(path.of("told").stream().filter(value -> value != 0).count()).isLessThanOrEqualTo(2);
    return new double[] {path.at("told", 2), path.at("told", 5)};
  }

  /** A kept past gives the same answers; another reading, seed or size has another past. */
  @Test
  void goesOnFromAPastThatWasKept() throws IOException {
    Path folder = temporary.resolve("pasts");
    RunPlan keeping = PLAN.with(new FilePasts(folder, "test"));
    Answers found = answered(keeping, 1.2).orThrow();
    Answers again = answered(keeping, 1.2).orThrow();

    assertThat(again.answers()).isEqualTo(found.answers());
    assertThat(again.answers()).isEqualTo(answered(PLAN, 1.2).orThrow().answers());
    assertThat(kept(folder)).isEqualTo(1);
    answered(keeping, 1.3).orThrow();
    answered(keeping.with(5_000L), 1.2).orThrow();
    answered(keeping.with(new Hindsight.Until(YearMonth.of(2025, 4))), 1.2).orThrow();
    answered(keeping.with(Sampling.SOBOL), 1.2).orThrow();
    assertThat(kept(folder)).isEqualTo(5);
  }

  private static long kept(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void knowsOfNothingWhereAskedForThePrior() {
    Answers answers = answered(PLAN.with(Hindsight.none()), 1.2).orThrow();

    assertThat(answers.retrospect()).isEmpty();
    Answer.Amount level = (Answer.Amount) answers.answers().getFirst();
    assertThat(level.at().getFirst().value().mean().value()).isCloseTo(0, within(0.05));
  }

  @Test
  void saysWhereItCanBreakOff() {
    for (YearMonth month : new YearMonth[] {YearMonth.of(2025, 2), YearMonth.of(2025, 6)}) {
      assertThat(answered(PLAN.with(new Hindsight.Until(month)), 1.2).problems())
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.message()).contains(month.toString());
            assertThat(problem.remedy()).contains("2025-03 to 2025-06");
          });
    }
  }

  @Test
  void saysWhichReadingNoFutureComesNear() {
    assertThat(answered(PLAN, 60).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message())
              .contains("comes near the readings")
              .contains("level of 2025-03")
              .contains("60");
          assertThat(problem.origin().file()).endsWith("case.yaml");
          assertThat(problem.remedy()).contains("--prior");
        });
  }

  /**
   * Futures that share ancestors: with the other number held at 0.3, then at 0.8, each is by half
   * more; left to chance, its median is that of the first with 0.
   */
  @Test
  void differencesAreJudgedByReplicatesThatShareNoAncestor() {
    Case theCase = read(1.2);
    LiveCase live =
        LiveCase.of(theCase, _ -> Checked.valid(theCase), PLAN, Progress.none()).orThrow();
    Estimate low = median(live, Map.of("other", 0.3));
    Estimate high = median(live, Map.of("other", 0.8));
    Estimate drawn = median(live, Map.of());
    Estimate half = Differences.ofAmounts(high, low);
    Estimate nothing = Differences.ofAmounts(drawn, median(live, Map.of("other", 0.0)));

    assertThat(low.replicates()).hasSize(Replicates.USUAL);
    assertThat(half.value()).isCloseTo(0.5, within(1e-12));
    assertThat(half.high() - half.low()).isLessThan(1e-12);
    assertThat(low.high() - low.low()).isGreaterThan(0.01);
    assertThat(nothing.low()).isNegative();
    assertThat(nothing.high()).isPositive();
  }

  private static Estimate median(LiveCase live, Map<String, Double> changes) {
    Answers answers =
        live.start(live.controls("base", changes).orThrow())
            .orThrow()
            .advanceTo(PLAN.futures(), Progress.none())
            .orThrow();
    return ((Answer.Amount) answers.answers().getFirst()).at().getFirst().value().median();
  }

  private static Retrospect.Lesson lesson(Retrospect past, String input) {
    return past.lessons().stream()
        .filter(one -> one.input().equals(input))
        .findFirst()
        .orElseThrow();
  }

  private Checked<Answers> answered(RunPlan plan, double first) {
    Case theCase = read(first);
    return Analyst.answer(theCase, _ -> Checked.valid(theCase), plan, _ -> {}, Progress.none());
  }

  private Case read(double first) {
    Path folder = temporary.resolve("lamp");
    try {
      Files.createDirectories(folder.resolve("library"));
      Files.writeString(
          folder.resolve("case.yaml"),
          """
          case: lamp
          title: {en: Lamp, zh: 灯}
          as_of: 2026-02-03
          company: lamp
          currency: USD
          clock: {from: 2025-01, to: 2026-12}
          parties: {lamp: {name: Lamp}}
          assumptions:
            start: {unit: "1", normal: {mean: 0, sd: 1}, judgement: a guess}
            other: {unit: "1", normal: {mean: 0, sd: 1}, judgement: a guess}
          observations:
            level:
              title: {en: Level, zh: 水平}
              of: level
              unit: "1"
              readings:
                2025-03: {value: FIRST, facts: [F1]}
                2025-06: {value: 1, facts: [F1]}
              errors: absolute
              error: 0.5
              judgement: a guess
          variables:
            level: {unit: "1", equals: start}
            both: {unit: "1", equals: start + other}
            told: {unit: "1", equals: IF observation.level.read > 0.5 THEN observation.level.reading ELSE 0}
          scenarios:
            base: {says: {en: Base, zh: 基准}}
          """
              .replace("FIRST", Double.toString(first)));
      Files.writeString(
          folder.resolve("sources.yaml"),
          """
          sources:
            letter: {publisher: Lamp, title: Letter, date: 2026-01-10}
          facts:
            F1: {source: letter, about: lamp, quantity: level, kind: level, value: 1, unit: "1", as_of: 2025-12, grade: A}
          """);
      Files.writeString(
          folder.resolve("questions.yaml"),
          """
          questions:
            both: {ask: {en: How much?, zh: 多少？}, amount: both, unit: "1", at_end_of: [2026]}
          """);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return CaseFolder.open(folder, folder.resolve("library")).read("base", Map.of()).orThrow();
  }
}
