package endurance.analysis;

import endurance.casebook.Case;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.random.Given;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs of the engine under one plan. Where the case states what was observed, the past is looked
 * for before the first of them, and all of them go on from it.
 */
final class EngineRuns implements Runs {

  private final Case theCase;
  private final RunPlan plan;
  private final Progress announced;
  private Optional<Checked<Retracing>> found = Optional.empty();

  /**
   * @param announced hears what memory a run needs
   */
  EngineRuns(Case theCase, RunPlan plan, Progress announced) {
    this.theCase = theCase;
    this.plan = plan;
    this.announced = announced;
  }

  private Checked<Retracing> retracing(Progress progress) {
    if (found.isEmpty()) {
      found = Optional.of(Retracing.of(theCase, plan, progress));
    }
    return found.get();
  }

  @Override
  public Checked<Ran> run(
      Model model,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Watched> watched,
      Unconditioned unconditioned,
      Progress progress) {
    return retracing(progress)
        .then(retracing ->
            ran(
                retracing,
                model,
                observables,
                columns,
                watched,
                retracing.followed().isPresent() ? unconditioned : Unconditioned.nothing(),
                progress));
  }

  private Checked<Ran> ran(
      Retracing retracing,
      Model model,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Watched> watched,
      Unconditioned unconditioned,
      Progress progress) {
    Conservation conservation = new Conservation(theCase.flows(), model);
    Set<Observable> folded = new LinkedHashSet<>(observables);
    folded.addAll(conservation.watched());
    folded.addAll(unconditioned.observables());
    Set<Observable> kept = new LinkedHashSet<>(columns);
    kept.addAll(unconditioned.columns());
    Set<Observable> all = new LinkedHashSet<>(folded);
    all.addAll(kept);
    watched.ifPresent(one -> all.addAll(one.computed()));
    return Simulation.of(model, all, plan.tuning())
        .then(simulation ->
            Room.ofProcess()
                .checked(
                    simulation.start(
                        retracing.plan().request(folded),
                        List.copyOf(kept),
                        retracing.kept(),
                        watched.map(Watched::event)),
                    plan,
                    announced)
                .map(run -> {
                  Ensemble ensemble = plan.finish(run, progress);
                  return new Ran(
                      ensemble,
                      run.kept(),
                      () ->
                          run.aftermath((_, _) -> progress.report(plan.futures(), plan.futures())),
                      retracing.distinct(),
                      () ->
                          unconditioned.observables().isEmpty()
                              ? Optional.empty()
                              : Optional.of(past(retracing, simulation, unconditioned)));
                }))
        .then(ran -> {
          List<Problem> breaches = conservation.breaches(ran.ensemble(), retracing.plan());
          return breaches.isEmpty() ? Checked.valid(ran) : Checked.invalid(breaches);
        });
  }

  /** The same futures, none of which knows of any reading. */
  private Past past(Retracing retracing, Simulation simulation, Unconditioned unconditioned) {
    Given nothing = Retracing.nothingKnown();
    EnsembleRequest request =
        plan.with(Math.min(RetrospectReading.PRIOR, plan.futures()))
            .with(nothing)
            .request(unconditioned.observables());
    EnsembleRun run = simulation.start(request, unconditioned.columns(), RetrospectReading.KEPT);
    return new Past(retracing, run.finish(Progress.none()), run.kept());
  }
}
