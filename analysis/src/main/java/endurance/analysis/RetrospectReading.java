package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.analysis.answer.RankedProbability;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Assumption;
import endurance.casebook.Case;
import endurance.casebook.Observation;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.engine.arithmetic.InverseNormal;
import endurance.engine.evidence.Reading;
import endurance.engine.random.RandomStream;
import endurance.engine.random.Replicated;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads off two runs, one that knows of no reading and one that retraces them, what they taught.
 */
record RetrospectReading(Case theCase, Model model, long seed) {

  /** Futures whose forecasts of readings are kept: a score is then known to a hundredth of it. */
  static final int KEPT = 10_000;

  /** Futures of the run that knows of no reading, at most: enough for a belief and an outline. */
  static final long PRIOR = 4_000;

  /** Standard errors beyond which a change is not chance, with some hundred numbers looked at. */
  private static final double CLEAR = 3.5;

  /** A shift of the mean, in prior standard deviations, that is worth telling. */
  private static final double SHIFTED = 0.2;

  /** A part of the prior standard deviation, up to which a number counts as narrowed. */
  private static final double NARROWED = 0.9;

  /** Standard deviations of a normal number from its 5 to its 95 % quantile. */
  private static final double NINE_IN_TEN = 3.289707253902945;

  /** No variable can have a name that begins so. */
  private static final String ERROR_OF = "{error} ";

  /** The uncertain numbers of the case. */
  List<Observable> inputs() {
    List<Observable> inputs = new ArrayList<>();
    for (Assumption assumption : theCase.assumptions().values()) {
      if (model.variables().get(assumption.name()) instanceof Variable.Input input) {
        model
            .elementsOf(input)
            .forEach(elements ->
                inputs.add(new Observable(new ScalarName(input.name(), elements).toString(), 0)));
      }
    }
    return inputs;
  }

  /** What has to be kept of each future: what it expects of each reading, and the error. */
  List<Observable> columns() {
    Set<Observable> columns = new LinkedHashSet<>();
    Retracing.readings(theCase.observations())
        .forEach(reading -> {
          columns.add(reading.predicted());
          columns.add(reading.spread());
        });
    return List.copyOf(columns);
  }

  /**
   * @param posterior the run
   * @param kept the {@link #columns} in its first futures
   * @param prior the run that knows of no reading, with the {@link #inputs}
   * @param keptPrior the columns in its first futures
   */
  Retrospect read(
      Retracing retracing,
      Ensemble posterior,
      SideBySide kept,
      Ensemble prior,
      SideBySide keptPrior) {
    var followed = retracing.followed().orElseThrow();
    int until = retracing.point().orElseThrow();
    return new Retrospect(
        model.clock().monthAt(until),
        followed.pool(),
        followed.effective(),
        followed.power(),
        followed.used(),
        followed.ancestry().distinct(),
        prior.futures(),
        lessons(posterior, prior),
        tracks(until, kept, keptPrior));
  }

  private List<Retrospect.Lesson> lessons(Ensemble posterior, Ensemble prior) {
    return inputs().parallelStream()
        .map(input -> lesson(input.variable(), prior.of(input), posterior.of(input)))
        .sorted(Comparator.comparingDouble(RetrospectReading::learned).reversed())
        .toList();
  }

  /** How far two normal beliefs with these means and deviations lie apart (Kullback, Leibler). */
  private static double learned(Retrospect.Lesson lesson) {
    double ratio = lesson.contraction();
    double shift = lesson.shift().value();
    double apart = 0.5 * (ratio * ratio + shift * shift - 1) - Math.log(ratio);
    return (lesson.taught() ? 1e6 : 0) + (Double.isFinite(apart) ? apart : 0);
  }

  private Retrospect.Lesson lesson(String input, Distributed before, Distributed after) {
    boolean few = isDiscrete(input);
    Retrospect.Belief prior = belief(before, few);
    Retrospect.Belief posterior = belief(after, few);
    Estimate centre = few ? Intervals.mean(after) : Intervals.quantile(after, 0.5);
    double from = few ? prior.mean() : prior.median();
    Estimate shift =
        new Estimate(
            (centre.value() - from) / prior.deviation(),
            (centre.low() - from) / prior.deviation(),
            (centre.high() - from) / prior.deviation());
    double contraction = posterior.deviation() / prior.deviation();
    double chance = CLEAR * error(after, few, prior.deviation(), contraction);
    double unsure = CLEAR * (shift.high() - shift.low()) / (2 * Intervals.NORMAL_QUANTILE);
    boolean shifted = Math.abs(shift.value()) >= Math.max(SHIFTED, unsure);
    boolean narrowed = 1 - contraction >= Math.max(1 - NARROWED, chance);
    boolean widened = contraction - 1 >= Math.max(1 - NARROWED, chance);
    return new Retrospect.Lesson(
        input,
        model.unitOf(ScalarName.of(input).variable()).toString(),
        prior,
        posterior,
        contraction,
        shift,
        shifted || narrowed || widened);
  }

  /** Standard error of a contraction, from the replicates. */
  private static double error(
      Distributed after, boolean few, double deviation, double contraction) {
    double[] each =
        after.replicates().stream().mapToDouble(one -> deviation(one, few) / deviation).toArray();
    return each.length < 2 ? 0 : Replicated.around(contraction, each).standardError();
  }

  /**
   * The standard deviation of a normal number with that distance from the 5 to the 95 % quantile: a
   * single far-off draw does not move it, as it does the root of the mean square. Of a number with
   * a few possible values, the usual one.
   */
  private static double deviation(Distributed values, boolean few) {
    return few
        ? values.standardDeviation()
        : (values.quantile(0.95) - values.quantile(0.05)) / NINE_IN_TEN;
  }

  /** Whether a number has a few possible values, so that quantiles jump from one to the next. */
  private boolean isDiscrete(String input) {
    ScalarName name = ScalarName.of(input);
    return model.variable(name.variable()) instanceof Variable.Input drawn
        && drawn.distributions().get(name.position(drawn, model)) instanceof Distribution.Discrete;
  }

  private static Retrospect.Belief belief(Distributed values, boolean few) {
    return new Retrospect.Belief(
        values.quantile(0.05),
        values.quantile(0.25),
        values.quantile(0.5),
        values.quantile(0.75),
        values.quantile(0.95),
        values.mean(),
        deviation(values, few));
  }

  private List<Retrospect.Track> tracks(int until, SideBySide kept, SideBySide keptPrior) {
    return theCase.observations().all().parallelStream()
        .flatMap(observation -> tracks(observation, until, kept, keptPrior).stream())
        .toList();
  }

  private List<Retrospect.Track> tracks(
      Observation observation, int until, SideBySide kept, SideBySide keptPrior) {
    Map<String, List<Retrospect.Point>> byElement = new LinkedHashMap<>();
    for (Observation.Reading one : observation.readings()) {
      byElement
          .computeIfAbsent(one.element(), _ -> new ArrayList<>())
          .add(
              new Retrospect.Point(
                  one.month(),
                  one.shown(),
                  one.point() > until,
                  forecast(observation, one, keptPrior),
                  forecast(observation, one, kept)));
    }
    return byElement.entrySet().stream()
        .map(entry -> new Retrospect.Track(observation, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What futures expect of a reading: each with an error of its own. */
  private Retrospect.Forecast forecast(
      Observation observation, Observation.Reading one, SideBySide kept) {
    Reading reading = Retracing.reading(observation, one);
    double[] values = kept.column(reading.predicted());
    double[] spreads = kept.column(reading.spread());
    RandomStream stream = RandomStream.of(seed, ERROR_OF + reading.predicted().variable());
    double factor = model.unitOf(observation.predicted()).in(observation.shownIn());
    double[] sample =
        RankedProbability.sorted(
            IntStream.range(0, kept.futures())
                .mapToDouble(future -> {
                  double normal = InverseNormal.at(stream.uniform(future, one.point()));
                  double spread = reading.scale() * spreads[future];
                  return factor * reading.errors().reading(values[future], spread, normal);
                })
                .toArray());
    return new Retrospect.Forecast(
        Retrospect.PROBABILITIES.stream()
            .map(probability -> RankedProbability.quantile(sample, probability))
            .toList(),
        RankedProbability.score(sample, one.shown()));
  }
}
