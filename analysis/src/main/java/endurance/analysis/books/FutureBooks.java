package endurance.analysis.books;

import endurance.analysis.RunPlan;
import endurance.analysis.futures.ChosenFuture;
import endurance.casebook.Case;
import endurance.finance.books.Books;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The books of all parties of a case in one future, to the minor unit, and how well they agree.
 *
 * @param chosen the future, and how it was come by
 * @param books opening entries on the day before the first month, then what happened in each month
 *     on its last day
 * @param first month of the clock
 * @param last month of the clock
 * @param failure of the company; empty where the case does not say when it has failed
 */
public record FutureBooks(
    Case theCase,
    RunPlan plan,
    ChosenFuture chosen,
    Books books,
    YearMonth first,
    YearMonth last,
    Optional<FailureInBooks> failure,
    BooksAgreement agreement) {

  /** Who owes what to whom. */
  public Debts debts() {
    return Debts.of(theCase, books);
  }

  /** The day on which the books are opened. */
  public LocalDate opened() {
    return first.atDay(1).minusDays(1);
  }

  /** Calendar years, the first and the last not always whole. */
  public List<Integer> years() {
    return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
  }

  /** The first day of a year on the clock. */
  public LocalDate firstDay(int year) {
    return later(first, YearMonth.of(year, 1)).atDay(1);
  }

  /** The last day of a year on the clock. */
  public LocalDate lastDay(int year) {
    YearMonth december = YearMonth.of(year, 12);
    return (december.isAfter(last) ? last : december).atEndOfMonth();
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }
}
