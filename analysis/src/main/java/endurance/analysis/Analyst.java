package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.FalloutReading;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.engine.AtFirst;
import endurance.engine.Ensemble;
import endurance.engine.NonFinite;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers a case: runs it once for all its questions, claims and charts, and once more for each
 * other scenario in which a claim is to be judged. All runs share their seed, so that two scenarios
 * differ by what they say and not by luck.
 */
public final class Analyst {

  private final Case theCase;
  private final Function<String, Checked<Case>> scenarios;
  private final Runs runs;
  private final RunPlan plan;
  private final Consumer<Answers> early;
  private final Progress progress;

  Analyst(
      Case theCase,
      Function<String, Checked<Case>> scenarios,
      Runs runs,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress) {
    this.theCase = theCase;
    this.scenarios = scenarios;
    this.runs = runs;
    this.plan = plan;
    this.early = early;
    this.progress = progress;
  }

  /**
   * @param theCase read for the scenario to answer in
   * @param scenarios reads the same case for another scenario, by name
   * @param early hears the answers to the questions as soon as they are known: verdicts, charts and
   *     who falls with the company are still missing in what it gets
   * @param progress hears of all runs together: done and asked for count the futures of all of them
   * @return invalid when the case cannot be run, a question or claim is read off the clock, or no
   *     future stays finite
   * @throws endurance.engine.RunCancelled when the progress stops a run
   */
  public static Checked<Answers> answer(
      Case theCase,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress) {
    Runs runs = new EngineRuns(theCase, plan, progress);
    return new Analyst(theCase, scenarios, runs, plan, early, progress).answer();
  }

  Checked<Answers> answer() {
    return Onset.addedTo(theCase.model(), theCase.questions().values()).then(this::answer);
  }

  private Checked<Answers> answer(Model model) {
    Asked asked = Asked.of(theCase, model);
    if (!asked.problems().isEmpty()) {
      return Checked.invalid(asked.problems());
    }
    List<String> others =
        ClaimReading.scenariosOf(theCase.claims().values()).stream()
            .filter(name -> !name.equals(theCase.scenario().name()))
            .toList();
    int all = 1 + others.size();
    DriverSearch drivers = new DriverSearch(model);
    List<Observable> driving = drivers.columns(theCase.questions().values());
    Optional<FalloutReading> fallout =
        theCase.network().map(network -> new FalloutReading(theCase, network));
    Set<Observable> observables = new LinkedHashSet<>(asked.observables());
    fallout.ifPresent(one -> observables.addAll(one.needs()));
    List<Observable> columns = joined(driving, fallout);
    Optional<Runs.Watched> watched =
        fallout.map(one -> new Runs.Watched(one.event(), one.computed()));
    RetrospectReading past = new RetrospectReading(theCase, model, plan.seed());
    return run(model, observables, columns, watched, unconditioned(asked, past), 0, all)
        .then(ran -> {
          Answers asFarAs =
              asked.answers(
                  theCase,
                  plan,
                  ran.ensemble(),
                  drivers.search(theCase.questions().values(), ran.kept(), ran.distinct()));
          early.accept(asFarAs);
          return followed(fallout, ran)
              .then(whoFalls ->
                  probabilities(asked.claims(), ran.ensemble(), others)
                      .map(probabilities ->
                          complete(asFarAs, asked, past, ran)
                              .with(verdicts(probabilities), whoFalls)));
        });
  }

  private Runs.Unconditioned unconditioned(Asked asked, RetrospectReading past) {
    Set<Observable> observables = new LinkedHashSet<>(asked.charted(theCase));
    observables.addAll(past.inputs());
    return new Runs.Unconditioned(observables, past.columns());
  }

  /** Answers with the charts, and with what the past says, where the futures retrace one. */
  private Answers complete(Answers answers, Asked asked, RetrospectReading reading, Runs.Ran ran) {
    Optional<Runs.Past> past = ran.past().get();
    return answers.drawn(
        asked.fans(theCase, ran.ensemble(), past.map(Runs.Past::prior)),
        past.map(one ->
            reading.read(one.retracing(), ran.ensemble(), ran.kept(), one.prior(), one.kept())));
  }

  /** What questions need to have side by side, and then what a network does. */
  private static List<Observable> joined(
      List<Observable> driving, Optional<FalloutReading> fallout) {
    Set<Observable> columns = new LinkedHashSet<>(driving);
    fallout.ifPresent(one -> columns.addAll(one.columns()));
    return List.copyOf(columns);
  }

  private static Checked<Optional<WhoFalls>> followed(
      Optional<FalloutReading> fallout, Runs.Ran ran) {
    if (fallout.isEmpty()) {
      return Checked.valid(Optional.empty());
    }
    FalloutReading reading = fallout.get();
    AtFirst.Found found = ran.aftermath().get();
    return reading.problems().isEmpty()
        ? Checked.valid(Optional.of(reading.read(found, ran.ensemble(), ran.kept())))
        : Checked.invalid(reading.problems());
  }

  private List<Verdict> verdicts(Map<String, Map<String, Estimate>> probabilities) {
    Judge judge = new Judge(theCase);
    return theCase.claims().values().stream()
        .map(claim -> judge.judge(claim, probabilities.getOrDefault(claim.id(), Map.of())))
        .toList();
  }

  /** Claim id to scenario to probability, over this run and those of the other scenarios. */
  private Checked<Map<String, Map<String, Estimate>>> probabilities(
      ClaimReading here, Ensemble ensemble, List<String> others) {
    Map<String, Map<String, Estimate>> byClaim = new LinkedHashMap<>();
    collect(byClaim, here, ensemble);
    for (int i = 0; i < others.size(); i++) {
      switch (elsewhere(others.get(i), i + 1, others.size() + 1)) {
        case Checked.Valid<Elsewhere>(Elsewhere run) ->
            collect(byClaim, run.reading(), run.ensemble());
        case Checked.Invalid<Elsewhere>(List<Problem> problems) -> {
          return Checked.invalid(problems);
        }
      }
    }
    return Checked.valid(byClaim);
  }

  private void collect(
      Map<String, Map<String, Estimate>> byClaim, ClaimReading reading, Ensemble ensemble) {
    reading
        .read(theCase.claims().values(), ensemble)
        .forEach((claim, probability) ->
            byClaim
                .computeIfAbsent(claim, _ -> new LinkedHashMap<>())
                .put(reading.scenario(), probability));
  }

  private record Elsewhere(ClaimReading reading, Ensemble ensemble) {}

  private Checked<Elsewhere> elsewhere(String scenario, int number, int all) {
    return scenarios
        .apply(scenario)
        .then(other -> {
          ClaimReading reading = new ClaimReading(scenario, other.model());
          List<Claim> claims = List.copyOf(theCase.claims().values());
          List<Problem> problems = reading.problems(claims);
          return problems.isEmpty()
              ? run(
                      other.model(),
                      new LinkedHashSet<>(reading.needs(claims)),
                      List.of(),
                      Optional.empty(),
                      Runs.Unconditioned.nothing(),
                      number,
                      all)
                  .map(ran -> new Elsewhere(reading, ran.ensemble()))
              : Checked.invalid(problems);
        });
  }

  private Checked<Runs.Ran> run(
      Model model,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Runs.Watched> watched,
      Runs.Unconditioned unconditioned,
      int number,
      int all) {
    Progress heard =
        (done, _) ->
            progress.report(
                number * plan.futures() + done, Math.multiplyExact(all, plan.futures()));
    return runs.run(model, observables, columns, watched, unconditioned, heard)
        .then(ran -> counted(ran.ensemble(), model).map(_ -> ran));
  }

  /** Invalid when no future of the run stays finite. */
  public static Checked<Ensemble> counted(Ensemble ensemble, Model model) {
    if (ensemble.excluded() < ensemble.futures()) {
      return Checked.valid(ensemble);
    }
    Origin origin = Origin.memory();
    String where = "";
    if (!ensemble.nonFinite().isEmpty()) {
      NonFinite first = ensemble.nonFinite().getFirst();
      origin = model.variable(ScalarName.of(first.variable()).variable()).origin();
      where =
          ": %s is %s in %s (future %d)"
              .formatted(
                  first.variable(),
                  first.value(),
                  model.clock().monthAt(first.point()),
                  first.example());
    }
    return Checked.invalid(
        origin,
        "none of " + ensemble.futures() + " futures stays finite" + where,
        "look for a division by 0 or a growth without limit");
  }
}
