package endurance.analysis;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.analysis.answer.MonthInterval;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads q-runways: the last month up to whose end an event has not come with probability q at
 * least. The event's {@link Onset} is read at the end of every month, so that the part of the
 * futures in which it has come can only rise.
 */
final class RunwayReading {

  private RunwayReading() {}

  static List<Observable> needs(Question.Runway question, Clock clock) {
    return IntStream.rangeClosed(1, clock.steps())
        .mapToObj(point -> new Observable(Onset.nameOf(question), point))
        .toList();
  }

  static Answer.Runway read(Question.Runway question, Ensemble ensemble, Clock clock) {
    List<Distributed> onset = needs(question, clock).stream().map(ensemble::of).toList();
    return new Answer.Runway(
        question,
        last(onset, 50, clock),
        last(onset, 80, clock),
        last(onset, 95, clock),
        Stream.of(50, 80, 95).map(percent -> interval(onset, percent, clock)).toList());
  }

  /** In whole numbers: {@code 1 - 0.8} is a little more than {@code 0.2} in floating point. */
  private static Optional<YearMonth> last(List<Distributed> onset, int percent, Clock clock) {
    return last(onset, come -> holds(come, percent), clock);
  }

  /**
   * The months up to which the probability that it has not come is at least q at the lower, and at
   * the upper, end of its own interval.
   */
  private static MonthInterval interval(List<Distributed> onset, int percent, Clock clock) {
    double most = 1 - percent / 100.0;
    return new MonthInterval(
        last(onset, come -> chance(come).high() <= most, clock),
        last(onset, come -> chance(come).low() <= most, clock));
  }

  private static Estimate chance(Distributed come) {
    return Intervals.probability(come);
  }

  private static Optional<YearMonth> last(
      List<Distributed> onset, Predicate<Distributed> holds, Clock clock) {
    int months = 0;
    while (months < onset.size() && holds.test(onset.get(months))) {
      months++;
    }
    return months == 0 ? Optional.empty() : Optional.of(clock.monthAt(months - 1));
  }

  private static boolean holds(Distributed come, int percent) {
    return come.count() > 0
        && Math.multiplyExact(come.count() - come.nonZero(), 100L)
            >= Math.multiplyExact(come.count(), (long) percent);
  }
}
