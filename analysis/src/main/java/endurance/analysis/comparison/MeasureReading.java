package endurance.analysis.comparison;

import endurance.analysis.SingleFutures;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.model.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a measure off a run: in one future, and over many.
 *
 * @param columns what has to be known of each future
 * @param factor from the model's unit to the one shown
 * @param through for a month, the last point at which it counts as come
 */
record MeasureReading(Measure measure, List<Observable> columns, double factor, int through) {

  /** Between "never" (-1) and the first month (0), and between any month and the next. */
  private static final double HALF_A_MONTH = 0.5;

  MeasureReading {
    columns = List.copyOf(columns);
  }

  static MeasureReading of(Measure measure, SingleFutures futures) {
    Clock clock = futures.model().clock();
    return switch (measure.question()) {
      case Question.Probability probability ->
          new MeasureReading(measure, List.of(futures.at(probability, moment(measure))), 1, 0);
      case Question.Amount amount ->
          new MeasureReading(
              measure,
              List.of(futures.at(amount, moment(measure))),
              futures.model().unitOf(amount.variable()).in(amount.shownIn()),
              0);
      case Question.Month month ->
          new MeasureReading(
              measure,
              List.of(new Observable(month.variable(), clock.steps())),
              1,
              clock.pointAtStartOf(moment(measure).month()));
      case Question.Runway runway -> new MeasureReading(measure, futures.onsets(runway), 1, 0);
    };
  }

  private static Moment moment(Measure measure) {
    return measure.at().orElseThrow();
  }

  /** In every kept future; NaN in those that the run leaves out. */
  double[] values(SideBySide kept) {
    double[] values = new double[kept.futures()];
    for (int future = 0; future < values.length; future++) {
      values[future] = value(kept, future);
    }
    return values;
  }

  private double value(SideBySide kept, int future) {
    double first = kept.value(columns.getFirst(), future);
    if (Double.isNaN(first)) {
      return Double.NaN;
    }
    return switch (measure.kind()) {
      case PROBABILITY -> first != 0 ? 1 : 0;
      case MEAN -> first * factor;
      case BY_END_OF -> first > -HALF_A_MONTH && first < through + HALF_A_MONTH ? 1 : 0;
      case MONTHS -> columns.stream().filter(column -> kept.value(column, future) == 0).count();
    };
  }

  /**
   * The mean over all futures of a run, or of a replicate of it.
   *
   * @param of the distribution of each column
   */
  double mean(Function<Observable, Distributed> of) {
    Distributed first = of.apply(columns.getFirst());
    return switch (measure.kind()) {
      case PROBABILITY -> (double) first.nonZero() / first.count();
      case MEAN -> first.mean() * factor;
      case BY_END_OF -> first.partAtMost(through + HALF_A_MONTH) - first.partAtMost(-HALF_A_MONTH);
      case MONTHS ->
          columns.stream()
              .map(of)
              .mapToDouble(come -> 1 - (double) come.nonZero() / come.count())
              .sum();
    };
  }
}
