package endurance.analysis.futures;

import endurance.analysis.Analyst;
import endurance.analysis.Asked;
import endurance.analysis.DriverSearch;
import endurance.analysis.Onset;
import endurance.analysis.Retracing;
import endurance.analysis.Room;
import endurance.analysis.RunPlan;
import endurance.casebook.Better;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.engine.Simulation;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Nearest;
import endurance.model.Origin;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the worst, the median or the best future of a run: one and the same for any number of
 * threads and any size of batch.
 *
 * <p>The futures are those that {@link Analyst} runs under the same plan, and those are left out
 * that it leaves out. Their outcomes are kept side by side, which takes eight bytes for each number
 * that an outcome is read from: of larger runs, the first futures.
 */
public final class FutureSearch {

  /** 64 MB: enough for a million futures by eight numbers each. */
  static final int MOST_KEPT = 1 << 23;

  private static final Origin BY = new Origin("--by", 0, 0);
  private static final Origin FUTURE = new Origin("--future", 0, 0);

  private final Case theCase;
  private final RunPlan plan;
  private final int mostKept;

  FutureSearch(Case theCase, RunPlan plan, int mostKept) {
    this.theCase = theCase;
    this.plan = plan;
    this.mostKept = mostKept;
  }

  /**
   * Finds a future of the run of a case under a plan.
   *
   * @return invalid when the run has no such future or the case no such question, when the question
   *     does not say what is better where that is needed, when the case cannot be run, or when no
   *     future stays finite
   * @throws endurance.engine.RunCancelled when the progress stops the run
   */
  public static Checked<ChosenFuture> find(
      Case theCase, RunPlan plan, FutureChoice choice, Progress progress) {
    return Retracing.of(theCase, plan, progress)
        .then(retracing ->
            new FutureSearch(theCase, retracing.plan(), MOST_KEPT).find(choice, progress));
  }

  Checked<ChosenFuture> find(FutureChoice choice, Progress progress) {
    return switch (choice) {
      case FutureChoice.ByNumber byNumber -> numbered(byNumber);
      case FutureChoice.ByQuestion byQuestion ->
          question(byQuestion).then(question -> placed(byQuestion, question, progress));
    };
  }

  private Checked<ChosenFuture> numbered(FutureChoice.ByNumber choice) {
    return choice.number() >= 0 && choice.number() < plan.futures()
        ? Checked.valid(new ChosenFuture(choice, choice.number(), Optional.empty()))
        : Checked.invalid(
            FUTURE,
            "the run has no future " + choice.number(),
            "its "
                + plan.futures()
                + " futures are numbered from 0 to "
                + (plan.futures() - 1)
                + "; --futures asks for more");
  }

  private Checked<Question> question(FutureChoice.ByQuestion choice) {
    Question question = theCase.questions().get(choice.question());
    if (question == null) {
      return Checked.invalid(
          BY,
          "the case has no question " + choice.question(),
          Nearest.remedy(
              choice.question(),
              theCase.questions().keySet(),
              theCase.questions().isEmpty()
                  ? "it has none at all"
                  : "choose from " + String.join(", ", theCase.questions().keySet())));
    }
    if (choice.place() != FutureChoice.Place.MEDIAN && question.better().isEmpty()) {
      return Checked.invalid(
          question.origin(),
          "question "
              + question.id()
              + " does not say what is better, and so no future is the worst or the best by it",
          "add `better: more` or `better: less` to it, or ask for the median future");
    }
    return Checked.valid(question);
  }

  private Checked<ChosenFuture> placed(
      FutureChoice.ByQuestion choice, Question question, Progress progress) {
    return Onset.addedTo(theCase.model(), theCase.questions().values())
        .then(model -> placed(choice, question, model, progress));
  }

  private Checked<ChosenFuture> placed(
      FutureChoice.ByQuestion choice, Question question, Model model, Progress progress) {
    Asked asked = Asked.of(theCase, model);
    if (!asked.problems().isEmpty()) {
      return Checked.invalid(asked.problems());
    }
    FutureOutcome outcome = FutureOutcome.of(question, model);
    Set<Observable> all = new LinkedHashSet<>(asked.observables());
    all.addAll(new DriverSearch(model).columns(theCase.questions().values()));
    return Simulation.of(model, all, plan.tuning())
        .then(simulation -> {
          int kept = mostKept / outcome.columns().size();
          EnsembleRun run = simulation.start(plan.request(Set.of()), outcome.columns(), kept);
          return Room.ofProcess().checked(run, plan, progress);
        })
        .then(run ->
            Analyst.counted(run.finish(progress), model)
                .then(_ -> placed(choice, outcome, run.kept())));
  }

  private static Checked<ChosenFuture> placed(
      FutureChoice.ByQuestion choice, FutureOutcome outcome, SideBySide kept) {
    int[] finite =
        IntStream.range(0, kept.futures())
            .filter(future -> !Double.isNaN(kept.value(outcome.columns().getFirst(), future)))
            .toArray();
    if (finite.length == 0) {
      return Checked.invalid(
          outcome.question().origin(),
          "none of the first " + kept.futures() + " futures stays finite",
          "look for a division by 0 or a growth without limit");
    }
    double[] outcomes =
        Arrays.stream(finite)
            .mapToDouble(future -> outcome.of(column -> kept.value(column, future)))
            .toArray();
    double wanted = at(choice.place(), outcome.question().better(), outcomes);
    int first =
        IntStream.range(0, finite.length)
            .filter(i -> outcomes[i] == wanted)
            .findFirst()
            .orElseThrow();
    return Checked.valid(
        new ChosenFuture(
            choice,
            finite[first],
            Optional.of(new ChosenFuture.Among(kept.futures(), finite.length))));
  }

  private static double at(FutureChoice.Place place, Optional<Better> better, double[] outcomes) {
    double[] sorted = outcomes.clone();
    Arrays.sort(sorted);
    boolean moreIsBetter = better.filter(way -> way == Better.MORE).isPresent();
    return switch (place) {
      case MEDIAN -> sorted[(sorted.length + 1) / 2 - 1];
      case WORST -> moreIsBetter ? sorted[0] : sorted[sorted.length - 1];
      case BEST -> moreIsBetter ? sorted[sorted.length - 1] : sorted[0];
    };
  }
}
