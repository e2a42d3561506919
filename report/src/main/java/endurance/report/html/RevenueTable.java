package endurance.report.html;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.casebook.Case;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import endurance.report.wording.Revenues;
import java.util.ArrayList;
import java.util.List;

/** What part of its revenue each party has from the company, year by year. */
final class RevenueTable {

  private RevenueTable() {}

  static Html of(Case about, List<PartyFall> parties) {
    List<PartyFall> paid = parties.stream().filter(one -> !one.shares().isEmpty()).toList();
    if (paid.isEmpty()) {
      return Html.nothing();
    }
    List<Html> heads = new ArrayList<>(List.of(Bilingual.of(Phrase.PARTY)));
    paid.getFirst()
        .shares()
        .forEach(at -> heads.add(Html.text(String.valueOf(at.moment().month().getYear()))));
    List<Html> rows = new ArrayList<>();
    for (PartyFall party : paid) {
      List<Html> row = new ArrayList<>();
      row.add(Html.element("th", Bilingual.of(party.party().name())).with("scope", "row"));
      for (Answer.At<Band> at : party.shares()) {
        Printed median = Revenues.percent(at.value().median());
        row.add(
            LossCells.cell(
                median.value(),
                (median.error()
                        + " ("
                        + Figures.percent(at.value().quantiles().getFirst().value())
                        + " – "
                        + Figures.percent(at.value().quantiles().getLast().value())
                        + ")")
                    .strip()));
      }
      rows.add(Html.element("tr").holding(row));
    }
    return Html.fragment(
        Html.styled("p", "note", Bilingual.of(Phrase.REVENUE_FROM_IT)),
        LossTable.table(heads, rows),
        Html.styled(
            "p",
            "note",
            Bilingual.say(in -> String.join(" ", Revenues.explained(about, paid, in)))));
  }
}
