package endurance.report.text;

import endurance.casebook.Case;
import endurance.report.evidence.Replaced;
import endurance.report.wording.Dates;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What stands above everything that is said about a case. */
final class Headlines {

  private Headlines() {}

  /**
   * @param run how it was run, in some words each
   */
  static void of(Sheet sheet, Case about, List<String> run) {
    List<String> facts =
        new ArrayList<>(
            List.of(
                about.id(),
                sheet.say(Phrase.AS_OF, Dates.day(about.asOf(), sheet.style().language())),
                sheet.say(Phrase.SCENARIO, about.scenario().name())));
    facts.addAll(run);
    sheet.paragraph(0, Ink.BOLD.on(sheet.say(about.title())));
    sheet.paragraph(0, Ink.FAINT.on(String.join(" · ", facts)));
    if (!Replaced.in(about).isEmpty()) {
      sheet.paragraph(0, sheet.say(Phrase.OVERRIDDEN, Replaced.listed(about)));
    }
  }
}
