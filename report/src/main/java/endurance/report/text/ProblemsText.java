package endurance.report.text;

import endurance.analysis.Footing;
import endurance.casebook.folder.CaseCheck;
import endurance.model.Language;
import endurance.model.Problem;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.List;

/**
 * What {@code check} has to say: every problem, or that there is none and what the case rests on.
 */
public final class ProblemsText {

  /** One line of unused facts is a hint, a page of them is noise; JSON has them all. */
  private static final int MOST_NAMED = 10;

  private ProblemsText() {}

  /**
   * @param problems of the case in any of its scenarios; none for a sound case
   */
  public static String of(CaseCheck check, List<Problem> problems, TextStyle style) {
    Sheet sheet = new Sheet(style);
    sheet.paragraph(0, Ink.BOLD.on(check.id()));
    if (problems.isEmpty()) {
      sheet.paragraph(0, Ink.GOOD.on("✓ " + sheet.say(Phrase.CHECK_GOOD)));
    }
    sheet.paragraph(
        2,
        sheet.say(
            Phrase.CHECK_COUNTS,
            Figures.count(check.sources()),
            Figures.count(check.facts()),
            Figures.count(check.questions()),
            Figures.count(check.claims()),
            Figures.count(check.scenarios())));
    FootingLines.of(
        sheet,
        new Footing(
            check.onFacts(),
            check.onJudgement(),
            check.facts(),
            check.facts() - check.unusedFacts().size()),
        Phrase.CHECK_FACTS);
    if (!check.unusedFacts().isEmpty()) {
      sheet.paragraph(2, Ink.FAINT.on(sheet.say(Phrase.CHECK_UNUSED, some(check.unusedFacts()))));
    }
    return sheet.finish() + (problems.isEmpty() ? "" : "\n" + problems(problems, style));
  }

  public static String problems(List<Problem> problems, TextStyle style) {
    Sheet sheet = new Sheet(style);
    if (style.language() != Language.ENGLISH && !problems.isEmpty()) {
      sheet.paragraph(0, sheet.say(Phrase.PROBLEMS_IN_ENGLISH));
    }
    for (Problem problem : problems) {
      sheet.line(Ink.FAINT.on(problem.origin().toString()));
      sheet.paragraph(2, Ink.BAD.on("✗") + " " + problem.message());
      if (!problem.remedy().isEmpty()) {
        sheet.paragraph(4, Ink.FAINT.on(sheet.say(Phrase.REMEDY) + ":") + " " + problem.remedy());
      }
    }
    if (problems.size() > 1) {
      sheet.paragraph(
          0, Ink.BOLD.on(sheet.say(Phrase.CHECK_PROBLEMS, Figures.count(problems.size()))));
    }
    return sheet.finish();
  }

  /** The first few of a list, and that there are more. */
  private static String some(List<String> all) {
    return String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMED)))
        + (all.size() > MOST_NAMED ? " … (" + all.size() + ")" : "");
  }
}
