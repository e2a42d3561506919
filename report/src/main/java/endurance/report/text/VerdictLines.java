package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Verdict;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import java.util.ArrayList;
import java.util.List;

/** The claims, each with what becomes of it and why. */
final class VerdictLines {

  private VerdictLines() {}

  static void of(Sheet sheet, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    sheet.heading(sheet.say(Phrase.CLAIMS));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Ink.FAINT.on(sheet.say(Phrase.VERDICT)),
            Ink.FAINT.on(sheet.say(Phrase.PROBABILITY)),
            Ink.FAINT.on(sheet.say(Phrase.CLAIM) + " · " + sheet.say(Phrase.BECAUSE))));
    for (Verdict verdict : verdicts) {
      rows.add(
          List.of(
              ruling(sheet, verdict),
              Figures.percentages(verdict.low(), verdict.high()),
              sheet.say(verdict.claim().says())
                  + " "
                  + Ink.FAINT.on("(" + verdict.claim().id() + ")")));
      rows.add(List.of("", "", Ink.FAINT.on(because(sheet, verdict))));
    }
    sheet.grid(new Grid(2, List.of(LEFT, RIGHT, LEFT), rows));
  }

  private static String ruling(Sheet sheet, Verdict verdict) {
    String word = sheet.say(Terms.of(verdict.ruling()));
    return switch (verdict.ruling()) {
      case SUPPORTED -> Ink.GOOD.on("✓ " + word);
      case CONTRADICTED -> Ink.BAD.on("✗ " + word);
      case UNDETERMINED -> Ink.OPEN.on("? " + word);
    };
  }

  private static String because(Sheet sheet, Verdict verdict) {
    String observable =
        verdict
            .claim()
            .observableFrom()
            .map(month ->
                " ("
                    + sheet.say(
                        Phrase.OBSERVABLE_FROM, Dates.month(month, sheet.style().language()))
                    + ")")
            .orElse("");
    return sheet.say(Terms.because(verdict)) + observable;
  }
}
