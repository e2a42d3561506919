package endurance.finance;

import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a commitment asks for in each month of its term, by its schedule. */
public final class CommitmentSchedule {

  /**
   * How far, relative to the amount, the sum of the monthly dues may lie from it. Each due is
   * rounded once or twice (2<sup>-53</sup> each) and so is each partial sum, hence at most about
   * {@code months * 2^-53}: under 1e-12 for any term below 700 years.
   */
  public static final double ROUNDING = 1e-12;

  private CommitmentSchedule() {}

  /**
   * What falls due in each month from the first to the last of the term, in major units of the
   * currency; a month of a year without a part has 0.
   *
   * <p>With n months and amount A: level {@code A/n}; ramp {@code A*(2i - 1)/n^2} in month i from
   * 1; by year {@code A*part/sum of parts}, divided by the months of that year that lie in the
   * term. The values sum to the amount within {@link #ROUNDING}.
   */
  public static SortedMap<YearMonth, Double> due(Commitment commitment) {
    var due = new TreeMap<YearMonth, Double>();
    double amount = commitment.amount();
    int months = months(commitment);
    for (int i = 0; i < months; i++) {
      YearMonth month = commitment.first().plusMonths(i);
      due.put(
          month,
          switch (commitment.schedule()) {
            case Schedule.Level level -> amount / months;
            case Schedule.Ramp ramp -> amount * (2.0 * i + 1) / ((double) months * months);
            case Schedule.ByYear byYear ->
                amount
                    * (byYear.parts().getOrDefault(month.getYear(), 0.0) / sum(byYear))
                    / monthsOf(month.getYear(), commitment);
          });
    }
    return Collections.unmodifiableSortedMap(due);
  }

  /**
   * What falls due in each month to the minor unit, the amount itself rounded to the nearest one:
   * the same proportions as {@link #due}, by largest remainder, so that the months sum to the
   * amount exactly. By year, the amount is split over the years first, so that each year, too, lies
   * within a minor unit of its part.
   */
  public static SortedMap<YearMonth, Money> exactlyDue(Commitment commitment) {
    Money amount = Money.rounded(commitment.amount(), Currency.getInstance(commitment.currency()));
    int months = months(commitment);
    List<Money> shares =
        switch (commitment.schedule()) {
          case Schedule.Level level -> amount.allocate(months);
          case Schedule.Ramp ramp ->
              amount.allocate(
                  IntStream.range(0, months)
                      .mapToObj(i -> BigDecimal.valueOf(2L * i + 1))
                      .toList());
          case Schedule.ByYear byYear -> byYearThenMonth(amount, byYear, commitment);
        };
    var due = new TreeMap<YearMonth, Money>();
    for (int i = 0; i < months; i++) {
      due.put(commitment.first().plusMonths(i), shares.get(i));
    }
    return Collections.unmodifiableSortedMap(due);
  }

  private static List<Money> byYearThenMonth(
      Money amount, Schedule.ByYear byYear, Commitment commitment) {
    List<Integer> years =
        IntStream.rangeClosed(commitment.first().getYear(), commitment.last().getYear())
            .boxed()
            .toList();
    List<Money> shares =
        amount.allocate(
            years.stream()
                .map(year -> BigDecimal.valueOf(byYear.parts().getOrDefault(year, 0.0)))
                .toList());
    return IntStream.range(0, years.size())
        .mapToObj(i -> shares.get(i).allocate(monthsOf(years.get(i), commitment)))
        .flatMap(List::stream)
        .toList();
  }

  /** The months of a calendar year that lie in the term. */
  private static int monthsOf(int year, Commitment commitment) {
    YearMonth january = YearMonth.of(year, 1);
    YearMonth december = YearMonth.of(year, 12);
    return monthsBetween(
        january.isAfter(commitment.first()) ? january : commitment.first(),
        december.isBefore(commitment.last()) ? december : commitment.last());
  }

  private static int months(Commitment commitment) {
    return monthsBetween(commitment.first(), commitment.last());
  }

  /** Both counted. */
  private static int monthsBetween(YearMonth first, YearMonth last) {
    return Math.toIntExact(first.until(last, ChronoUnit.MONTHS)) + 1;
  }

  // Parts are checked to sum to 1 only within a tolerance; dividing by their sum removes the rest.
  private static double sum(Schedule.ByYear byYear) {
    return byYear.parts().values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
