package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.books.Debts;
import endurance.analysis.books.FailureInBooks;
import endurance.analysis.books.FailureInBooks.Outstanding;
import endurance.analysis.books.FutureBooks;
import endurance.casebook.Case;
import endurance.finance.money.Money;
import endurance.report.wording.Dates;
import endurance.report.wording.LossScale;
import endurance.report.wording.MoneyScale;
import endurance.report.wording.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which month the company fails, and what it owes whom then. */
final class FailureLines {

  private FailureLines() {}

  static void of(Sheet sheet, FutureBooks books) {
    books.failure().ifPresent(failure -> of(sheet, books, failure));
  }

  private static void of(Sheet sheet, FutureBooks books, FailureInBooks failure) {
    Case about = books.theCase();
    String company = sheet.say(about.nameOf(about.company()));
    if (failure.failed().isEmpty()) {
      sheet.paragraph(
          0,
          sheet.say(
              Phrase.BOOKS_SURVIVED, company, Dates.month(books.last(), sheet.style().language())));
      return;
    }
    YearMonth failed = failure.failed().get();
    LossScale scale = LossScale.of(failure.total(), about.currency());
    sheet.paragraph(
        0,
        sheet.say(
            Phrase.BOOKS_FAILED,
            Ink.BOLD.on(company),
            Ink.BOLD.on(Dates.month(failed, sheet.style().language())),
            sheet.say(scale.told(failure.total(), 0))));
    Map<Optional<String>, Double> byCreditor = new LinkedHashMap<>();
    for (Outstanding one : failure.outstanding()) {
      byCreditor.merge(one.to(), one.amount(), Double::sum);
    }
    LocalDate day = failed.atDay(1).minusDays(1);
    List<Debts.Debt> debts = books.debts().all();
    Money total = Money.rounded(failure.total(), books.books().currency());
    MoneyScale money = MoneyScale.upTo(List.of(total), about.currency());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            Ink.FAINT.on(
                sheet.say(Phrase.OWED)
                    + ", "
                    + sheet.say(Phrase.IN_UNIT, sheet.say(money.words()))),
            Ink.FAINT.on(sheet.say(Phrase.OWED_IN_BOOKS))));
    byCreditor.forEach((to, amount) ->
        rows.add(
            List.of(
                to.map(id -> sheet.say(about.nameOf(id))).orElse(sheet.say(Phrase.OUTSIDERS)),
                money.print(Money.rounded(amount, books.books().currency())),
                money.print(
                    debts.stream()
                        .filter(one -> one.from().equals(about.company()) && one.to().equals(to))
                        .map(one -> one.at(day))
                        .reduce(Money.zero(books.books().currency()), Money::plus)))));
    sheet.grid(new Grid(2, List.of(LEFT, RIGHT, RIGHT), rows));
  }
}
