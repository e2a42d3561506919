package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.model.Text;
import endurance.report.wording.Changes;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the change of an answer is due to, scenario by scenario. */
final class AttributionLines {

  private static final int INDENT = 2;
  private static final int BAR_COLUMNS = 24;

  private AttributionLines() {}

  static void of(Sheet sheet, Comparison comparison) {
    Measure measure = comparison.attributed();
    sheet.heading(
        sheet.say(
                Phrase.LABELLED,
                sheet.say(ComparisonWords.ATTRIBUTION),
                sheet.say(ComparisonWords.attributed(measure)))
            + " "
            + Ink.FAINT.on("(" + measure.name() + ")"));
    String first = comparison.names().getFirst();
    for (Attribution attribution : comparison.attributions()) {
      sheet.blank();
      lead(sheet, attribution, measure, first);
      if (attribution.runs() == 1) {
        sheet.paragraph(2 * INDENT, sheet.say(ComparisonWords.NOTHING));
      } else {
        shares(sheet, attribution, measure);
        interactions(sheet, attribution, measure);
      }
    }
    sheet.blank();
    sheet.grid(new Grid(INDENT, List.of(LEFT, LEFT), groups(sheet, comparison)));
    sheet.blank();
    sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(ComparisonWords.SHARES_SAY)));
  }

  /** What each group is that differs in some scenario. */
  private static List<List<String>> groups(Sheet sheet, Comparison comparison) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Attribution attribution : comparison.attributions()) {
      for (Share share : attribution.shares()) {
        String name = sheet.say(ComparisonWords.name(share.group()));
        rows.put(name, List.of(name, Ink.FAINT.on(sheet.say(share.group().says()))));
      }
    }
    return List.copyOf(rows.values());
  }

  private static void lead(Sheet sheet, Attribution attribution, Measure measure, String first) {
    double digits = Changes.digits(attribution);
    sheet.paragraph(
        INDENT,
        sheet.say(
            Phrase.LABELLED,
            Ink.BOLD.on(sheet.say(ComparisonWords.instead(attribution.scenario(), first))),
            sheet.say(
                ComparisonWords.lead(
                    attribution,
                    Changes.value(attribution.from(), digits, measure),
                    Changes.value(attribution.to(), digits, measure),
                    Changes.withUnit(attribution, measure)))));
  }

  private static void shares(Sheet sheet, Attribution attribution, Measure measure) {
    double most =
        attribution.shares().stream()
            .mapToDouble(share -> Math.abs(share.part().value()))
            .max()
            .orElse(0);
    double digits = Changes.digits(attribution);
    List<List<String>> rows = new ArrayList<>();
    for (Share share : attribution.shares()) {
      Printed part = Changes.change(share.part(), digits, measure);
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
      Printed sum = Changes.change(attribution.change(), digits, measure);
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
      Printed index = Changes.change(interaction.index(), Changes.digits(attribution), measure);
      rows.add(List.of(sheet.say(pair), index.value(), Ink.FAINT.on(index.error())));
    }
    sheet.grid(new Grid(3 * INDENT, List.of(LEFT, RIGHT, LEFT), rows));
  }
}
