package endurance.report.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, but with a line feed at the end of each line, as all
 * output here. A cell that a spreadsheet would take for a formula is text: it gets an apostrophe.
 */
final class CsvText {

  private final StringBuilder text = new StringBuilder();

  CsvText(String... heads) {
    row(List.of(heads));
  }

  void row(List<String> cells) {
    text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append('\n');
  }

  String finish() {
    return text.toString();
  }

  private static String cell(String value) {
    boolean number = value.matches("-?\\d+(\\.\\d+)?");
    String safe = !number && value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
