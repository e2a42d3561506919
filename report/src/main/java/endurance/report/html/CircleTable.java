package endurance.report.html;

import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What part of the money between the parties goes round, year by year. */
final class CircleTable {

  private CircleTable() {}

  static Html of(MoneyGoingRound money) {
    boolean loops = money.years().stream().anyMatch(year -> year.loop().isPresent());
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
      if (loops) {
        row.addAll(
            year.loop()
                .map(loop -> {
                  Printed gain = Figures.amount(loop.gain(), Figures.error(loop.gain()));
                  return List.of(
                      LossCells.cell(gain.value(), gain.error()),
                      LossCells.chance(loop.runsAway()));
                })
                .orElse(List.of(LossCells.cell("–", ""), LossCells.cell("–", ""))));
      }
      rows.add(Html.element("tr").holding(row));
    }
    List<Html> heads = new ArrayList<>();
    for (Phrase phrase :
        List.of(
            Phrase.YEAR,
            Phrase.CIRCLES_INDEX,
            Phrase.CIRCLES_WITHOUT,
            Phrase.CIRCLES_OUTSIDE,
            Phrase.CIRCLES_DOWNHILL)) {
      heads.add(Bilingual.of(phrase));
    }
    if (loops) {
      heads.add(Bilingual.of(Phrase.LOOP_GAIN));
      heads.add(Bilingual.of(Phrase.RUNS_AWAY));
    }
    return Html.fragment(
        Html.element("h3", Bilingual.of(Phrase.CIRCLES)),
        LossTable.table(heads, rows),
        loops ? Html.styled("p", "note", Bilingual.of(Phrase.LOOP_SAYS)) : Html.nothing(),
        Html.styled(
            "p",
            "note",
            Bilingual.say(in ->
                Phrase.CIRCLES_SAY.in(
                    in, Figures.count(money.years().getFirst().all().futures())))));
  }
}
