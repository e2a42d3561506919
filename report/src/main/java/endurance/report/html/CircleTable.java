package endurance.report.html;

import endurance.analysis.Estimate;
import endurance.analysis.MoneyGoingRound;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What part of the money between the parties goes round, year by year. */
final class CircleTable {

  private CircleTable() {}

  static Html of(MoneyGoingRound money) {
    List<Html> rows = new ArrayList<>();
    for (MoneyGoingRound.Year year : money.years()) {
      List<Html> row = new ArrayList<>();
      row.add(Html.element("th", Html.text(String.valueOf(year.year()))).with("scope", "row"));
      for (Estimate part :
          List.of(
              year.all().index(),
              year.withoutAnnounced().index(),
              year.all().outsideCash(),
              year.all().downhill())) {
        row.add(LossCells.chance(part));
      }
      rows.add(Html.element("tr").holding(row));
    }
    List<Html> heads =
        Arrays.asList(
            LossCells.column(Bilingual.of(Phrase.YEAR)),
            LossCells.column(Bilingual.of(Phrase.CIRCLES_INDEX)),
            LossCells.column(Bilingual.of(Phrase.CIRCLES_WITHOUT)),
            LossCells.column(Bilingual.of(Phrase.CIRCLES_OUTSIDE)),
            LossCells.column(Bilingual.of(Phrase.CIRCLES_DOWNHILL)));
    return Html.fragment(
        Html.element("h3", Bilingual.of(Phrase.CIRCLES)),
        AnswerSection.scrolling(
            Html.styled(
                "table",
                "losses",
                Html.element("thead", Html.element("tr").holding(heads)),
                Html.element("tbody").holding(rows))),
        Html.styled(
            "p",
            "note",
            Bilingual.say(in ->
                Phrase.CIRCLES_SAY.in(
                    in, Figures.count(money.years().getFirst().all().futures())))));
  }
}
