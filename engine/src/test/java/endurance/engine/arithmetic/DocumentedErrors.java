package endurance.engine.arithmetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The table of largest errors in docs/reference/arithmetic.md. */
final class DocumentedErrors {

  private DocumentedErrors() {}

  /** What the row of a function and a range says; fails where there is no such row. */
  static AccuracyTest.Found of(String function, String range) {
    List<String> row =
        rows()
            .filter(cells -> cells.get(1).equals(function) && cells.get(2).equals(range))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no row for " + function + ", " + range));
    String[] arguments = row.get(4).split(", ", -1);
    return new AccuracyTest.Found(
        Double.parseDouble(row.get(3)),
        Double.parseDouble(arguments[0]),
        arguments.length == 1 ? 0 : Double.parseDouble(arguments[1]));
  }

  private static Stream<List<String>> rows() {
    Path page = Path.of(System.getProperty("endurance.root"), "docs/reference/arithmetic.md");
    try {
      return Files.readAllLines(page).stream()
          .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
          .filter(cells -> cells.size() == 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
