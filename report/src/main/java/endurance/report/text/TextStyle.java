package endurance.report.text;

import endurance.model.Language;

/**
 * How a terminal wants its text.
 *
 * @param colour whether ANSI colours may be used
 * @param columns width to keep within, where words allow
 */
public record TextStyle(Language language, boolean colour, int columns) {

  /** The width that reports are set for. */
  public static final int COLUMNS = 100;

  private static final int FEWEST_COLUMNS = 40;

  public TextStyle {
    if (columns < FEWEST_COLUMNS) {
      throw new IllegalArgumentException(
          "a report needs at least " + FEWEST_COLUMNS + " columns, got " + columns);
    }
  }

  /** Without colour, {@value #COLUMNS} columns. */
  public static TextStyle plain(Language language) {
    return new TextStyle(language, false, COLUMNS);
  }
}
