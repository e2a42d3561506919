package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.books.Debts.Debt;
import endurance.analysis.books.FutureBooks;
import endurance.finance.money.Money;
import endurance.report.wording.MoneyScale;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Who owes what to whom, at the end of each year. */
final class DebtLines {

  private DebtLines() {}

  /** Of some parties: what they owe, and what is owed to them. */
  static void of(Sheet sheet, FutureBooks books, List<String> parties) {
    List<Debt> debts = books.debts().of(parties);
    List<Money> all = debts.stream().flatMap(one -> one.balances().values().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    MoneyScale scale = MoneyScale.upTo(all, books.books().currency().getCurrencyCode());
    sheet.heading(
        sheet.say(Phrase.WHO_OWES_WHOM)
            + " · "
            + sheet.say(Phrase.IN_UNIT, sheet.say(scale.words())));
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("", "", ""));
    head.add(Ink.FAINT.on(sheet.say(Phrase.AT_START)));
    books.years().forEach(year -> head.add(Ink.FAINT.on(year.toString())));
    rows.add(head);
    for (Debt debt : debts) {
      List<String> row = new ArrayList<>();
      row.add(sheet.say(books.theCase().nameOf(debt.from())));
      row.add(
          "→ "
              + debt.to()
                  .map(to -> sheet.say(books.theCase().nameOf(to)))
                  .orElse(sheet.say(Phrase.OUTSIDERS)));
      row.add(Ink.FAINT.on(sheet.say(books.theCase().flows().nameOf(debt.account()))));
      row.add(scale.print(debt.at(books.opened())));
      books.years().forEach(year -> row.add(scale.print(debt.at(books.lastDay(year)))));
      rows.add(row);
    }
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT, LEFT, LEFT, RIGHT));
    books.years().forEach(_ -> columns.add(RIGHT));
    sheet.grid(new Grid(0, columns, rows));
  }
}
