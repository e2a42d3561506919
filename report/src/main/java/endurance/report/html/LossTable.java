package endurance.report.html;

import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.fallout.WhoFalls.Fall;
import endurance.analysis.fallout.WhoFalls.Losses;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.finance.network.contagion.Channel;
import endurance.model.Text;
import endurance.report.wording.Channels;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the failure of the company costs each party, by which way, and how likely it falls too. */
final class LossTable {

  private final WhoFalls falls;
  private final LossCells cells;

  LossTable(WhoFalls falls, LossCells cells) {
    this.falls = falls;
    this.cells = cells;
  }

  Html html() {
    return Html.fragment(
        costs(),
        Html.styled("p", "note", Bilingual.of(Phrase.WAYS_SAY)),
        Html.styled("p", "note", buffers()),
        Html.styled("p", "note", Bilingual.of(Phrase.BY_WAY)),
        ways());
  }

  private Html costs() {
    List<Html> rows = new ArrayList<>();
    for (PartyFall party : falls.byLoss()) {
      Fall fall = party.fall().orElseThrow();
      List<Html> row = row(party.party().name(), fall.losses());
      for (Estimate chance : List.of(fall.distressed(), fall.cannotPay(), fall.falls())) {
        row.add(LossCells.chance(chance));
      }
      rows.add(Html.element("tr").holding(row));
    }
    falls
        .total()
        .ifPresent(total -> {
          List<Html> row = row(Phrase.ALL_TOGETHER.text(), total);
          IntStream.range(0, 3).forEach(_ -> row.add(LossCells.cell("", "")));
          rows.add(Html.styled("tr", "sum").holding(row));
        });
    return table(
        List.of(
            Bilingual.of(Phrase.PARTY),
            Bilingual.of(Phrase.ALONE),
            Html.text("5 %"),
            Bilingual.of(Phrase.MEDIAN),
            Html.text("95 %"),
            Bilingual.of(Phrase.WITH_FAILURES),
            Bilingual.of(Phrase.WITH_DISTRESS),
            Bilingual.of(Phrase.OWN_DISTRESS),
            Bilingual.of(Phrase.CANNOT_PAY),
            Bilingual.of(Phrase.FALLS)),
        rows);
  }

  private List<Html> row(Text name, Losses losses) {
    Band alone = losses.alone();
    double error = cells.digits(alone.median());
    Printed median = Figures.amount(cells.scaled(alone.median()), error);
    return new ArrayList<>(
        List.of(
            Html.element("th", Bilingual.of(name)).with("scope", "row"),
            cells.amount(alone.mean()),
            cell(alone.quantiles().getFirst(), error),
            LossCells.cell(median.value(), median.error()),
            cell(alone.quantiles().getLast(), error),
            cells.amount(losses.withFailures().mean()),
            cells.amount(losses.withDistress().mean())));
  }

  private Html cell(Estimate quantile, double error) {
    return LossCells.cell(Figures.number(cells.scale().scaled(quantile.value()), error), "");
  }

  private Html ways() {
    List<Html> heads = new ArrayList<>(List.of(Bilingual.of(Phrase.PARTY)));
    for (Channel channel : Channel.values()) {
      heads.add(Bilingual.of(Channels.of(channel)));
    }
    heads.add(Bilingual.of(Phrase.ALONE_OVERALL));
    heads.add(Bilingual.of(Phrase.WITH_DISTRESS_OVERALL));
    List<Html> rows = new ArrayList<>();
    for (PartyFall party : falls.byLoss()) {
      rows.add(
          Html.element("tr")
              .holding(way(party.party().name(), party.fall().orElseThrow().losses())));
    }
    falls
        .total()
        .ifPresent(total ->
            rows.add(Html.styled("tr", "sum").holding(way(Phrase.ALL_TOGETHER.text(), total))));
    return table(heads, rows);
  }

  private List<Html> way(Text name, Losses losses) {
    List<Html> row = new ArrayList<>();
    row.add(Html.element("th", Bilingual.of(name)).with("scope", "row"));
    for (Channel channel : Channel.values()) {
      Estimate lost = losses.byChannel().get(channel);
      row.add(lost == null ? LossCells.cell("–", "") : cells.amount(lost));
    }
    row.add(cells.amount(losses.aloneOverall()));
    row.add(cells.amount(losses.withDistressOverall()));
    return row;
  }

  static Html table(List<Html> heads, List<Html> rows) {
    return AnswerSection.scrolling(
        Html.styled(
            "table",
            "losses",
            Html.element(
                "thead",
                Html.element("tr").holding(heads.stream().map(LossCells::column).toList())),
            Html.element("tbody").holding(rows)));
  }

  /** What each can lose, those together of whom the case says the same. */
  private Html buffers() {
    Map<Text, List<Text>> parties =
        falls.parties().stream()
            .collect(
                Collectors.groupingBy(
                    PartyFall::bufferSays,
                    LinkedHashMap::new,
                    Collectors.mapping(party -> party.party().name(), Collectors.toList())));
    return Bilingual.say(in -> {
      String each =
          parties.entrySet().stream()
              .map(one ->
                  one.getKey().in(in)
                      + " ("
                      + one.getValue().stream()
                          .map(name -> name.in(in))
                          .collect(Collectors.joining(", "))
                      + ")")
              .collect(Collectors.joining("; "));
      return Phrase.LABELLED.in(in, Phrase.BUFFER.in(in), each);
    });
  }
}
