package endurance.report.csv;

import endurance.analysis.books.FutureBooks;
import endurance.finance.books.AccountType;
import endurance.finance.books.Posting;
import endurance.finance.books.Transaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Every posting of some parties, a row each, to the minor unit. */
public final class PostingsCsv {

  private PostingsCsv() {}

  public static String of(FutureBooks books, List<String> parties) {
    CsvText csv =
        new CsvText(
            "date",
            "transaction",
            "party",
            "account",
            "nature",
            "activity",
            "line",
            "debit",
            "credit",
            "currency");
    for (Transaction transaction : books.books().transactions()) {
      for (Posting posting : transaction.postings()) {
        if (parties.contains(posting.account().party())) {
          AccountType type = posting.account().type();
          BigDecimal amount = posting.amount().majorUnits();
          csv.row(
              List.of(
                  transaction.date().toString(),
                  transaction.id(),
                  posting.account().party(),
                  type.name(),
                  type.nature().name().toLowerCase(Locale.ROOT),
                  type.activity().name().toLowerCase(Locale.ROOT),
                  posting.line(),
                  amount.signum() > 0 ? amount.toPlainString() : "",
                  amount.signum() > 0 ? "" : amount.negate().toPlainString(),
                  posting.amount().currency().getCurrencyCode()));
        }
      }
    }
    return csv.finish();
  }
}
