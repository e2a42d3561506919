package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.casebook.Text;
import endurance.report.wording.Changes;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import java.util.ArrayList;
import java.util.List;

/** What the change of an answer is due to, scenario by scenario. */
final class AttributionLines {

  private static final int INDENT = 2;
  private static final int BAR_COLUMNS = 24;

  private AttributionLines() {}

  static void of(Sheet sheet, Comparison comparison) {
    Measure measure = comparison.attributed();
    sheet.heading(
        sheet.say(ComparisonWords.ATTRIBUTION)
            + ": "
            + sheet.say(ComparisonWords.attributed(measure))
            + " "
            + Ink.FAINT.on("(" + measure.name() + ")"));
    String first = comparison.names().getFirst();
    for (Attribution attribution : comparison.attributions()) {
      sheet.blank();
      lead(sheet, attribution, measure, first);
      shares(sheet, attribution, measure);
      interactions(sheet, attribution, measure);
    }
    sheet.blank();
    sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(ComparisonWords.SHARES_SAY)));
  }

  private static void lead(Sheet sheet, Attribution attribution, Measure measure, String first) {
    double error = Figures.error(attribution.change());
    Printed change = Changes.change(attribution.change(), measure);
    sheet.paragraph(
        INDENT,
        Ink.BOLD.on(sheet.say(ComparisonWords.instead(attribution.scenario(), first)))
            + ": "
            + Changes.value(attribution.from(), error, measure)
            + " → "
            + Changes.value(attribution.to(), error, measure)
            + ", "
            + (change.value() + " " + change.error()).strip()
            + unit(sheet, measure)
            + "; "
            + sheet.say(
                ComparisonWords.over(
                    attribution.runs(), attribution.futures(), attribution.run())));
  }

  private static String unit(Sheet sheet, Measure measure) {
    String unit = sheet.say(Changes.unit(measure));
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static void shares(Sheet sheet, Attribution attribution, Measure measure) {
    double most =
        attribution.shares().stream()
            .mapToDouble(share -> Math.abs(share.part().value()))
            .max()
            .orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (Share share : attribution.shares()) {
      Printed part = Changes.change(share.part(), measure);
      double value = share.part().value();
      String bar = most > 0 ? Bar.of(Math.abs(value) / most, BAR_COLUMNS) : "";
      rows.add(
          List.of(
              sheet.say(ComparisonWords.name(share.group())),
              Ink.BOLD.on(part.value()),
              Ink.FAINT.on(part.error()),
              value < 0 ? Ink.OPEN.on(bar) : bar));
    }
    if (attribution.shares().size() > 1) {
      Printed sum = Changes.change(attribution.change(), measure);
      rows.add(List.of(sheet.say(ComparisonWords.SUM), sum.value(), Ink.FAINT.on(sum.error()), ""));
    }
    sheet.grid(new Grid(2 * INDENT, List.of(LEFT, RIGHT, LEFT, LEFT), rows));
  }

  private static void interactions(Sheet sheet, Attribution attribution, Measure measure) {
    List<Interaction> some =
        attribution.interactions().stream().filter(each -> each.index().value() != 0).toList();
    if (some.isEmpty()) {
      return;
    }
    sheet.paragraph(2 * INDENT, Ink.FAINT.on(sheet.say(ComparisonWords.TOGETHER)));
    List<List<String>> rows = new ArrayList<>();
    for (Interaction interaction : some) {
      Text pair = ComparisonWords.pair(interaction.first(), interaction.second());
      Printed index = Changes.change(interaction.index(), measure);
      rows.add(List.of(sheet.say(pair), index.value(), Ink.FAINT.on(index.error())));
    }
    sheet.grid(new Grid(3 * INDENT, List.of(LEFT, RIGHT, LEFT), rows));
  }
}
