package endurance.report.text;

import endurance.analysis.books.BooksAgreement;
import endurance.analysis.books.FutureBooks;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether books balance, and how far they are from the simulation that they post. */
final class AgreementLines {

  /** A difference of cents is shown to a thousandth of one. */
  private static final int DECIMALS = 5;

  private AgreementLines() {}

  static void of(Sheet sheet, FutureBooks books) {
    BooksAgreement found = books.agreement();
    sheet.heading(sheet.say(Phrase.AGREEMENT));
    line(
        sheet,
        found.unbalanced(),
        found.unbalanced() == 0
            ? sheet.say(Phrase.SHEETS_BALANCE, Figures.count(found.balanceSheets()))
            : sheet.say(
                Phrase.SHEETS_DO_NOT_BALANCE,
                Figures.count(found.unbalanced()),
                Figures.count(found.balanceSheets() + found.unbalanced())));
    line(
        sheet,
        found.openSums(),
        found.openSums() == 0
            ? sheet.say(Phrase.SUMS_ARE_ZERO, Figures.count(found.matrixSums()))
            : sheet.say(
                Phrase.SUMS_ARE_NOT_ZERO,
                Figures.count(found.openSums()),
                Figures.count(found.matrixSums() + found.openSums())));
    sheet.labelled(
        2,
        "·",
        2,
        sheet.say(
            Phrase.POSTED,
            Figures.count(found.transactions()),
            Figures.count(found.postings()),
            shown(found.largestOfPosting()),
            found.ofPosting()));
    sheet.labelled(
        2,
        "·",
        2,
        sheet.say(
            Phrase.POSTED_TOTALS,
            shown(found.largestOfLine()),
            shown(found.largestOfCash()),
            found.ofCash()));
  }

  private static void line(Sheet sheet, int wrong, String text) {
    sheet.labelled(2, wrong == 0 ? "✓" : "✗", 2, text);
  }

  private static String shown(BigDecimal difference) {
    return difference.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
