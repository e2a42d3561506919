package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Answer.At;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.MonthInterval;
import endurance.casebook.Case;
import endurance.casebook.Moment;
import endurance.model.Language;
import endurance.report.wording.DateIntervals;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Horizon;
import endurance.report.wording.Labels;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of one answer. */
final class AnswerLines {

  private static final int INDENT = 2;
  private static final int BAR_COLUMNS = 30;

  private AnswerLines() {}

  static void of(Sheet sheet, Answer answer, Case about) {
    switch (answer) {
      case Answer.Probability probability -> probability(sheet, probability.at());
      case Answer.Amount amount -> amount(sheet, amount);
      case Answer.Month month -> month(sheet, month, about);
      case Answer.Runway runway -> runway(sheet, runway, about);
    }
  }

  private static void probability(Sheet sheet, List<At<Estimate>> at) {
    List<List<String>> rows = new ArrayList<>();
    for (At<Estimate> each : at) {
      rows.add(probabilityRow(moment(sheet, each.moment()), each.value()));
    }
    sheet.grid(new Grid(INDENT, List.of(LEFT, RIGHT, LEFT, LEFT), rows));
  }

  private static List<String> probabilityRow(String label, Estimate estimate) {
    Printed printed = Figures.probability(estimate);
    return List.of(
        label,
        Ink.BOLD.on(printed.value()),
        Ink.FAINT.on(printed.error()),
        Bar.of(estimate.value(), BAR_COLUMNS));
  }

  private static void amount(Sheet sheet, Answer.Amount amount) {
    if (!amount.question().unitText().equals("1")) {
      sheet.paragraph(
          INDENT,
          Ink.FAINT.on(
              sheet.say(
                  Phrase.IN_UNIT,
                  UnitWords.of(amount.question().unitText()).in(sheet.style().language()))));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        faint(
            "",
            "5 %",
            "25 %",
            sheet.say(Phrase.MEDIAN),
            "",
            "75 %",
            "95 %",
            sheet.say(Phrase.MEAN),
            ""));
    double error = Figures.error(amount);
    for (At<Band> at : amount.at()) {
      Band band = at.value();
      List<String> quantiles =
          band.quantiles().stream()
              .map(quantile -> Figures.number(quantile.value(), error))
              .toList();
      rows.add(
          List.of(
              moment(sheet, at.moment()),
              quantiles.get(0),
              quantiles.get(1),
              Ink.BOLD.on(quantiles.get(2)),
              Ink.FAINT.on(Figures.amount(band.median(), error).error()),
              quantiles.get(3),
              quantiles.get(4),
              Figures.number(band.mean().value(), error),
              Ink.FAINT.on(Figures.amount(band.mean(), error).error())));
    }
    sheet.grid(
        new Grid(
            INDENT, List.of(LEFT, RIGHT, RIGHT, RIGHT, LEFT, RIGHT, RIGHT, RIGHT, LEFT), rows));
    amount
        .question()
        .labels()
        .forEach((label, text) ->
            sheet.paragraph(
                INDENT,
                Ink.FAINT.on(
                    sheet.say(Phrase.LABELLED, sheet.say(Labels.of(label)), sheet.say(text)))));
  }

  private static void month(Sheet sheet, Answer.Month month, Case about) {
    Language language = sheet.style().language();
    List<List<String>> dates = new ArrayList<>();
    dates.add(faint("", "5 %", "25 %", sheet.say(Phrase.MEDIAN), "75 %", "95 %"));
    List<String> row = new ArrayList<>(List.of(sheet.say(Phrase.DATES)));
    for (int i = 0; i < month.quantiles().size(); i++) {
      String date =
          month
              .quantiles()
              .get(i)
              .map(when -> Dates.month(when, language))
              .orElseGet(() -> sheet.say(Phrase.NEVER));
      row.add(i == 2 ? Ink.BOLD.on(date) : date);
    }
    dates.add(row);
    List<String> intervals = new ArrayList<>(List.of(sheet.say(Phrase.INTERVAL_95)));
    month
        .intervals()
        .forEach(each -> intervals.add(DateIntervals.of(each, Phrase.NEVER, language)));
    dates.add(intervals.stream().map(Ink.FAINT::on).toList());
    sheet.grid(new Grid(INDENT, List.of(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT), dates));
    List<List<String>> rows = new ArrayList<>();
    for (At<Estimate> at : month.byEndOf()) {
      rows.add(
          probabilityRow(
              sheet.say(Phrase.BY_END_OF, Dates.monthOrYear(at.moment().month(), language)),
              at.value()));
    }
    rows.add(
        probabilityRow(
            sheet.say(Phrase.NEVER_BEFORE, Dates.monthOrYear(lastMonth(about), language)),
            month.never()));
    sheet.grid(new Grid(INDENT, List.of(LEFT, RIGHT, LEFT, LEFT), rows));
  }

  private static void runway(Sheet sheet, Answer.Runway runway, Case about) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(runwayRow(sheet, "50 %", runway.at50(), runway.intervals().get(0), about));
    rows.add(runwayRow(sheet, "80 %", runway.at80(), runway.intervals().get(1), about));
    rows.add(runwayRow(sheet, "95 %", runway.at95(), runway.intervals().get(2), about));
    sheet.grid(new Grid(INDENT, List.of(LEFT, LEFT, LEFT), rows));
  }

  private static List<String> runwayRow(
      Sheet sheet,
      String probability,
      Optional<YearMonth> until,
      MonthInterval interval,
      Case about) {
    Language language = sheet.style().language();
    String date =
        until
            .map(month ->
                sheet.say(
                    month.isBefore(lastMonth(about)) ? Phrase.RUNWAY_UNTIL : Phrase.RUNWAY_BEYOND,
                    Dates.month(month, language)))
            .orElseGet(() -> sheet.say(Phrase.RUNWAY_NOT_EVEN));
    return List.of(
        sheet.say(Phrase.RUNWAY_PROBABILITY, probability),
        Ink.BOLD.on(date),
        Ink.FAINT.on("(" + DateIntervals.of(interval, Phrase.RUNWAY_NOT_EVEN, language) + ")"));
  }

  private static YearMonth lastMonth(Case about) {
    return Horizon.last(about);
  }

  private static String moment(Sheet sheet, Moment moment) {
    return Dates.moment(moment, sheet.style().language());
  }

  private static List<String> faint(String... cells) {
    return java.util.Arrays.stream(cells).map(Ink.FAINT::on).toList();
  }
}
