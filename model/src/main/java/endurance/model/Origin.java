package endurance.model;

import java.util.Objects;

/**
 * Where a piece of text stands, so that a message can send the reader there.
 *
 * @param file path as the reader would type it; {@code "<memory>"} for models built in code
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 */
public record Origin(String file, int line, int column) {

  private static final Origin MEMORY = new Origin("<memory>", 0, 0);

  public Origin {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column count from 1, got " + line + ":" + column);
    }
  }

  /** The origin of what was built in code and stands in no file. */
  public static Origin memory() {
    return MEMORY;
  }

  /** The same line, {@code columns} further right; the start itself where columns are not known. */
  public Origin right(int columns) {
    return column == 0 ? this : new Origin(file, line, column + columns);
  }

  /** {@code file:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
