package endurance.analysis.comparison;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.SingleFutures;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts scenarios of a case side by side: the answers of each, how far each differs from the first,
 * and what the change of one answer is due to. All runs share their chance.
 */
public final class Comparer {

  /**
   * Futures that are held side by side, at most: enough for the error of an error of half a
   * percent. With more futures the differences still count them all.
   */
  static final int SIDE_BY_SIDE = 1 << 16;

  /** Each scenario is run for its answers, and for its measures in single futures. */
  private static final int RUNS_OF_A_SCENARIO = 2;

  private final List<Case> cases;
  private final RunPlan plan;
  private final Together progress;

  private Comparer(List<Case> cases, RunPlan plan, Together progress) {
    this.cases = cases;
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * @param cases one case in two or more scenarios, as {@link ScenarioChoice} reads them
   * @param attribute the answer whose change is split, {@code survival/2030}; empty for the first
   *     question at its last date
   * @param progress hears of all runs together: done and asked for count the futures of all
   * @return invalid when the answer is not there, the scenarios differ in too many groups, or a run
   *     fails, naming its scenario
   * @throws endurance.engine.RunCancelled when the progress stops a run
   */
  public static Checked<Comparison> compare(
      List<Case> cases, String attribute, RunPlan plan, Progress progress) {
    return ScenarioChoice.measure(attribute, cases.getFirst())
        .then(measure ->
            SingleFutures.of(cases.getFirst())
                .then(first -> settled(cases, measure, first, plan, progress)));
  }

  /** The past is found once, and all scenarios and mixtures of them go on from it. */
  private static Checked<Comparison> settled(
      List<Case> cases, Measure measure, SingleFutures first, RunPlan plan, Progress progress) {
    Case one = cases.getFirst();
    RunPlan fewer = plan.with(Math.min(plan.futures(), SIDE_BY_SIDE));
    return SingleFutures.settled(one, plan, progress)
        .then(whole ->
            (fewer.futures() == plan.futures()
                    ? Checked.valid(whole)
                    : SingleFutures.settled(one, fewer, progress))
                .then(single -> compare(cases, measure, first, whole, single, progress)));
  }

  private static Checked<Comparison> compare(
      List<Case> cases,
      Measure measure,
      SingleFutures first,
      RunPlan plan,
      RunPlan single,
      Progress progress) {
    MeasureReading reading = MeasureReading.of(measure, first);
    List<Blend> blends =
        cases.stream()
            .skip(1)
            .map(other -> Blend.of(first, other, ChangedGroup.between(cases.getFirst(), other)))
            .toList();
    List<Problem> tooMany = tooMany(cases, blends);
    if (!tooMany.isEmpty()) {
      return Checked.invalid(tooMany);
    }
    long all = plan.futures() * RUNS_OF_A_SCENARIO * cases.size();
    for (Blend blend : blends) {
      all += single.futures() * Attributor.runs(blend, reading);
    }
    Together together = new Together(progress, all);
    return new Comparer(cases, plan, together)
        .compared(measure, new Attributor(reading, single), blends);
  }

  private static List<Problem> tooMany(List<Case> cases, List<Blend> blends) {
    String first = cases.getFirst().scenario().name();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < blends.size(); i++) {
      int groups = blends.get(i).groups().size();
      if (groups > Attributor.MOST_GROUPS) {
        String other = cases.get(i + 1).scenario().name();
        problems.add(
            new Problem(
                ScenarioChoice.typed("--scenarios", first + "," + other),
                "these differ in %d groups of assumptions, which would take %,d runs; at most %d are split"
                    .formatted(groups, 1L << groups, Attributor.MOST_GROUPS),
                "put assumptions together in fewer groups in the case, under `groups`"));
      }
    }
    return problems;
  }

  private Checked<Comparison> compared(
      Measure attributed, Attributor attributor, List<Blend> blends) {
    List<Measure> measures = Measure.of(cases.getFirst());
    List<Answers> answers = new ArrayList<>();
    List<List<MeasuredRun>> runs = new ArrayList<>();
    for (Case each : cases) {
      Checked<Answers> answered = named(each, answered(each));
      Checked<List<MeasuredRun>> measured =
          answered.then(_ -> named(each, measured(each, measures)));
      if (measured instanceof Checked.Invalid<List<MeasuredRun>>(List<Problem> problems)) {
        return Checked.invalid(problems);
      }
      answers.add(answered.orThrow());
      runs.add(measured.orThrow());
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < blends.size(); i++) {
      Case other = cases.get(i + 1);
      switch (named(other, attributor.split(other, blends.get(i), progress::next))) {
        case Checked.Valid<Attribution>(Attribution attribution) -> attributions.add(attribution);
        case Checked.Invalid<Attribution>(List<Problem> problems) -> {
          return Checked.invalid(problems);
        }
      }
    }
    return Checked.valid(
        new Comparison(
            answers,
            IntStream.range(0, measures.size())
                .mapToObj(at -> measured(measures.get(at), at, answers, runs))
                .toList(),
            attributed,
            attributions));
  }

  private Checked<Answers> answered(Case each) {
    return Analyst.answer(
        questionsAlone(each), name -> Checked.valid(each), plan, _ -> {}, progress.next());
  }

  /** Claims and network are judged and followed by a run of their own, not by a comparison. */
  private static Case questionsAlone(Case about) {
    return new Case(
        about.id(),
        about.title(),
        about.asOf(),
        about.company(),
        about.currency(),
        about.scenario(),
        about.model(),
        about.modelAsWritten(),
        about.parties(),
        about.sources(),
        about.facts(),
        about.assumptions(),
        about.blocks(),
        about.pledges(),
        about.flows(),
        Optional.empty(),
        about.observations(),
        about.scenarios(),
        about.questions(),
        Map.of(),
        about.charts(),
        about.briefings(),
        about.groups(),
        about.names());
  }

  private Checked<List<MeasuredRun>> measured(Case each, List<Measure> measures) {
    return SingleFutures.of(each)
        .then(futures -> {
          List<MeasureReading> readings =
              measures.stream().map(measure -> MeasureReading.of(measure, futures)).toList();
          List<Observable> columns =
              readings.stream().flatMap(reading -> reading.columns().stream()).distinct().toList();
          return futures
              .run(columns, SIDE_BY_SIDE, plan, progress.next())
              .map(ran -> readings.stream().map(reading -> MeasuredRun.of(reading, ran)).toList());
        });
  }

  private static Comparison.Measured measured(
      Measure measure, int at, List<Answers> answers, List<List<MeasuredRun>> runs) {
    MeasuredRun first = runs.getFirst().get(at);
    return new Comparison.Measured(
        measure,
        IntStream.range(0, answers.size())
            .mapToObj(i -> value(measure, answers.get(i), runs.get(i).get(at)))
            .toList(),
        runs.stream().skip(1).map(other -> first.to(other.get(at))).toList());
  }

  /** As the answer has it, so that both show the same number. */
  private static Estimate value(Measure measure, Answers answers, MeasuredRun run) {
    Answer answer =
        answers.answers().stream()
            .filter(one -> one.question().id().equals(measure.question().id()))
            .findFirst()
            .orElseThrow();
    return switch (answer) {
      case Answer.Probability probability -> at(measure, probability.at());
      case Answer.Amount amount ->
          amount.at().stream()
              .filter(at -> measure.at().equals(Optional.of(at.moment())))
              .findFirst()
              .map(at -> at.value().mean())
              .orElseThrow();
      case Answer.Month month -> at(measure, month.byEndOf());
      case Answer.Runway _ -> run.estimate();
    };
  }

  private static Estimate at(Measure measure, List<Answer.At<Estimate>> all) {
    return all.stream()
        .filter(at -> measure.at().equals(Optional.of(at.moment())))
        .map(Answer.At::value)
        .findFirst()
        .orElseThrow();
  }

  /** Problems of a run, with the scenario in which they came up. */
  private static <T> Checked<T> named(Case about, Checked<T> result) {
    return switch (result) {
      case Checked.Valid<T> valid -> valid;
      case Checked.Invalid<T>(List<Problem> problems) ->
          Checked.invalid(
              problems.stream()
                  .map(problem ->
                      new Problem(
                          problem.origin(),
                          "in scenario " + about.scenario().name() + ": " + problem.message(),
                          problem.remedy()))
                  .toList());
    };
  }

  /** Hears of one run after the other, and tells of all together. */
  private static final class Together {

    private final Progress listener;
    private final long all;
    private long before;
    private long current;

    Together(Progress listener, long all) {
      this.listener = listener;
      this.all = all;
    }

    Progress next() {
      before += current;
      current = 0;
      long start = before;
      return new Progress() {
        @Override
        public boolean report(long done, long of) {
          current = of;
          return listener.report(start + done, all);
        }

        @Override
        public void needs(long futures, long bytes) {
          listener.needs(futures, bytes);
        }
      };
    }
  }
}
