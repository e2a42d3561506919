package endurance.analysis;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.analysis.answer.MonthInterval;
import endurance.analysis.answer.QuantileRanks;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.model.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the distribution of a month from the last point of the clock, where the question's formula
 * holds months since the first point, or -1 for never.
 *
 * <p>A value m stands for the month that begins at point m. What lies below 0, or beyond the last
 * month of the clock, has not come within the clock. Numbers of futures are counted at half a month
 * past each month: whole months are far enough apart (the sketch tells neighbours apart up to month
 * 512) that no future is near the line, so that the counts, and with them probabilities, intervals
 * and quantiles, are exact. Formulas that give fractions of months, and clocks of more than 42
 * years, are read within the sketch's error.
 */
final class MonthReading {

  /** Between "never" (-1) and the first month (0), and between any month and the next. */
  private static final double HALF_A_MONTH = 0.5;

  private final Distributed months;
  private final Clock clock;
  private final long within;

  private MonthReading(Distributed months, Clock clock) {
    this.months = months;
    this.clock = clock;
    this.within = come(months, clock.steps() - 1);
  }

  static Answer.Month read(Question.Month question, Distributed months, Clock clock) {
    return new MonthReading(months, clock).answer(question);
  }

  private Answer.Month answer(Question.Month question) {
    return new Answer.Month(
        question,
        Intervals.probability(months, this::never),
        Band.PROBABILITIES.stream().map(this::quantile).toList(),
        Band.PROBABILITIES.stream().map(this::interval).toList(),
        byEndOfYears());
  }

  /** The month of the future that a part {@code probability} of all futures does not exceed. */
  private Optional<YearMonth> quantile(double probability) {
    return atRank(Math.max(1, (long) Math.ceil(probability * months.count())));
  }

  private MonthInterval interval(double probability) {
    QuantileRanks ranks = QuantileRanks.of(months.count(), probability);
    return new MonthInterval(atRank(Math.max(1, ranks.lower())), atRank(ranks.upper()));
  }

  /** The month of the future of that rank, counted from 1; "never" ranks behind every month. */
  private Optional<YearMonth> atRank(long rank) {
    if (rank > within) {
      return Optional.empty();
    }
    int low = -1;
    int high = clock.steps() - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (come(months, middle) >= rank) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Optional.of(clock.monthAt(high));
  }

  private List<Answer.At<Estimate>> byEndOfYears() {
    return yearEnds(clock).stream()
        .map(end -> {
          int point = clock.pointAtStartOf(end.month());
          return new Answer.At<>(end, Intervals.probability(months, some -> come(some, point)));
        })
        .toList();
  }

  /** The end of each year of a clock; where it breaks off within a year, its last month. */
  static List<Moment> yearEnds(Clock clock) {
    YearMonth last = clock.monthAt(clock.steps() - 1);
    List<Moment> ends = new ArrayList<>();
    for (int year = clock.monthAt(0).getYear(); year <= last.getYear(); year++) {
      YearMonth december = YearMonth.of(year, 12);
      YearMonth end = december.isAfter(last) ? last : december;
      ends.add(new Moment(Integer.toString(year), end, true));
    }
    return ends;
  }

  /** How many of some futures have had it by a month; those at -1 never have. */
  private static long come(Distributed some, int month) {
    return countAtMost(some, month) - countAtMost(some, -1);
  }

  private long never(Distributed some) {
    return some.count() - come(some, clock.steps() - 1);
  }

  private static long countAtMost(Distributed some, int month) {
    return Math.round(some.partAtMost(month + HALF_A_MONTH) * some.count());
  }
}
