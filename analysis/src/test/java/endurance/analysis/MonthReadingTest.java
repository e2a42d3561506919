package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Intervals;
import endurance.analysis.answer.MonthInterval;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.model.Clock;
import endurance.model.Origin;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthReadingTest {

  private static final Question.Month QUESTION =
      new Question.Month("break_even", CaseParts.text("When?"), Origin.memory());
  private static final Clock CLOCK = Clock.monthly(YearMonth.of(2026, 1), YearMonth.of(2028, 6));

  @Test
  void countsNeverAmongAllFutures() {
    Answer.Month answer = read(Sample.of(-1, -1, -1, 0, 5));

    assertThat(answer.never()).isEqualTo(Intervals.probability(3, 5));
  }

  @Test
  void saysTheMonthThatBeginsAtThePoint() {
    Answer.Month answer = read(Sample.always(13, 9));

    assertThat(answer.quantiles()).containsOnly(Optional.of(YearMonth.of(2027, 2)));
  }

  @Test
  void leavesTheQuantilesThatFallOnNeverEmpty() {
    Answer.Month answer = read(Sample.of(0, 1, 2, 3, 4, 5, -1, -1, -1, -1));

    assertThat(answer.quantiles())
        .containsExactly(
            Optional.of(YearMonth.of(2026, 1)),
            Optional.of(YearMonth.of(2026, 3)),
            Optional.of(YearMonth.of(2026, 5)),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void holdsAQuantileBetweenTheMonthsOfItsRanks() {
    // for the median of 10 the ranks are 2 and 9 (David and Nagaraja 2003, section 7.1)
    Answer.Month answer = read(Sample.of(0, 1, 2, 3, 4, 5, 6, 7, -1, -1));

    assertThat(answer.intervals().get(2))
        .isEqualTo(new MonthInterval(Optional.of(YearMonth.of(2026, 2)), Optional.empty()));
    assertThat(read(Sample.always(13, 9)).intervals())
        .extracting(MonthInterval::low)
        .containsOnly(Optional.of(YearMonth.of(2027, 2)));
  }

  @Test
  void countsWhatHasComeByTheEndOfEveryYearAndOfTheClock() {
    Answer.Month answer = read(Sample.of(-1, 11, 12, 23, 29));

    assertThat(answer.byEndOf())
        .extracting(at -> at.moment().label(), at -> at.moment().month(), Answer.At::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "2026", YearMonth.of(2026, 12), Intervals.probability(1, 5)),
            org.assertj.core.groups.Tuple.tuple(
                "2027", YearMonth.of(2027, 12), Intervals.probability(3, 5)),
            org.assertj.core.groups.Tuple.tuple(
                "2028", YearMonth.of(2028, 6), Intervals.probability(4, 5)));
  }

  @Test
  void countsTheMonthAfterTheClockAsNever() {
    Answer.Month answer = read(Sample.of(29, 30));

    assertThat(answer.never()).isEqualTo(Intervals.probability(1, 2));
    assertThat(answer.byEndOf().getLast().value()).isEqualTo(Intervals.probability(1, 2));
  }

  @Test
  void isExactWhereASketchKeepsNineBitsOfEveryValue() {
    Clock clock = Clock.monthly(YearMonth.of(2000, 1), YearMonth.of(2042, 7));
    SplittableRandom random = new SplittableRandom(7);
    double[] months =
        random.doubles(5_000).map(u -> u < 0.2 ? -1 : Math.floor(u * clock.steps())).toArray();

    Answer.Month exact = MonthReading.read(QUESTION, Sample.of(months), clock);
    Answer.Month sketched = MonthReading.read(QUESTION, new NineBits(Sample.of(months)), clock);

    assertThat(sketched).isEqualTo(exact);
  }

  private static Answer.Month read(Sample months) {
    return MonthReading.read(QUESTION, months, CLOCK);
  }

  /** Knows of a value only its sign, exponent and nine bits: counts whole bins, answers middles. */
  private record NineBits(Sample sample) implements Distributed {

    private static double binned(double value) {
      long bits = Double.doubleToRawLongBits(Math.abs(value)) >>> 43;
      double low = Double.longBitsToDouble(bits << 43);
      double high = Double.longBitsToDouble((bits + 1) << 43);
      return value == 0 ? 0 : Math.copySign((low + high) / 2, value);
    }

    @Override
    public long count() {
      return sample.count();
    }

    @Override
    public double mean() {
      return sample.mean();
    }

    @Override
    public double standardDeviation() {
      return sample.standardDeviation();
    }

    @Override
    public double min() {
      return sample.min();
    }

    @Override
    public double max() {
      return sample.max();
    }

    @Override
    public long nonZero() {
      return sample.nonZero();
    }

    @Override
    public double quantile(double probability) {
      return binned(sample.quantile(probability));
    }

    @Override
    public double partAtMost(double value) {
      double bin = binned(value);
      return (double) sample.values().filter(x -> binned(x) <= bin).count() / sample.count();
    }
  }

  @Test
  void tellsNeighbouringMonthsApartUpToFortyTwoYears() {
    long bins =
        IntStream.rangeClosed(0, 512).mapToDouble(m -> NineBits.binned(m)).distinct().count();

    assertThat(bins).isEqualTo(513);
  }
}
