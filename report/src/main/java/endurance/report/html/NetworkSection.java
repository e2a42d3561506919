package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.fallout.WhoFalls;
import endurance.casebook.Case;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Horizon;
import endurance.report.wording.LossScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;

/** Who falls with the company: the losses as a table, and the network as a picture. */
final class NetworkSection {

  private final Case about;
  private final WhoFalls falls;
  private final LossCells cells;

  NetworkSection(Answers answers, WhoFalls falls) {
    this.about = answers.theCase();
    this.falls = falls;
    this.cells =
        new LossCells(
            LossScale.of(
                falls.total().map(total -> total.withDistress().mean().value()).orElse(0.0),
                about.currency()));
  }

  Html html() {
    return Html.fragment(
        lead(),
        falls.followedAll() ? Html.nothing() : followed(),
        falls.failing() > 0 ? new LossTable(falls, cells).html() : Html.nothing(),
        new NetworkFrames(about, falls, cells).html(),
        RevenueTable.of(about, falls.parties()),
        falls.money().map(CircleTable::of).orElse(Html.nothing()));
  }

  private Html followed() {
    return Html.styled(
        "p",
        "note",
        Bilingual.say(in ->
            Phrase.WHO_FALLS_FOLLOWED.in(
                in, Figures.count(falls.failing()), Figures.count(falls.followed()))));
  }

  private Html lead() {
    Printed chance = Figures.probability(falls.failure());
    return Html.styled(
        "p",
        "note",
        Bilingual.say(in -> {
          String until = Dates.monthOrYear(Horizon.last(about), in);
          return falls.failing() == 0
              ? Phrase.WHO_FALLS_NEVER.in(in, until)
              : Phrase.WHO_FALLS_IN.in(
                  in,
                  until,
                  chance.value(),
                  chance.error(),
                  Figures.count(falls.failing()),
                  UnitWords.of(cells.scale().unit()).in(in));
        }));
  }
}
