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
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

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
    Request request =
        new Request(
            new Conservation(theCase.flows(), model),
            observables,
            columns,
            watched,
            Retracing.isLookedFor(theCase, plan) ? unconditioned : Unconditioned.nothing());
    Supplier<Checked<Simulation>> compiled =
        beside(() -> Simulation.of(model, request.all(), plan.tuning()));
    return retracing(progress)
        .then(retracing ->
            compiled.get().then(simulation -> ran(retracing, simulation, request, progress)));
  }

  /** Does some work on another thread while the past is looked for, if there may be two. */
  private <T> Supplier<T> beside(Supplier<T> work) {
    if (plan.threads() == 1 || found.isPresent()) {
      return work;
    }
    CompletableFuture<T> begun =
        CompletableFuture.supplyAsync(
            work, task -> Thread.ofPlatform().name("endurance-compiling").daemon().start(task));
    return begun::join;
  }

  /** What is asked of a run, and what has to be computed for it. */
  private record Request(
      Conservation conservation,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Watched> watched,
      Unconditioned unconditioned) {

    Set<Observable> folded() {
      Set<Observable> folded = new LinkedHashSet<>(observables);
      folded.addAll(conservation.watched());
      folded.addAll(unconditioned.observables());
      return folded;
    }

    Set<Observable> kept() {
      Set<Observable> kept = new LinkedHashSet<>(columns);
      kept.addAll(unconditioned.columns());
      return kept;
    }

    Set<Observable> all() {
      Set<Observable> all = new LinkedHashSet<>(folded());
      all.addAll(kept());
      watched.ifPresent(one -> all.addAll(one.computed()));
      return all;
    }
  }

  private Checked<Ran> ran(
      Retracing retracing, Simulation simulation, Request request, Progress progress) {
    Unconditioned unconditioned = request.unconditioned();
    return Room.ofProcess()
        .checked(
            simulation.start(
                retracing.plan().request(request.folded()),
                List.copyOf(request.kept()),
                retracing.kept(),
                request.watched().map(Watched::event)),
            plan,
            announced)
        .map(run -> {
          Ensemble ensemble = plan.finish(run, progress);
          return new Ran(
              ensemble,
              run.kept(),
              () -> run.aftermath((_, _) -> progress.report(plan.futures(), plan.futures())),
              retracing.distinct(),
              () ->
                  unconditioned.observables().isEmpty()
                      ? Optional.empty()
                      : Optional.of(past(retracing, simulation, unconditioned)));
        })
        .then(ran -> {
          List<Problem> breaches =
              request.conservation().breaches(ran.ensemble(), retracing.plan());
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
