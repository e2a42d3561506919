package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.books.FutureBooks;
import endurance.casebook.OpeningBooks;
import endurance.casebook.Party;
import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.BalanceSheet;
import endurance.finance.books.CashFlowStatement;
import endurance.finance.books.IncomeStatement;
import endurance.finance.money.Money;
import endurance.report.wording.Dates;
import endurance.report.wording.MoneyScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The three statements of a party, years side by side. */
final class StatementLines {

  private final Sheet sheet;
  private final FutureBooks books;
  private final List<Integer> years;

  StatementLines(Sheet sheet, FutureBooks books) {
    this.sheet = sheet;
    this.books = books;
    this.years = books.years();
  }

  void of(String party) {
    List<IncomeStatement> income =
        years.stream()
            .map(year ->
                IncomeStatement.of(books.books(), party, books.firstDay(year), books.lastDay(year)))
            .toList();
    List<CashFlowStatement> cash =
        years.stream()
            .map(year ->
                CashFlowStatement.of(
                    books.books(), party, books.firstDay(year), books.lastDay(year)))
            .toList();
    List<BalanceSheet> sheets = new ArrayList<>();
    sheets.add(BalanceSheet.of(books.books(), party, books.opened()));
    years.forEach(year -> sheets.add(BalanceSheet.of(books.books(), party, books.lastDay(year))));
    MoneyScale scale = scale(income, cash, sheets);
    sheet.heading(
        sheet.say(books.theCase().nameOf(party))
            + " · "
            + sheet.say(Phrase.IN_UNIT, sheet.say(scale.words())));
    if (!books.theCase().flows().cash().containsKey(party)) {
      sheet.paragraph(
          0,
          Ink.FAINT.on(
              Optional.ofNullable(books.theCase().parties().get(party))
                  .flatMap(Party::books)
                  .filter(OpeningBooks::balances)
                  .map(own ->
                      sheet.say(
                          Phrase.BOOKS_WITH_SHEET, Dates.day(own.asOf(), sheet.style().language())))
                  .orElse(sheet.say(Phrase.BOOKS_IN_PART))));
    }
    income(income, scale);
    balance(sheets, scale);
    cash(cash, scale);
  }

  private static MoneyScale scale(
      List<IncomeStatement> income, List<CashFlowStatement> cash, List<BalanceSheet> sheets) {
    List<Money> all = new ArrayList<>();
    income.forEach(one -> {
      all.addAll(one.income().values());
      all.addAll(one.expenses().values());
    });
    cash.forEach(one -> all.add(one.closing()));
    sheets.forEach(one -> all.add(one.totalAssets()));
    return MoneyScale.upTo(all, sheets.getFirst().retained().currency().getCurrencyCode());
  }

  /** A table that is being filled row by row. */
  private final class Table<T> {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<T> columns;
    private final MoneyScale scale;

    Table(Phrase title, List<String> heads, List<T> columns, MoneyScale scale) {
      this.columns = columns;
      this.scale = scale;
      List<String> head = new ArrayList<>(List.of(Ink.BOLD.on(sheet.say(title))));
      heads.forEach(one -> head.add(Ink.FAINT.on(one)));
      rows.add(head);
    }

    void row(String name, Function<T, Money> amount) {
      List<String> row = new ArrayList<>(List.of(name));
      columns.forEach(column -> row.add(scale.print(amount.apply(column))));
      rows.add(row);
    }

    void sum(Phrase name, Function<T, Money> amount) {
      List<String> row = new ArrayList<>(List.of(Ink.BOLD.on(sheet.say(name))));
      columns.forEach(column -> row.add(Ink.BOLD.on(scale.print(amount.apply(column)))));
      rows.add(row);
    }

    void accounts(
        Function<T, java.util.SortedMap<AccountType, Money>> part, Function<Money, Money> sign) {
      Set<AccountType> types = new TreeSet<>();
      columns.forEach(column -> types.addAll(part.apply(column).keySet()));
      Money none = Money.zero(books.books().currency());
      inOrder(types)
          .forEach(type ->
              row(
                  "  " + name(type.name()),
                  column -> sign.apply(part.apply(column).getOrDefault(type, none))));
    }

    void set() {
      List<Grid.Column> kinds = new ArrayList<>(List.of(LEFT));
      columns.forEach(column -> kinds.add(RIGHT));
      sheet.blank();
      sheet.grid(new Grid(0, kinds, rows));
    }
  }

  private void income(List<IncomeStatement> statements, MoneyScale scale) {
    var table = new Table<>(Phrase.INCOME_STATEMENT, heads(), statements, scale);
    table.accounts(IncomeStatement::income, amount -> amount);
    table.accounts(IncomeStatement::expenses, Money::negated);
    table.sum(Phrase.NET_INCOME, IncomeStatement::net);
    table.set();
  }

  private void balance(List<BalanceSheet> sheets, MoneyScale scale) {
    List<String> heads = new ArrayList<>(List.of(sheet.say(Phrase.AT_START)));
    heads.addAll(heads());
    var table = new Table<>(Phrase.BALANCE_SHEET, heads, sheets, scale);
    table.accounts(BalanceSheet::assets, amount -> amount);
    table.sum(Phrase.ASSETS, BalanceSheet::totalAssets);
    table.accounts(BalanceSheet::liabilities, amount -> amount);
    table.sum(Phrase.LIABILITIES, BalanceSheet::totalLiabilities);
    table.accounts(BalanceSheet::paidIn, amount -> amount);
    table.row("  " + sheet.say(Phrase.RETAINED), BalanceSheet::retained);
    table.sum(Phrase.EQUITY, BalanceSheet::equity);
    table.set();
  }

  private void cash(List<CashFlowStatement> statements, MoneyScale scale) {
    Money none = Money.zero(books.books().currency());
    var table = new Table<>(Phrase.CASH_FLOW_STATEMENT, heads(), statements, scale);
    table.sum(Phrase.OPENING_CASH, CashFlowStatement::opening);
    for (Activity activity : List.of(Activity.OPERATING, Activity.INVESTING, Activity.FINANCING)) {
      Set<String> lines = new TreeSet<>();
      BiFunction<CashFlowStatement, String, Money> at =
          (statement, line) ->
              statement
                  .flows()
                  .getOrDefault(activity, Collections.emptySortedMap())
                  .getOrDefault(line, none);
      statements.forEach(one ->
          lines.addAll(one.flows().getOrDefault(activity, Collections.emptySortedMap()).keySet()));
      books
          .theCase()
          .flows()
          .inWrittenOrder(lines)
          .forEach(line -> table.row("    " + name(line), one -> at.apply(one, line)));
      if (!lines.isEmpty()) {
        table.row("  " + sheet.say(Terms.of(activity)), one -> one.total(activity));
      }
    }
    table.sum(Phrase.CLOSING_CASH, CashFlowStatement::closing);
    table.set();
  }

  private List<AccountType> inOrder(Set<AccountType> types) {
    List<String> names =
        books.theCase().flows().inWrittenOrder(types.stream().map(AccountType::name).toList());
    return types.stream()
        .sorted(Comparator.comparingInt(type -> names.indexOf(type.name())))
        .toList();
  }

  private List<String> heads() {
    return years.stream().map(Object::toString).toList();
  }

  private String name(String account) {
    return sheet.say(books.theCase().flows().nameOf(account));
  }
}
