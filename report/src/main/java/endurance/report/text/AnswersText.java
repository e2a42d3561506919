package endurance.report.text;

import endurance.analysis.Answers;
import endurance.analysis.Footing;
import endurance.analysis.answer.Answer;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.NonFinite;
import endurance.report.evidence.Hinges;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.List;

/** What one run has to say, for a terminal. */
public final class AnswersText {

  private AnswersText() {}

  /**
   * @param folder the case folder as the reader typed it, for the commands that lead on
   */
  public static String of(Answers answers, String folder, TextStyle style) {
    return opening(answers, folder, style) + rest(answers, folder, style);
  }

  /** The answers to the questions; {@link #rest} goes below them. */
  public static String opening(Answers answers, String folder, TextStyle style) {
    Sheet sheet = new Sheet(style);
    headline(sheet, answers, folder);
    if (answers.answers().isEmpty()) {
      sheet.heading(sheet.say(Phrase.NO_QUESTIONS));
    }
    for (Answer answer : answers.answers()) {
      question(sheet, answer.question());
      AnswerLines.of(sheet, answer, answers.theCase());
      hinges(sheet, answers.theCase(), Hinges.of(answers, answer.question()));
    }
    return sheet.finish();
  }

  /** What takes longer to find out than the answers to the questions, and what to do next. */
  public static String rest(Answers answers, String folder, TextStyle style) {
    Sheet sheet = new Sheet(style);
    answers.retrospect().ifPresent(past -> RetrospectLines.of(sheet, answers.theCase(), past));
    WhoFallsLines.of(sheet, answers);
    VerdictLines.of(sheet, answers.verdicts());
    footing(sheet, answers);
    next(sheet, answers, folder);
    return sheet.finishBelow();
  }

  private static void headline(Sheet sheet, Answers answers, String folder) {
    Case about = answers.theCase();
    Headlines.of(
        sheet,
        about,
        List.of(
            sheet.say(Phrase.FUTURES, Figures.count(answers.futures())),
            sheet.say(Phrase.SEED, answers.seed())));
    excluded(sheet, answers, folder);
  }

  private static void excluded(Sheet sheet, Answers answers, String folder) {
    if (answers.excluded() == 0 || answers.nonFinite().isEmpty()) {
      return;
    }
    NonFinite first = answers.nonFinite().getFirst();
    sheet.paragraph(
        0,
        Ink.BAD.on(
            sheet.say(
                Phrase.EXCLUDED,
                Figures.count(answers.excluded()),
                Figures.count(answers.futures()),
                Figures.percent((double) answers.excluded() / answers.futures()),
                first.variable(),
                Dates.point(
                    answers.theCase().model().clock(), first.point(), sheet.style().language()))));
    sheet.paragraph(
        0,
        Ink.FAINT.on(
            sheet.say(
                Phrase.EXCLUDED_HOW,
                Figures.number(first.value()),
                first.example(),
                folder,
                first.variable())));
  }

  private static void question(Sheet sheet, Question question) {
    sheet.heading(sheet.say(question.ask()) + " " + Ink.FAINT.on("(" + question.id() + ")"));
  }

  private static void hinges(Sheet sheet, Case about, Hinges hinges) {
    if (!hinges.drivers().isEmpty()) {
      sheet.paragraph(
          2,
          Ink.FAINT.on(
              hinges.lead(sheet.style().language())
                  + " "
                  + hinges.drivers().stream()
                      .map(driver ->
                          Names.of(sheet, about, driver.input()) + " " + Hinges.signed(driver))
                      .collect(java.util.stream.Collectors.joining(", "))));
    }
  }

  private static void footing(Sheet sheet, Answers answers) {
    Footing footing = answers.footing();
    sheet.heading(sheet.say(Phrase.FOOTING));
    FootingLines.of(sheet, footing, Phrase.FOOTING_FACTS);
    sheet.paragraph(
        2,
        Ink.FAINT.on(
            sheet.say(
                Phrase.SAMPLING_ERROR, Figures.count(answers.futures() - answers.excluded()))));
  }

  private static void next(Sheet sheet, Answers answers, String folder) {
    NextLines next = new NextLines();
    String again = Again.futureOptions(answers);
    if (!answers.answers().isEmpty()) {
      next.add(
          "explain " + folder + " " + answers.answers().getFirst().question().id() + again,
          Phrase.NEXT_EXPLAIN);
    }
    next.add("facts " + folder, Phrase.NEXT_FACTS);
    answers.theCase().scenarios().keySet().stream()
        .filter(name -> !name.equals(answers.theCase().scenario().name()))
        .findFirst()
        .ifPresent(name ->
            next.add(
                "run " + folder + " --scenario " + name + Again.chance(answers),
                Phrase.NEXT_SCENARIO));
    next.add(
        "run " + folder + again + " --html " + answers.theCase().id() + ".html", Phrase.NEXT_PAGE);
    next.set(sheet);
  }
}
