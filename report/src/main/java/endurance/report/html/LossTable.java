package endurance.report.html;

import endurance.analysis.Band;
import endurance.analysis.Estimate;
import endurance.analysis.WhoFalls;
import endurance.analysis.WhoFalls.Fall;
import endurance.analysis.WhoFalls.PartyFall;
import endurance.finance.network.contagion.Channel;
import endurance.report.wording.Channels;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the failure of the company costs each party, by which way, and how likely it falls too. */
final class LossTable {

  private final WhoFalls falls;
  private final LossCells cells;

  LossTable(WhoFalls falls, LossCells cells) {
    this.falls = falls;
    this.cells = cells;
  }

  Html html() {
    List<Html> heads = new ArrayList<>();
    heads.add(LossCells.column(Bilingual.of(Phrase.PARTY)));
    heads.add(LossCells.column(Html.text("5 %")));
    heads.add(LossCells.column(Bilingual.of(Phrase.MEDIAN)));
    heads.add(LossCells.column(Html.text("95 %")));
    for (Channel channel : Channel.values()) {
      heads.add(LossCells.column(Bilingual.of(Channels.of(channel))));
    }
    for (Phrase phrase :
        List.of(
            Phrase.FROM_COMPANY,
            Phrase.FAILURES_ONLY,
            Phrase.ALL_FUTURES,
            Phrase.OWN_DISTRESS,
            Phrase.CANNOT_PAY,
            Phrase.FALLS)) {
      heads.add(LossCells.column(Bilingual.of(phrase)));
    }
    List<Html> rows = new ArrayList<>();
    for (PartyFall party : falls.parties()) {
      party.loss().ifPresent(loss -> rows.add(row(party.party().name(), loss)));
    }
    return Html.fragment(
        AnswerSection.scrolling(
            Html.styled(
                "table",
                "losses",
                Html.element("thead", Html.element("tr").holding(heads)),
                Html.element("tbody").holding(rows))),
        Html.styled("p", "note", Bilingual.of(Phrase.WAYS_SAY)),
        Html.styled("p", "note", buffers()));
  }

  /** What each can lose, those together of whom the case says the same. */
  private Html buffers() {
    Map<String, List<String>> parties =
        falls.parties().stream()
            .collect(
                Collectors.groupingBy(
                    PartyFall::bufferSays,
                    LinkedHashMap::new,
                    Collectors.mapping(party -> party.party().name(), Collectors.toList())));
    String each =
        parties.entrySet().stream()
            .map(one -> one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
            .collect(Collectors.joining("; "));
    return Bilingual.say(in -> Phrase.LABELLED.in(in, Phrase.BUFFER.in(in), each));
  }

  private Html row(String name, Fall loss) {
    List<Html> row = new ArrayList<>();
    row.add(Html.element("th", Html.text(name)).with("scope", "row"));
    Band band = loss.loss();
    double error = cells.digits(band.median());
    row.add(
        LossCells.cell(
            Figures.number(cells.scale().scaled(band.quantiles().getFirst().value()), error), ""));
    Printed median = Figures.amount(cells.scaled(band.median()), error);
    row.add(LossCells.cell(median.value(), median.error()));
    row.add(
        LossCells.cell(
            Figures.number(cells.scale().scaled(band.quantiles().getLast().value()), error), ""));
    for (Channel channel : Channel.values()) {
      Estimate lost = loss.byChannel().get(channel);
      row.add(lost == null ? LossCells.cell("–", "") : cells.amount(lost));
    }
    row.add(cells.amount(loss.direct()));
    row.add(cells.amount(loss.whereOnlyFailuresCount()));
    row.add(cells.amount(loss.expected()));
    for (Estimate chance : List.of(loss.distressed(), loss.cannotPay(), loss.falls())) {
      row.add(LossCells.chance(chance));
    }
    return Html.element("tr").holding(row);
  }
}
