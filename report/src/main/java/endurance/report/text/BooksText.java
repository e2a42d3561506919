package endurance.report.text;

import endurance.analysis.books.FutureBooks;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.List;
import java.util.Locale;

/**
 * The books of one future: statements of some parties, the matrix of a year, how well they agree.
 */
public final class BooksText {

  private BooksText() {}

  /**
   * @param parties whose statements are shown
   * @param year of the matrix
   * @param folder of the case, as the reader typed it
   */
  public static String of(
      FutureBooks books, List<String> parties, int year, String folder, TextStyle style) {
    Sheet sheet = new Sheet(style);
    headline(sheet, books);
    FailureLines.of(sheet, books);
    StatementLines statements = new StatementLines(sheet, books);
    parties.forEach(statements::of);
    DebtLines.of(sheet, books, parties);
    new MatrixLines(sheet, books).of(year);
    AgreementLines.of(sheet, books);
    next(sheet, books, parties, folder);
    return sheet.finish();
  }

  /** Every posting of some parties. */
  public static String postings(FutureBooks books, List<String> parties, TextStyle style) {
    Sheet sheet = new Sheet(style);
    headline(sheet, books);
    sheet.blank();
    PostingLines.of(sheet, books, parties);
    return sheet.finish();
  }

  private static void headline(Sheet sheet, FutureBooks books) {
    Case about = books.theCase();
    Headlines.of(
        sheet,
        about,
        List.of(
            sheet.say(
                Phrase.FUTURE_OF,
                Figures.count(books.chosen().number()),
                Figures.count(books.plan().futures())),
            sheet.say(Phrase.SEED, books.plan().seed())));
    Choices.why(sheet, about, books.chosen(), books.plan().futures());
  }

  private static void next(Sheet sheet, FutureBooks books, List<String> parties, String folder) {
    String party = parties.size() == 1 ? parties.getFirst() : "all";
    String future =
        books.chosen().choice() instanceof FutureChoice.ByQuestion(var place, String id)
            ? place.name().toLowerCase(Locale.ROOT) + " --by " + id
            : Long.toString(books.chosen().number());
    NextLines next = new NextLines();
    next.add(
        "books "
            + folder
            + " --future "
            + future
            + Again.futureOptions(books.theCase(), books.plan())
            + " --party "
            + party
            + " --postings",
        Phrase.NEXT_POSTINGS);
    String flow = books.theCase().flows().byId().values().iterator().next().variable();
    next.add(
        "explain " + folder + " " + flow + Again.futureOptions(books.theCase(), books.plan()),
        Phrase.NEXT_EXPLAIN);
    next.set(sheet);
    sheet.paragraph(
        2,
        Ink.FAINT.on(
            sheet.say(Phrase.BOOKS_OPENED, Dates.day(books.opened(), sheet.style().language()))));
  }
}
