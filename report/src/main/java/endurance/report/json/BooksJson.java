package endurance.report.json;

import endurance.analysis.books.BooksAgreement;
import endurance.analysis.books.Debts.Debt;
import endurance.analysis.books.FailureInBooks;
import endurance.analysis.books.FutureBooks;
import endurance.analysis.futures.FutureChoice;
import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.BalanceSheet;
import endurance.finance.books.CashFlowStatement;
import endurance.finance.books.IncomeStatement;
import endurance.finance.books.Posting;
import endurance.finance.books.Transaction;
import endurance.finance.books.TransactionFlowMatrix;
import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The books of one future as JSON; exact amounts are strings, since JSON numbers are not. */
public final class BooksJson {

  private BooksJson() {}

  /**
   * @param parties whose statements are written
   * @param posting whose postings are, if wanted
   */
  public static String of(
      FutureBooks books,
      List<String> parties,
      List<String> posting,
      int year,
      boolean withPostings) {
    return JsonText.object(json -> {
      json.put("format", "endurance/books/1");
      json.object("case", inside -> CaseJson.write(inside, books.theCase()));
      json.put("futures", books.plan().futures());
      json.put("seed", books.plan().seed());
      json.put("sampling", CaseJson.code(books.plan().sampling()));
      json.put("future", books.chosen().number());
      if (books.chosen().choice() instanceof FutureChoice.ByQuestion(var place, String by)) {
        json.put("chosen", CaseJson.code(place));
        json.put("by", by);
      }
      json.put("currency", books.books().currency().getCurrencyCode());
      json.put("opened", books.opened().toString());
      books.failure().ifPresent(failure -> json.object("failure", one -> failure(one, failure)));
      json.array("parties", parties, party -> party(json, books, party));
      json.array("debts", books.debts().of(parties), debt -> debt(json, debt));
      json.object("matrix", inside -> matrix(inside, books, year));
      json.object("agreement", inside -> agreement(inside, books.agreement()));
      if (withPostings) {
        List<Entry> entries =
            books.books().transactions().stream()
                .flatMap(one -> one.postings().stream().map(each -> new Entry(one, each)))
                .filter(entry -> posting.contains(entry.posting().account().party()))
                .toList();
        json.array("postings", entries, entry -> entry(json, entry));
      }
    });
  }

  private static void failure(JsonText json, FailureInBooks failure) {
    json.putMonth("month", failure.failed());
    json.array(
        "outstanding",
        failure.outstanding(),
        one -> {
          json.put("owed", one.owed());
          json.put("to", one.to());
          json.put("amount", one.amount());
        });
  }

  private static void debt(JsonText json, Debt debt) {
    json.put("account", debt.account());
    json.put("from", debt.from());
    json.put("to", debt.to());
    json.array(
        "balances",
        debt.balances().entrySet(),
        one -> {
          json.put("date", one.getKey().toString());
          put(json, "owed", one.getValue());
        });
  }

  private record Entry(Transaction transaction, Posting posting) {}

  private static void party(JsonText json, FutureBooks books, String party) {
    json.put("party", party);
    json.object(
        "opening",
        inside -> balance(inside, BalanceSheet.of(books.books(), party, books.opened())));
    json.array("years", books.years(), year -> year(json, books, party, year));
  }

  private static void year(JsonText json, FutureBooks books, String party, int year) {
    LocalDate first = books.firstDay(year);
    LocalDate last = books.lastDay(year);
    IncomeStatement income = IncomeStatement.of(books.books(), party, first, last);
    CashFlowStatement cash = CashFlowStatement.of(books.books(), party, first, last);
    json.put("year", year);
    json.put("first", first.toString());
    json.put("last", last.toString());
    json.object(
        "income_statement",
        inside -> {
          accounts(inside, "income", income.income());
          accounts(inside, "expenses", income.expenses());
          put(inside, "net", income.net());
        });
    json.object(
        "balance_sheet", inside -> balance(inside, BalanceSheet.of(books.books(), party, last)));
    json.object(
        "cash_flow_statement",
        inside -> {
          put(inside, "opening", cash.opening());
          for (Activity activity :
              List.of(Activity.OPERATING, Activity.INVESTING, Activity.FINANCING)) {
            inside.object(
                CaseJson.code(activity),
                lines ->
                    cash.flows()
                        .getOrDefault(activity, Collections.emptySortedMap())
                        .forEach((line, amount) -> put(lines, line, amount)));
          }
          put(inside, "closing", cash.closing());
        });
  }

  private static void balance(JsonText json, BalanceSheet sheet) {
    accounts(json, "assets", sheet.assets());
    accounts(json, "liabilities", sheet.liabilities());
    accounts(json, "paid_in", sheet.paidIn());
    put(json, "retained", sheet.retained());
    put(json, "total_assets", sheet.totalAssets());
    put(json, "total_liabilities", sheet.totalLiabilities());
    put(json, "equity", sheet.equity());
  }

  private static void matrix(JsonText json, FutureBooks books, int year) {
    TransactionFlowMatrix matrix =
        TransactionFlowMatrix.of(books.books(), books.firstDay(year), books.lastDay(year));
    json.put("year", year);
    json.array(
        "rows",
        matrix.rows().entrySet(),
        row -> {
          json.put("line", row.getKey());
          json.array(
              "entries",
              row.getValue().entrySet(),
              entry -> {
                json.put("party", entry.getKey().party());
                json.put("side", CaseJson.code(entry.getKey().side()));
                put(json, "amount", entry.getValue());
              });
        });
  }

  private static void agreement(JsonText json, BooksAgreement found) {
    json.put("transactions", found.transactions());
    json.put("postings", found.postings());
    json.put("balance_sheets", found.balanceSheets());
    json.put("unbalanced", found.unbalanced());
    json.put("matrix_sums", found.matrixSums());
    json.put("open_sums", found.openSums());
    json.put("largest_of_posting", found.largestOfPosting().toPlainString());
    json.put("of_posting", found.ofPosting());
    json.put("largest_of_line", found.largestOfLine().toPlainString());
    json.put("of_line", found.ofLine());
    json.put("largest_of_cash", found.largestOfCash().toPlainString());
    json.put("of_cash", found.ofCash());
  }

  private static void entry(JsonText json, Entry entry) {
    json.put("date", entry.transaction().date().toString());
    json.put("transaction", entry.transaction().id());
    json.put("party", entry.posting().account().party());
    json.put("account", entry.posting().account().type().name());
    json.put("nature", CaseJson.code(entry.posting().account().type().nature()));
    json.put("line", entry.posting().line());
    put(json, "amount", entry.posting().amount());
  }

  private static void accounts(JsonText json, String name, Map<AccountType, Money> amounts) {
    json.object(
        name, inside -> amounts.forEach((type, amount) -> put(inside, type.name(), amount)));
  }

  private static void put(JsonText json, String name, Money amount) {
    json.put(name, amount.majorUnits().toPlainString());
  }
}
