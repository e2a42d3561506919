package endurance.report.text;

import endurance.analysis.Footing;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;

/** How much of a case rests on facts. */
final class FootingLines {

  private static final int BAR_COLUMNS = 20;

  private FootingLines() {}

  static void of(Sheet sheet, Footing footing, Phrase facts) {
    int all = footing.onFacts() + footing.onJudgement();
    String bar = all == 0 ? "" : Bar.of((double) footing.onFacts() / all, BAR_COLUMNS) + " ";
    sheet.paragraph(
        2,
        bar
            + sheet.say(
                Phrase.FOOTING_ASSUMPTIONS,
                Figures.count(footing.onFacts()),
                Figures.count(all),
                Figures.count(footing.onJudgement())));
    sheet.paragraph(
        2,
        sheet.say(facts, Figures.count(footing.factsUsed()), Figures.count(footing.factsInCase())));
  }
}
