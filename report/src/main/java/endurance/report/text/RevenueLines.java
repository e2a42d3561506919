package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.casebook.Case;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import endurance.report.wording.Revenues;
import java.util.ArrayList;
import java.util.List;

/** What part of its revenue each party has from the company. */
final class RevenueLines {

  private static final int INDENT = 2;

  /** Years of which the part of revenue is shown: more do not fit a line. */
  private static final int MOST_YEARS = 3;

  private final Sheet sheet;
  private final Case about;
  private final WhoFalls falls;

  RevenueLines(Sheet sheet, Case about, WhoFalls falls) {
    this.sheet = sheet;
    this.about = about;
    this.falls = falls;
  }

  void write() {
    List<PartyFall> paid = falls.parties().stream().filter(one -> !one.shares().isEmpty()).toList();
    if (paid.isEmpty()) {
      return;
    }
    sheet.paragraph(INDENT, sheet.say(Phrase.REVENUE_FROM_IT));
    List<List<String>> rows = new ArrayList<>();
    List<Answer.At<Band>> years = paid.getFirst().shares().stream().limit(MOST_YEARS).toList();
    List<String> head = new ArrayList<>(List.of(sheet.say(Phrase.PARTY)));
    years.forEach(at -> {
      head.add(String.valueOf(at.moment().month().getYear()));
      head.add("");
    });
    rows.add(head.stream().map(Ink.FAINT::on).toList());
    for (PartyFall party : paid) {
      List<String> row = new ArrayList<>(List.of(sheet.say(party.party().name())));
      party.shares().stream()
          .limit(MOST_YEARS)
          .forEach(at -> {
            Band band = at.value();
            Printed median = Revenues.percent(band.median());
            row.add(Ink.BOLD.on(median.value()));
            row.add(
                Ink.FAINT.on(
                    (median.error()
                            + " ("
                            + Figures.percent(band.quantiles().getFirst().value())
                            + " – "
                            + Figures.percent(band.quantiles().getLast().value())
                            + ")")
                        .strip()));
          });
      rows.add(row);
    }
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    years.forEach(_ -> columns.addAll(List.of(RIGHT, LEFT)));
    sheet.grid(new Grid(INDENT, columns, rows));
    Revenues.explained(about, paid, sheet.style().language())
        .forEach(why -> sheet.paragraph(INDENT, Ink.FAINT.on(why)));
  }
}
