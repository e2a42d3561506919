package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.books.FutureBooks;
import endurance.finance.books.Posting;
import endurance.finance.books.Transaction;
import endurance.report.wording.Phrase;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every posting, to the cent, as an auditor reads them. */
final class PostingLines {

  private PostingLines() {}

  static void of(Sheet sheet, FutureBooks books, List<String> parties) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            sheet.say(Phrase.POSTING_DATE),
            sheet.say(Phrase.POSTING_PARTY),
            sheet.say(Phrase.POSTING_ACCOUNT),
            sheet.say(Phrase.POSTING_DEBIT),
            sheet.say(Phrase.POSTING_CREDIT),
            sheet.say(Phrase.POSTING_TRANSACTION)));
    for (Transaction transaction : books.books().transactions()) {
      for (Posting posting : transaction.postings()) {
        if (parties.contains(posting.account().party())) {
          BigDecimal amount = posting.amount().majorUnits();
          rows.add(
              List.of(
                  transaction.date().toString(),
                  posting.account().party(),
                  sheet.say(books.theCase().flows().nameOf(posting.account().type().name())),
                  amount.signum() > 0 ? shown(amount) : "",
                  amount.signum() > 0 ? "" : shown(amount.negate()),
                  transaction.id()));
        }
      }
    }
    sheet.grid(new Grid(0, List.of(LEFT, LEFT, LEFT, RIGHT, RIGHT, LEFT), rows));
  }

  private static String shown(BigDecimal amount) {
    String decimals = amount.scale() > 0 ? "." + "0".repeat(amount.scale()) : "";
    return new DecimalFormat("#,##0" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }
}
