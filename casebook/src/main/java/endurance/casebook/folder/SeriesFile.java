package endurance.casebook.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Yaml;
import endurance.model.Clock;
import endurance.model.Origin;
import endurance.model.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file of months and values: a header {@code month,chatgpt,gemini}, then one line a month,
 * rising. An empty cell is missing data; months may be left out.
 */
record SeriesFile(Path file, Clock clock, Problems problems) {

  private static final String MONTH = "month";

  /**
   * One table for each of {@code columns}.
   *
   * @param namedAt where the case names the file
   */
  Optional<List<Table>> read(Origin namedAt, List<String> columns, Table.Reading reading) {
    return read(namedAt, columns, false, reading);
  }

  /** One column of a file that may have others. */
  Optional<List<Table>> readOne(Origin namedAt, String column, Table.Reading reading) {
    return read(namedAt, List.of(column), true, reading);
  }

  private Optional<List<Table>> read(
      Origin namedAt, List<String> columns, boolean amongOthers, Table.Reading reading) {
    int before = problems.count();
    if (!Files.isRegularFile(file)) {
      problems.add(namedAt, "there is no file " + file, "");
      return Optional.empty();
    }
    List<CsvRecord> records = records();
    if (records.isEmpty()) {
      if (problems.count() == before) {
        problems.add(at(0), "the file is empty", "begin with the header " + header(columns));
      }
      return Optional.empty();
    }
    List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
    checkHeader(header, columns, amongOthers);
    if (problems.count() != before) {
      return Optional.empty();
    }
    List<Table> tables = tables(header, records.subList(1, records.size()), columns, reading);
    return problems.count() == before ? Optional.of(tables) : Optional.empty();
  }

  private List<CsvRecord> records() {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .detectBomHeader(true)
            .ofCsvRecord(file, StandardCharsets.UTF_8)) {
      csv.forEach(records::add);
    } catch (IOException | CsvParseException broken) {
      problems.add(at(0), "the file cannot be read as CSV: " + broken.getMessage(), "");
      return List.of();
    }
    return records;
  }

  private void checkHeader(List<String> header, List<String> columns, boolean amongOthers) {
    if (!header.getFirst().equals(MONTH)) {
      problems.add(
          at(1),
          "the first column is called `" + header.getFirst() + "`, not `month`",
          "begin with the header " + header(columns));
    }
    for (String column : columns) {
      if (!header.contains(column)) {
        problems.add(
            at(1),
            "there is no column `" + column + "`",
            amongOthers
                ? Nearest.remedy(column, header.subList(1, header.size()))
                : "the header is " + header(columns));
      }
    }
    for (String column : header.subList(1, header.size())) {
      if (!columns.contains(column) && !amongOthers) {
        problems.add(at(1), "unknown column `" + column + "`", Nearest.remedy(column, columns));
      } else if (header.indexOf(column) != header.lastIndexOf(column)) {
        problems.add(at(1), "column `" + column + "` stands twice", "");
      }
    }
  }

  private List<Table> tables(
      List<String> header, List<CsvRecord> records, List<String> columns, Table.Reading reading) {
    List<List<Double>> times = new ArrayList<>();
    List<List<Double>> values = new ArrayList<>();
    columns.forEach(column -> {
      times.add(new ArrayList<>());
      values.add(new ArrayList<>());
    });
    Optional<YearMonth> last = Optional.empty();
    for (CsvRecord line : records) {
      int number = Math.toIntExact(line.getStartingLineNumber());
      if (line.getFieldCount() != header.size()) {
        problems.add(
            at(number),
            "the line has " + line.getFieldCount() + " cells, the header " + header.size(),
            "");
        continue;
      }
      Optional<YearMonth> month = cell(line.getField(0), MONTH, number).month();
      if (month.isPresent() && last.isPresent() && !month.get().isAfter(last.get())) {
        problems.add(at(number), month.get() + " comes after " + last.get(), "let the months rise");
      }
      last = month.isPresent() ? month : last;
      for (int i = 0; i < columns.size(); i++) {
        String text = line.getField(header.indexOf(columns.get(i)));
        if (!text.isBlank()) {
          Optional<Double> value = cell(text, columns.get(i), number).number();
          int column = i;
          month.ifPresent(when ->
              value.ifPresent(one -> {
                times.get(column).add((double) clock.pointAtStartOf(when));
                values.get(column).add(one);
              }));
        }
      }
    }
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (times.get(i).isEmpty()) {
        problems.add(at(0), "column `" + columns.get(i) + "` holds no data", "");
      } else {
        made(times.get(i), values.get(i), reading).ifPresent(tables::add);
      }
    }
    return tables;
  }

  /** Empty when the points do not rise, which has been noted line by line. */
  private static Optional<Table> made(
      List<Double> times, List<Double> values, Table.Reading reading) {
    for (int i = 1; i < times.size(); i++) {
      if (!(times.get(i) > times.get(i - 1))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Table(times, values, reading));
  }

  private Field cell(String text, String column, int line) {
    Origin origin = at(line);
    return new Field(
        column, column, origin, new Yaml.Scalar(text.strip(), true, origin, origin), problems);
  }

  private Origin at(int line) {
    return new Origin(file.toString(), line, 0);
  }

  private static String header(List<String> columns) {
    return MONTH
        + ","
        + String.join(
            ",",
            columns.stream()
                .map(column -> column.contains(",") ? "\"" + column + "\"" : column)
                .toList());
  }
}
