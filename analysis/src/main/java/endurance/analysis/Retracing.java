package endurance.analysis;

import endurance.analysis.pasts.PastKey;
import endurance.analysis.pasts.Pasts;
import endurance.casebook.Case;
import endurance.casebook.Observation;
import endurance.casebook.Observations;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.evidence.Conditioned;
import endurance.engine.evidence.Errors;
import endurance.engine.evidence.Evidence;
import endurance.engine.evidence.Reading;
import endurance.engine.random.Given;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Origin;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the past of the futures of a run: ancestors that retrace what was observed, as far as the
 * plan makes use of it. Only what the readings need of the model is computed for that, and only up
 * to the last of them.
 *
 * <p>The past is found in the case as it is written: a scenario, a lever or an assumption that is
 * tried out changes what comes, not what was. So all of them go on from the same ancestors, and two
 * of them differ by what they say and not by the past they happened to find.
 *
 * @param plan the run's, with what is settled for its futures
 * @param point last point at which a reading is made use of; none where nothing is
 * @param followed how the ancestors were found; empty where nothing was observed or made use of
 */
public record Retracing(RunPlan plan, OptionalInt point, Optional<Conditioned.Followed> followed) {

  private static final Origin UNTIL = new Origin("--condition-until", 0, 0);

  /** Before any reading. */
  private static final double NEVER = -1;

  /** The part of the run's futures that would tell as much if each had a past of its own. */
  public double distinct() {
    return followed.map(one -> Math.min(1, one.used() / plan.futures())).orElse(1.0);
  }

  /** How many futures are kept side by side: more, where they share their past. */
  public int kept() {
    return followed.isPresent() ? RetrospectReading.KEPT : DriverSearch.FUTURES;
  }

  /** What holds for futures that know nothing of what was observed. */
  static Given nothingKnown() {
    return Given.held(Observations.UNTIL, NEVER);
  }

  /** Whether the futures of a plan retrace anything, so that their past has to be found. */
  static boolean isLookedFor(Case theCase, RunPlan plan) {
    return plan.given().equals(Given.nothing())
        && !(plan.hindsight() instanceof Hindsight.None)
        && !theCase.observations().isEmpty();
  }

  /**
   * @param plan one whose futures are settled already stays as it is
   * @param progress hears whether to stop
   * @return invalid when the plan breaks off before the first reading or after the last, when the
   *     model cannot be run, or no future comes near the readings
   */
  public static Checked<Retracing> of(Case theCase, RunPlan plan, Progress progress) {
    Observations observations = theCase.observations();
    Model model = theCase.modelAsWritten();
    if (!plan.given().equals(Given.nothing())) {
      return Checked.valid(new Retracing(plan, OptionalInt.empty(), Optional.empty()));
    }
    return switch (plan.hindsight()) {
      case Hindsight.None _ ->
          Checked.valid(
              observations.isEmpty()
                  ? new Retracing(plan, OptionalInt.empty(), Optional.empty())
                  : new Retracing(
                      plan.with(nothingKnown()), OptionalInt.empty(), Optional.empty()));
      case Hindsight.Whole _ ->
          observations.isEmpty()
              ? Checked.valid(new Retracing(plan, OptionalInt.empty(), Optional.empty()))
              : until(observations, model, plan, observations.points().getLast(), progress);
      case Hindsight.Until(YearMonth month) -> until(observations, model, plan, month, progress);
    };
  }

  private static Checked<Retracing> until(
      Observations observations, Model model, RunPlan plan, YearMonth month, Progress progress) {
    if (observations.isEmpty()) {
      return Checked.invalid(
          UNTIL,
          "the case states nothing observed, so there is nothing to break off",
          "leave it out, or state readings under `observations` in case.yaml");
    }
    Clock clock = model.clock();
    List<Integer> points = observations.points();
    OptionalInt last = observations.lastUntil(month);
    if (last.isEmpty() || clock.pointAtStartOf(month) >= points.getLast()) {
      YearMonth first = clock.monthAt(points.getFirst());
      return Checked.invalid(
          UNTIL,
          last.isEmpty()
              ? month + " comes before the first reading"
              : "after " + month + " there is no reading to hold the forecast against",
          "readings run from "
              + first
              + " to "
              + clock.monthAt(points.getLast())
              + ": name a month from the first of them to before the last");
    }
    return until(observations, model, plan, last.getAsInt(), progress);
  }

  private static Checked<Retracing> until(
      Observations observations, Model model, RunPlan plan, int point, Progress progress) {
    List<Reading> readings = readings(observations).filter(one -> one.point() <= point).toList();
    Set<Observable> needed = new LinkedHashSet<>();
    readings.forEach(one -> {
      needed.add(one.predicted());
      needed.add(one.spread());
    });
    Clock clock = model.clock();
    Given known = Given.held(Observations.UNTIL, clock.timeAt(point) + clock.dt() / 2);
    EnsembleRequest request =
        new EnsembleRequest(plan.futures(), plan.seed(), plan.threads(), needed)
            .with(plan.sampling())
            .with(known);
    Evidence evidence = new Evidence(readings);
    Optional<PastKey> key =
        plan.pasts().equals(Pasts.none())
            ? Optional.empty()
            : Optional.of(PastKey.of(model, evidence, request));
    return key.flatMap(plan.pasts()::find)
        .<Checked<Conditioned>>map(Checked::valid)
        .orElseGet(() ->
            Simulation.of(model, needed, plan.tuning())
                .map(simulation -> simulation.condition(request, evidence, progress))
                .map(found -> {
                  if (found instanceof Conditioned.Followed followed) {
                    key.ifPresent(one -> plan.pasts().keep(one, followed));
                  }
                  return found;
                }))
        .then(conditioned -> followed(conditioned, observations, clock, plan, point, known));
  }

  private static Checked<Retracing> followed(
      Conditioned conditioned,
      Observations observations,
      Clock clock,
      RunPlan plan,
      int point,
      Given known) {
    return switch (conditioned) {
      case Conditioned.Followed followed ->
          Checked.valid(
              new Retracing(
                  plan.with(known.with(followed.ancestry())),
                  OptionalInt.of(point),
                  Optional.of(followed)));
      case Conditioned.TooFar(long pool, Conditioned.Nearest nearest) ->
          Checked.invalid(
              observations.all().stream()
                  .filter(
                      one -> nearest.reading().predicted().variable().startsWith(one.predicted()))
                  .map(Observation::origin)
                  .findFirst()
                  .orElse(Origin.memory()),
              String.format(
                  Locale.ROOT,
                  "none of %d futures comes near the readings: the nearest (future %d) misses %s of"
                      + " %s by %.1f times its error, %.6g where %.6g was read",
                  pool,
                  nearest.future(),
                  nearest.reading().series(),
                  clock.monthAt(nearest.reading().point()),
                  nearest.misses(),
                  nearest.predicted(),
                  nearest.reading().value()),
              "widen the assumptions behind it or the error of the reading; `--prior` runs the case"
                  + " without its observations");
    };
  }

  /** All readings as the engine takes them, in the order of the case. */
  static Stream<Reading> readings(Observations observations) {
    return observations.all().stream()
        .flatMap(one -> one.readings().stream().map(reading -> reading(one, reading)));
  }

  static Reading reading(Observation of, Observation.Reading one) {
    return new Reading(
        of.id() + one.element(),
        new Observable(of.predicted() + one.element(), one.point()),
        new Observable(of.error() + one.element(), one.point()),
        of.errorScale(),
        one.value(),
        of.relative() ? Errors.LOG_NORMAL : Errors.NORMAL);
  }
}
