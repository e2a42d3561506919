package endurance.casebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a party owns and owes on a day, and what flows through it in a year. The numbers are
 * variables of the model, {@link BookFigure#variable}, since they are uncertain.
 *
 * @param asOf day of the balance sheet
 * @param figures those that are known; all stocks or none, as three of them give the fourth
 * @param remainder the stock that is not stated but follows from the others; none without stocks
 * @param debtRank in the order of payment, from 1; empty without a balance sheet
 * @param owedTo the party that holds the debt; empty where it is owed to anyone outside
 */
public record OpeningBooks(
    LocalDate asOf,
    Set<BookFigure> figures,
    Optional<BookFigure> remainder,
    OptionalInt debtRank,
    Optional<String> owedTo) {

  public OpeningBooks {
    Set<BookFigure> copy = EnumSet.noneOf(BookFigure.class);
    copy.addAll(figures);
    figures = Collections.unmodifiableSet(copy);
  }

  /** Whether there is a balance sheet, and not yearly figures alone. */
  public boolean balances() {
    return figures.contains(BookFigure.EQUITY);
  }
}
