package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.report.evidence.Compared;
import endurance.report.evidence.Evidence;
import endurance.report.wording.Dates;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;

/** What each source says, conflicts side by side. */
public final class FactsText {

  private FactsText() {}

  public static String of(Case about, Evidence evidence, TextStyle style) {
    Sheet sheet = new Sheet(style);
    evidence.assumption().ifPresent(assumption -> basis(sheet, assumption));
    for (Evidence.Group group : evidence.groups()) {
      sheet.heading(group.quantity() + " · " + group.about());
      List<List<String>> rows = new ArrayList<>();
      for (Compared compared : group.facts()) {
        rows.add(row(sheet, about, compared));
      }
      sheet.grid(new Grid(2, List.of(LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT, LEFT), rows));
    }
    return sheet.finish();
  }

  private static void basis(Sheet sheet, Assumption assumption) {
    sheet.paragraph(
        0,
        switch (assumption.basis()) {
          case Basis.Facts facts ->
              sheet.say(
                      Phrase.FACTS_REST,
                      Ink.BOLD.on(assumption.name()),
                      String.join(", ", facts.facts()))
                  + (facts.rule().isEmpty() ? "" : " — " + sheet.say(facts.rule()));
          case Basis.Judgement judgement ->
              sheet.say(
                  Phrase.FACTS_JUDGEMENT,
                  Ink.BOLD.on(assumption.name()),
                  sheet.say(judgement.reason()));
        });
  }

  private static List<String> row(Sheet sheet, Case about, Compared compared) {
    Fact fact = compared.fact();
    Source source = about.sources().get(fact.source());
    StringBuilder says =
        new StringBuilder(
            source == null
                ? fact.source()
                : source.publisher() + ", " + Dates.day(source.date(), sheet.style().language()));
    if (!fact.note().isEmpty()) {
      says.append(" — ").append(Ink.FAINT.on(sheet.say(fact.note())));
    }
    if (!compared.disagreesWith().isEmpty()) {
      says.append(" ")
          .append(
              Ink.BAD.on(
                  "≠ "
                      + sheet.say(
                          Phrase.FACT_DISAGREES, String.join(", ", compared.disagreesWith()))));
    }
    if (!compared.otherKindThan().isEmpty()) {
      says.append(" ")
          .append(
              Ink.OPEN.on(
                  "≁ "
                      + sheet.say(
                          Phrase.FACT_OTHER_KIND, String.join(", ", compared.otherKindThan()))));
    }
    String value = sheet.say(UnitWords.exact(fact.value(), fact.unitText()));
    int space = value.indexOf(' ');
    String unit = space < 0 ? "" : value.substring(space + 1);
    String figure = bound(sheet, fact) + (space < 0 ? value : value.substring(0, space));
    return List.of(
        Ink.FAINT.on(fact.id()),
        fact.asOf().text(),
        Ink.BOLD.on(figure),
        unit,
        sheet.say(Terms.of(fact.kind())),
        fact.grade().name(),
        says.toString());
  }

  private static String bound(Sheet sheet, Fact fact) {
    String bound = sheet.say(Terms.of(fact.bound()));
    return bound.isEmpty() ? "" : bound + " ";
  }

  /** With its unit. */
  static String value(Sheet sheet, Fact fact) {
    return bound(sheet, fact) + sheet.say(UnitWords.exact(fact.value(), fact.unitText()));
  }
}
