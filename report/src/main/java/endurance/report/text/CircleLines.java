package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What part of the money between the parties goes round, and whether that feeds on itself. */
final class CircleLines {

  private static final int INDENT = 2;

  private CircleLines() {}

  static void of(Sheet sheet, MoneyGoingRound money) {
    sheet.heading(sheet.say(Phrase.CIRCLES));
    List<String> head =
        new ArrayList<>(
            List.of(
                sheet.say(Phrase.YEAR),
                sheet.say(Phrase.CIRCLES_INDEX),
                sheet.say(Phrase.CIRCLES_WITHOUT),
                sheet.say(Phrase.CIRCLES_OUTSIDE),
                sheet.say(Phrase.CIRCLES_DOWNHILL)));
    boolean loops = money.years().stream().anyMatch(year -> year.loop().isPresent());
    if (loops) {
      for (Phrase phrase : List.of(Phrase.LOOP_GAIN, Phrase.RUNS_AWAY)) {
        head.add(sheet.say(phrase));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(head.stream().map(Ink.FAINT::on).toList());
    for (MoneyGoingRound.Year year : money.years()) {
      List<String> row = new ArrayList<>(List.of(String.valueOf(year.year())));
      for (Estimate part :
          List.of(
              year.all().index(),
              year.withoutAnnounced().index(),
              year.all().outsideCash(),
              year.all().downhill())) {
        Printed printed = Figures.probability(part);
        row.add(cell(printed));
      }
      if (loops) {
        row.addAll(
            year.loop()
                .map(loop -> {
                  Printed gain = Figures.amount(loop.gain(), Figures.error(loop.gain()));
                  Printed runs = Figures.probability(loop.runsAway());
                  return List.of(cell(gain), cell(runs));
                })
                .orElse(List.of("–", "–")));
      }
      rows.add(row);
    }
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    IntStream.range(1, rows.getFirst().size()).forEach(_ -> columns.add(RIGHT));
    sheet.grid(new Grid(INDENT, columns, rows));
    sheet.paragraph(
        INDENT,
        Ink.FAINT.on(
            sheet.say(
                Phrase.CIRCLES_SAY, Figures.count(money.years().getFirst().all().futures()))));
    if (loops) {
      sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(Phrase.LOOP_SAYS)));
    }
  }

  private static String cell(Printed printed) {
    return (printed.value() + " " + Ink.FAINT.on(printed.error())).strip();
  }
}
