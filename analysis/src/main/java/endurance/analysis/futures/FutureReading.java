package endurance.analysis.futures;

import endurance.analysis.Asked;
import endurance.analysis.Driver;
import endurance.analysis.DriverSearch;
import endurance.analysis.Onset;
import endurance.analysis.Retracing;
import endurance.analysis.Room;
import endurance.analysis.RunPlan;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds one future of a run and reads all that became of it. */
public final class FutureReading {

  private final Case theCase;
  private final Retracing retracing;
  private final RunPlan plan;
  private final Progress progress;

  private FutureReading(Case theCase, Retracing retracing, Progress progress) {
    this.theCase = theCase;
    this.retracing = retracing;
    this.plan = retracing.plan();
    this.progress = progress;
  }

  /**
   * One future of the run of a case under a plan.
   *
   * @param variables whose paths to read, as scalar names; those of the case's charts where empty
   * @param progress hears of all passes over the futures together
   * @return invalid as {@link FutureSearch#find} is, and when there is no such variable
   * @throws endurance.engine.RunCancelled when the progress stops a run
   */
  public static Checked<WholeFuture> read(
      Case theCase, RunPlan plan, FutureChoice choice, List<String> variables, Progress progress) {
    return Retracing.of(theCase, plan, progress)
        .then(retracing -> new FutureReading(theCase, retracing, progress).read(choice, variables));
  }

  private Checked<WholeFuture> read(FutureChoice choice, List<String> variables) {
    return WatchedVariables.of(theCase, variables)
        .then(watched ->
            Onset.addedTo(theCase.model(), theCase.questions().values())
                .then(model -> {
                  Asked asked = Asked.of(theCase, model);
                  return asked.problems().isEmpty()
                      ? FutureSearch.find(theCase, plan, choice, pass(0))
                          .then(chosen -> read(chosen, model, watched))
                      : Checked.invalid(asked.problems());
                }));
  }

  /** Two passes over the futures: one to find the future, one for the spread of the inputs. */
  private Progress pass(int number) {
    long all = plan.futures();
    return new Progress() {
      @Override
      public boolean report(long done, long of) {
        return progress.report(number * all + done, 2 * all);
      }

      @Override
      public void needs(long futures, long bytes) {
        progress.needs(futures, bytes);
      }
    };
  }

  private Checked<WholeFuture> read(ChosenFuture chosen, Model model, WatchedVariables watched) {
    List<Question> questions = List.copyOf(theCase.questions().values());
    List<Observable> inputs = inputs(model);
    Set<Observable> all = new LinkedHashSet<>(inputs);
    watched.all().forEach(one -> all.add(new Observable(one.variable(), 0)));
    questions.forEach(question -> all.addAll(FutureOutcome.of(question, model).columns()));
    return Simulation.of(model, all, plan.tuning())
        .then(simulation ->
            drivers(chosen.choice(), model)
                .then(drivers ->
                    drawn(inputs, model)
                        .map(spread -> {
                          Trajectory path = simulation.trajectory(plan.design(), chosen.number());
                          return whole(chosen, model, watched, path, drawn(path, spread, drivers));
                        })));
  }

  private WholeFuture whole(
      ChosenFuture chosen,
      Model model,
      WatchedVariables watched,
      Trajectory path,
      List<WholeFuture.Drawn> drawn) {
    OutcomeReading reading = new OutcomeReading(model);
    return new WholeFuture(
        theCase,
        chosen,
        plan.futures(),
        plan.seed(),
        plan.sampling(),
        IntStream.range(0, model.clock().points()).mapToObj(model.clock()::monthAt).toList(),
        watched.all().stream().map(one -> one.path(path)).toList(),
        theCase.questions().values().stream()
            .map(question -> reading.read(question, path))
            .toList(),
        drawn,
        stray(path, model));
  }

  private static Optional<WholeFuture.Stray> stray(Trajectory path, Model model) {
    for (int point = 0; point < model.clock().points(); point++) {
      for (Map.Entry<String, List<Double>> each : path.values().entrySet()) {
        double value = each.getValue().get(point);
        if (!Double.isFinite(value)) {
          return Optional.of(
              new WholeFuture.Stray(each.getKey(), model.clock().monthAt(point), value));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Observable> inputs(Model model) {
    List<Observable> inputs = new ArrayList<>();
    for (Variable variable : model.variables().values()) {
      if (variable instanceof Variable.Input) {
        model
            .elementsOf(variable)
            .forEach(elements ->
                inputs.add(
                    new Observable(new ScalarName(variable.name(), elements).toString(), 0)));
      }
    }
    return inputs;
  }

  /** The inputs over all futures; nothing else of the model is computed. */
  private Checked<Ensemble> drawn(List<Observable> inputs, Model model) {
    Set<Observable> all = new LinkedHashSet<>(inputs);
    return Simulation.of(model, all, plan.tuning())
        .then(simulation ->
            Room.ofProcess().checked(simulation.start(plan.request(all)), plan, progress))
        .map(run -> run.finish(pass(1)));
  }

  /** As a run finds them, over its first futures; none where no question chose the future. */
  private Checked<Map<String, Driver>> drivers(FutureChoice choice, Model model) {
    if (!(choice instanceof FutureChoice.ByQuestion byQuestion)) {
      return Checked.valid(Map.of());
    }
    List<Question> questions =
        theCase.questions().values().stream()
            .filter(question -> question.id().equals(byQuestion.question()))
            .toList();
    DriverSearch search = new DriverSearch(model);
    List<Observable> columns = search.columns(questions);
    RunPlan first = showingTheFirst();
    return Simulation.of(model, new LinkedHashSet<>(columns), plan.tuning())
        .map(simulation -> {
          EnsembleRun run = simulation.start(first.request(Set.of()), columns, retracing.kept());
          run.finish((_, _) -> progress.report(plan.futures(), 2 * plan.futures()));
          Map<String, Driver> drivers = new LinkedHashMap<>();
          search
              .search(questions, run.kept(), retracing.distinct())
              .forEach(driver -> drivers.put(driver.input(), driver));
          return drivers;
        });
  }

  /**
   * A plan whose first futures are those of the run: where futures are independent, these alone do;
   * elsewhere what a future draws hangs on how many there are.
   */
  private RunPlan showingTheFirst() {
    return plan.sampling() == Sampling.RANDOM && plan.given().ancestry().isEmpty()
        ? plan.with(Math.min(DriverSearch.FUTURES, plan.futures()))
        : plan;
  }

  private List<WholeFuture.Drawn> drawn(
      Trajectory path, Ensemble spread, Map<String, Driver> drivers) {
    Comparator<WholeFuture.Drawn> order =
        Comparator.comparingDouble(one -> -one.driver().map(Driver::share).orElse(0.0));
    return spread.results().entrySet().stream()
        .filter(each -> each.getValue().min() < each.getValue().max())
        .map(each -> {
          String input = each.getKey().variable();
          double value = path.at(input, 0);
          return new WholeFuture.Drawn(
              input,
              theCase.model().unitOf(ScalarName.of(input).variable()).toString(),
              value,
              each.getValue().partAtMost(value),
              Optional.ofNullable(drivers.get(input)));
        })
        .sorted(order.thenComparingDouble(one -> -Math.abs(one.partAtMost() - 0.5)))
        .toList();
  }
}
