package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Answers;
import endurance.analysis.answer.Fan;
import endurance.analysis.comparison.Comparison;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.model.Text;
import endurance.report.evidence.ScenarioRow;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Scenarios side by side, for a terminal: a column each, the first kept in sight. */
public final class ComparisonText {

  private static final int INDENT = 2;

  /** So many besides the first fit beside one another. */
  private static final int OTHERS_ABREAST = 3;

  private static final int JANUARY = 1;

  private final Comparison comparison;
  private final Sheet sheet;
  private final List<List<Integer>> abreast;

  private ComparisonText(Comparison comparison, TextStyle style) {
    this.comparison = comparison;
    this.sheet = new Sheet(style);
    this.abreast = abreast(comparison.scenarios().size());
  }

  /**
   * @param folder the case folder as the reader typed it, for the commands that lead on
   */
  public static String of(Comparison comparison, String folder, TextStyle style) {
    return new ComparisonText(comparison, style).text(folder);
  }

  /** Which scenarios stand side by side in each part of a table: the first in all of them. */
  private static List<List<Integer>> abreast(int scenarios) {
    List<List<Integer>> parts = new ArrayList<>();
    for (int from = 1; from < scenarios; from += OTHERS_ABREAST) {
      List<Integer> part = new ArrayList<>(List.of(0));
      IntStream.range(from, Math.min(from + OTHERS_ABREAST, scenarios)).forEach(part::add);
      parts.add(part);
    }
    return parts;
  }

  private String text(String folder) {
    headline();
    for (Question question : comparison.first().theCase().questions().values()) {
      sheet.heading(sheet.say(question.ask()) + " " + Ink.FAINT.on("(" + question.id() + ")"));
      if (question instanceof Question.Amount amount) {
        unit(amount.unitText());
      }
      answers(ScenarioRow.of(question, comparison));
    }
    sheet.blank();
    sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(ComparisonWords.CHANGES_SAY)));
    fans();
    AttributionLines.of(sheet, comparison);
    next(folder);
    return sheet.finish();
  }

  private void headline() {
    Answers first = comparison.first();
    Case about = first.theCase();
    sheet.paragraph(0, Ink.BOLD.on(sheet.say(about.title())));
    sheet.paragraph(
        0,
        Ink.FAINT.on(
            String.join(
                " · ",
                about.id(),
                sheet.say(Phrase.AS_OF, Dates.day(about.asOf(), sheet.style().language())),
                sheet.say(ComparisonWords.TITLE),
                sheet.say(Phrase.FUTURES, Figures.count(first.futures())),
                sheet.say(Phrase.SEED, first.seed()))));
    List<List<String>> rows = new ArrayList<>();
    for (Answers scenario : comparison.scenarios()) {
      rows.add(
          List.of(
              Ink.BOLD.on(scenario.theCase().scenario().name()),
              sheet.say(scenario.theCase().scenario().says())));
    }
    sheet.grid(new Grid(INDENT, List.of(LEFT, LEFT), rows));
    for (Answers scenario : comparison.scenarios()) {
      if (scenario.excluded() > 0) {
        sheet.paragraph(
            INDENT,
            Ink.BAD.on(
                sheet.say(
                    ComparisonWords.excluded(
                        scenario.theCase().scenario().name(),
                        scenario.excluded(),
                        scenario.futures()))));
      }
    }
  }

  private void unit(String unit) {
    if (!unit.equals("1")) {
      sheet.paragraph(
          INDENT,
          Ink.FAINT.on(sheet.say(Phrase.IN_UNIT, UnitWords.of(unit).in(sheet.style().language()))));
    }
  }

  private void answers(List<ScenarioRow> rows) {
    for (List<Integer> part : abreast) {
      List<List<String>> lines = new ArrayList<>(List.of(names(2, part)));
      for (ScenarioRow row : rows) {
        List<String> line =
            new ArrayList<>(List.of(sheet.say(row.label()), Ink.FAINT.on(sheet.say(row.what()))));
        for (int scenario : part) {
          ScenarioRow.Cell cell = row.cells().get(scenario);
          String value = sheet.say(cell.value());
          line.add(row.below() ? value : Ink.BOLD.on(value));
          line.add(Ink.FAINT.on(sheet.say(cell.error())));
        }
        lines.add(line);
      }
      sheet.grid(new Grid(INDENT, columns(2, part.size()), lines));
    }
  }

  private List<String> names(int labels, List<Integer> part) {
    List<String> names = new ArrayList<>(java.util.Collections.nCopies(labels, ""));
    for (int scenario : part) {
      names.add(Ink.FAINT.on(comparison.names().get(scenario)));
      names.add("");
    }
    return names;
  }

  private static List<Grid.Column> columns(int labels, int scenarios) {
    List<Grid.Column> columns = new ArrayList<>(java.util.Collections.nCopies(labels, LEFT));
    for (int i = 0; i < scenarios; i++) {
      columns.add(RIGHT);
      columns.add(LEFT);
    }
    return columns;
  }

  private void fans() {
    List<Fan> fans = comparison.first().fans();
    for (int chart = 0; chart < fans.size(); chart++) {
      Fan fan = fans.get(chart);
      for (String line : fan.lines().keySet()) {
        String of = fan.lines().size() > 1 ? " " + Ink.FAINT.on("(" + line + ")") : "";
        sheet.heading(sheet.say(fan.chart().title()) + of);
        unit(fan.chart().unitText());
        for (List<Integer> part : abreast) {
          fan(chart, line, part);
        }
      }
    }
  }

  /** The beginning of every year, and the last point. */
  private void fan(int chart, String line, List<Integer> part) {
    Fan first = comparison.first().fans().get(chart);
    List<List<String>> lines = new ArrayList<>(List.of(names(1, part)));
    for (int point = 0; point < first.months().size(); point++) {
      if (first.months().get(point).getMonthValue() == JANUARY
          || point == first.months().size() - 1) {
        List<String> row =
            new ArrayList<>(
                List.of(Dates.month(first.months().get(point), sheet.style().language())));
        for (int scenario : part) {
          List<Double> quantiles =
              comparison
                  .scenarios()
                  .get(scenario)
                  .fans()
                  .get(chart)
                  .lines()
                  .getOrDefault(line, List.of())
                  .get(point);
          row.add(Ink.BOLD.on(Figures.number(quantiles.get(quantiles.size() / 2))));
          row.add(
              Ink.FAINT.on(
                  Figures.number(quantiles.getFirst())
                      + " – "
                      + Figures.number(quantiles.getLast())));
        }
        lines.add(row);
      }
    }
    sheet.grid(new Grid(INDENT, columns(1, part.size()), lines));
  }

  private void next(String folder) {
    String names = String.join(",", comparison.names());
    String compare =
        "endurance compare "
            + folder
            + " --scenarios "
            + names
            + Again.set(comparison.first().theCase())
            + Again.chance(comparison.first());
    sheet.heading(sheet.say(Phrase.NEXT));
    comparison.first().theCase().questions().keySet().stream()
        .filter(id -> !id.equals(comparison.attributed().question().id()))
        .findFirst()
        .ifPresent(id -> next(compare + " --attribute " + id, ComparisonWords.NEXT_OTHER));
    next(compare + " --html compare.html", ComparisonWords.NEXT_CHANGES);
  }

  /** A command may take the whole width. */
  private void next(String command, Text why) {
    sheet.line(" ".repeat(INDENT) + Ink.LINK.on(command));
    sheet.line(" ".repeat(2 * INDENT) + Ink.FAINT.on(sheet.say(why)));
  }
}
