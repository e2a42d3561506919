package endurance.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown; the first column is for words, the others for numbers. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();
  private final int columns;

  MarkdownTable(String... titles) {
    this.columns = titles.length;
    row(titles);
    lines.add("|---|" + String.join("|", Collections.nCopies(columns - 1, "---:")) + "|");
  }

  void row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "the table has " + columns + " columns, got " + List.of(cells));
    }
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
