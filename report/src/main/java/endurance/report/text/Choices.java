package endurance.report.text;

import endurance.analysis.futures.ChosenFuture;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;

/** Why this future and no other. */
final class Choices {

  private Choices() {}

  /** Nothing for a future that was called by its number. */
  static void why(Sheet sheet, Case about, ChosenFuture chosen, long futures) {
    if (chosen.choice() instanceof FutureChoice.ByQuestion(var place, String id)) {
      ChosenFuture.Among among = chosen.among().orElseThrow();
      Question question = about.questions().get(id);
      String asked = question == null ? id : sheet.say(question.ask()) + " (" + id + ")";
      Phrase phrase =
          switch (place) {
            case WORST -> Phrase.WORST_FUTURE;
            case MEDIAN -> Phrase.MEDIAN_FUTURE;
            case BEST -> Phrase.BEST_FUTURE;
          };
      sheet.paragraph(0, sheet.say(phrase, Figures.count(among.finite()), asked));
      if (among.futures() < futures) {
        sheet.paragraph(
            0,
            sheet.say(Phrase.CHOSEN_AMONG, Figures.count(among.futures()), Figures.count(futures)));
      }
    }
  }
}
