package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.books.FutureBooks;
import endurance.finance.books.TransactionFlowMatrix;
import endurance.finance.books.TransactionFlowMatrix.Column;
import endurance.finance.money.Money;
import endurance.report.wording.MoneyScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The transaction-flow matrix of a year, in as many tables as the width of the page needs. */
final class MatrixLines {

  /** Least width of a column with its gap. */
  private static final int COLUMN = 11;

  private static final int GAP = 2;

  private final Sheet sheet;
  private final FutureBooks books;

  MatrixLines(Sheet sheet, FutureBooks books) {
    this.sheet = sheet;
    this.books = books;
  }

  void of(int year) {
    TransactionFlowMatrix matrix =
        TransactionFlowMatrix.of(books.books(), books.firstDay(year), books.lastDay(year));
    List<Money> amounts = new ArrayList<>();
    Set<Column> columns = new TreeSet<>();
    matrix
        .rows()
        .values()
        .forEach(row -> {
          amounts.addAll(row.values());
          columns.addAll(row.keySet());
        });
    MoneyScale scale = MoneyScale.upTo(amounts, books.books().currency().getCurrencyCode());
    sheet.heading(
        sheet.say(Phrase.MATRIX, Integer.toString(year))
            + " · "
            + sheet.say(Phrase.IN_UNIT, sheet.say(scale.words())));
    sheet.paragraph(0, sheet.say(Phrase.MATRIX_SAYS));
    int names =
        matrix.rows().keySet().stream()
            .mapToInt(line -> DisplayWidth.of(name(line)))
            .max()
            .orElse(0);
    List<Column> all = List.copyOf(columns);
    for (int first = 0; first < all.size(); ) {
      int next = first + fitting(all.subList(first, all.size()), names);
      part(matrix, all.subList(first, next), next == all.size(), scale);
      first = next;
    }
  }

  /** How many of these columns stand beside the names of the lines; both of a party together. */
  private int fitting(List<Column> columns, int names) {
    int room = sheet.style().columns() - names - COLUMN; // the sums beside the last
    int fitting = 0;
    while (fitting < columns.size()) {
      int width =
          GAP + Math.max(COLUMN - GAP, DisplayWidth.of(party(columns.get(fitting).party())));
      if (fitting > 0 && width > room) {
        break;
      }
      room -= width;
      fitting++;
    }
    boolean parted =
        fitting > 1
            && fitting < columns.size()
            && columns.get(fitting).party().equals(columns.get(fitting - 1).party());
    return parted ? fitting - 1 : fitting;
  }

  private void part(
      TransactionFlowMatrix matrix, List<Column> columns, boolean last, MoneyScale scale) {
    List<List<String>> rows = new ArrayList<>();
    List<String> parties = new ArrayList<>(List.of(""));
    List<String> sides = new ArrayList<>(List.of(""));
    List<Grid.Column> kinds = new ArrayList<>(List.of(LEFT));
    columns.forEach(column -> {
      parties.add(Ink.FAINT.on(party(column.party())));
      sides.add(Ink.FAINT.on(sheet.say(Terms.of(column.side()))));
      kinds.add(RIGHT);
    });
    if (last) {
      parties.add(Ink.FAINT.on(sheet.say(Phrase.SUM)));
      sides.add("");
      kinds.add(RIGHT);
    }
    rows.add(parties);
    rows.add(sides);
    for (String line : books.theCase().flows().inWrittenOrder(matrix.rows().keySet())) {
      boolean moves = columns.stream().anyMatch(column -> matrix.at(line, column).signum() != 0);
      if (!moves && !last) {
        continue; // its sum stands in the last table
      }
      List<String> row = new ArrayList<>(List.of(name(line)));
      columns.forEach(column -> row.add(scale.print(matrix.at(line, column))));
      if (last) {
        row.add(exact(matrix.rowSum(line)));
      }
      rows.add(row);
    }
    List<String> sums = new ArrayList<>(List.of(Ink.BOLD.on(sheet.say(Phrase.SUM))));
    columns.forEach(column -> sums.add(exact(matrix.columnSum(column))));
    if (last) {
      sums.add("");
    }
    rows.add(sums);
    sheet.blank();
    sheet.grid(new Grid(0, kinds, rows));
  }

  /** To the cent: a sum that has to be 0 is not to be rounded to it. */
  private static String exact(Money sum) {
    return sum.majorUnits().toPlainString();
  }

  private String party(String id) {
    return sheet.say(books.theCase().nameOf(id));
  }

  private String name(String line) {
    if (line.equals(TransactionFlowMatrix.SAVING)) {
      return sheet.say(Phrase.SAVING);
    }
    return sheet.say(books.theCase().flows().nameOf(line));
  }
}
