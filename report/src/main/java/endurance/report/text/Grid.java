package endurance.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells set in columns as wide as their widest cell. The last column may be broken into
 * several lines to keep within the width.
 *
 * @param indent blanks before the first column
 * @param columns how each is set
 * @param rows of as many cells as there are columns
 */
record Grid(int indent, List<Column> columns, List<List<String>> rows) {

  /** Blanks between two columns. */
  private static final int GAP = 2;

  /** No less than this is left to a broken last column. */
  private static final int NARROWEST_LAST = 24;

  /** How a column is set. */
  enum Column {
    LEFT,
    RIGHT
  }

  Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row has " + row.size() + " cells for " + columns.size() + " columns: " + row);
      }
    }
  }

  List<String> lines(int width) {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
      }
    }
    int last = widths.length - 1;
    int left = leftOfLast(widths);
    int room = Math.max(NARROWEST_LAST, width - left);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int c = 0; c < last; c++) {
        line.append(padded(row.get(c), widths[c], columns.get(c))).append(" ".repeat(GAP));
      }
      List<String> broken =
          columns.get(last) == Column.LEFT
              ? Wrapping.of(row.get(last), room)
              : List.of(padded(row.get(last), widths[last], Column.RIGHT));
      lines.add((line + broken.getFirst()).stripTrailing());
      broken.stream().skip(1).forEach(more -> lines.add(" ".repeat(left) + more));
    }
    return lines;
  }

  private int leftOfLast(int[] widths) {
    int left = indent;
    for (int c = 0; c < widths.length - 1; c++) {
      left += widths[c] + GAP;
    }
    return left;
  }

  private static String padded(String cell, int width, Column column) {
    String blanks = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
    return switch (column) {
      case LEFT -> cell + blanks;
      case RIGHT -> blanks + cell;
    };
  }
}
