package endurance.report.text;

import endurance.analysis.Footing;
import endurance.casebook.Case;
import endurance.model.Problem;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.List;

/** What {@code check} has to say: every problem, or that there is none and what the case rests on. */
public final class ProblemsText {

  private ProblemsText() {}

  public static String sound(Case about, Footing footing, TextStyle style) {
    Sheet sheet = new Sheet(style);
    sheet.paragraph(0, Ink.BOLD.on(sheet.say(about.title())));
    sheet.paragraph(
        0,
        Ink.FAINT.on(
            about.id()
                + " · "
                + sheet.say(Phrase.AS_OF, Dates.day(about.asOf(), style.language()))));
    sheet.paragraph(0, Ink.GOOD.on("✓ " + sheet.say(Phrase.CHECK_GOOD)));
    sheet.paragraph(
        2,
        sheet.say(
            Phrase.CHECK_COUNTS,
            Figures.count(about.sources().size()),
            Figures.count(about.facts().size()),
            Figures.count(about.assumptions().size()),
            Figures.count(about.model().variables().size()),
            Figures.count(about.questions().size()),
            Figures.count(about.claims().size()),
            Figures.count(about.scenarios().size())));
    FootingLines.of(sheet, footing);
    return sheet.finish();
  }

  public static String problems(List<Problem> problems, TextStyle style) {
    Sheet sheet = new Sheet(style);
    for (Problem problem : problems) {
      sheet.line(Ink.FAINT.on(problem.origin().toString()));
      sheet.paragraph(2, Ink.BAD.on("✗") + " " + problem.message());
      if (!problem.remedy().isEmpty()) {
        sheet.paragraph(4, Ink.FAINT.on(sheet.say(Phrase.REMEDY) + ":") + " " + problem.remedy());
      }
    }
    sheet.paragraph(
        0,
        Ink.BOLD.on(
            problems.size() == 1
                ? sheet.say(Phrase.CHECK_ONE_PROBLEM)
                : sheet.say(Phrase.CHECK_PROBLEMS, Figures.count(problems.size()))));
    return sheet.finish();
  }
}
