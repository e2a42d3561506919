package endurance.analysis;

import endurance.analysis.wording.FormulaNames;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.engine.Simulation;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A case that is run for a few observables alone, whose values in single futures stay known: for
 * analyses that hold one run against another, future by future. Runs under one plan share their
 * chance: future number k of each draws the same random numbers for the same names.
 *
 * @param model of the case, with an {@link Onset} for each runway
 */
public record SingleFutures(Model model) {

  /**
   * @param ensemble of all futures
   * @param kept the observables in the first futures; NaN in those that are left out
   */
  public record Ran(Ensemble ensemble, SideBySide kept) {}

  public static Checked<SingleFutures> of(Case theCase) {
    return Onset.addedTo(theCase.model(), theCase.questions().values()).map(SingleFutures::new);
  }

  /**
   * A plan for the runs of a case in all its scenarios: with the past of the futures found, where
   * the case states what was observed, so that it is found once for all of them.
   *
   * @return invalid where no past can be found
   */
  public static Checked<RunPlan> settled(Case theCase, RunPlan plan, Progress progress) {
    return Retracing.of(theCase, plan, progress).map(Retracing::plan);
  }

  /** The same case with other values; see {@link Model#withValues}. */
  public Checked<SingleFutures> with(List<Variable> values, List<RankCorrelation> correlations) {
    return model.withValues(values, correlations).map(SingleFutures::new);
  }

  /** What a question's formula is at a moment. */
  public Observable at(Question question, Moment moment) {
    return new Observable(question.variable(), QuestionReading.pointOf(moment, model.clock()));
  }

  /** Whether the event of a runway has come, at the end of each month. */
  public List<Observable> onsets(Question.Runway runway) {
    return RunwayReading.needs(runway, model.clock());
  }

  /** The names of all variables from which some observables are computed, their own among them. */
  public Set<String> behind(Collection<Observable> observables) {
    Set<String> seen = new LinkedHashSet<>();
    observables.forEach(each -> seen.add(ScalarName.of(each.variable()).variable()));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String used : FormulaNames.of(model.variable(open.remove()), List.of())) {
        String name = ScalarName.of(used).variable();
        if (seen.add(name)) {
          open.add(name);
        }
      }
    }
    return seen;
  }

  /**
   * @param kept how many futures are kept side by side, at most
   * @param plan {@link #settled}
   * @return invalid when the model cannot be run, or no future stays finite
   */
  public Checked<Ran> run(List<Observable> observables, int kept, RunPlan plan, Progress progress) {
    Set<Observable> all = new LinkedHashSet<>(observables);
    return Simulation.of(model, all, plan.tuning())
        .then(simulation ->
            Room.ofProcess()
                .checked(
                    simulation.start(plan.request(all), List.copyOf(all), kept), plan, progress))
        .map(run -> ran(run, plan, progress))
        .then(ran -> Analyst.counted(ran.ensemble(), model).map(_ -> ran));
  }

  private static Ran ran(EnsembleRun run, RunPlan plan, Progress progress) {
    Ensemble ensemble = plan.finish(run, progress);
    return new Ran(ensemble, run.kept());
  }
}
