package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.Band;
import endurance.analysis.Estimate;
import endurance.analysis.MoneyGoingRound;
import endurance.analysis.WhoFalls;
import endurance.analysis.WhoFalls.Fall;
import endurance.analysis.WhoFalls.PartyFall;
import endurance.analysis.fallout.Fallout;
import endurance.casebook.Case;
import endurance.finance.network.circular.FlowType;
import endurance.finance.network.contagion.Channel;
import endurance.report.html.NetworkPicture.Arrow;
import endurance.report.html.NetworkPicture.Node;
import endurance.report.wording.Channels;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.FlowTypes;
import endurance.report.wording.Horizon;
import endurance.report.wording.LossScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who falls with the company: the losses as a table, and the network as a picture. */
final class NetworkSection {

  private final Case about;
  private final WhoFalls falls;
  private final LossScale scale;

  NetworkSection(Answers answers, WhoFalls falls) {
    this.about = answers.theCase();
    this.falls = falls;
    this.scale =
        LossScale.of(
            falls.total().map(total -> total.mean().value()).orElse(0.0), about.currency());
  }

  Html html() {
    return Html.fragment(
        lead(),
        falls.failing() > 0 ? losses() : Html.nothing(),
        picture(),
        falls.money().map(this::circles).orElse(Html.nothing()));
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
                  UnitWords.of(scale.unit()).in(in));
        }));
  }

  private Html losses() {
    List<Html> heads = new ArrayList<>();
    heads.add(column(Bilingual.of(Phrase.PARTY)));
    heads.add(column(Html.text("5 %")));
    heads.add(column(Bilingual.of(Phrase.MEDIAN)));
    heads.add(column(Html.text("95 %")));
    for (Channel channel : Channel.values()) {
      heads.add(column(Bilingual.of(Channels.of(channel))));
    }
    for (Phrase phrase :
        List.of(
            Phrase.FROM_COMPANY,
            Phrase.ALL_FUTURES,
            Phrase.OWN_DISTRESS,
            Phrase.CANNOT_PAY,
            Phrase.FALLS)) {
      heads.add(column(Bilingual.of(phrase)));
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
        Html.styled("p", "note", Bilingual.of(Phrase.WAYS_SAY)));
  }

  private Html row(String name, Fall loss) {
    List<Html> cells = new ArrayList<>();
    cells.add(Html.element("th", Html.text(name)).with("scope", "row"));
    Band band = loss.loss();
    double error = digits(band.median());
    cells.add(cell(Figures.number(scale.scaled(band.quantiles().getFirst().value()), error), ""));
    Printed median = Figures.amount(scaled(band.median()), error);
    cells.add(cell(median.value(), median.error()));
    cells.add(cell(Figures.number(scale.scaled(band.quantiles().getLast().value()), error), ""));
    for (Channel channel : Channel.values()) {
      Estimate lost = loss.byChannel().get(channel);
      cells.add(lost == null ? cell("–", "") : amount(lost));
    }
    cells.add(amount(loss.direct()));
    cells.add(amount(loss.expected()));
    for (Estimate chance : List.of(loss.distressed(), loss.cannotPay(), loss.falls())) {
      Printed printed = Figures.probability(chance);
      cells.add(cell(printed.value(), printed.error()));
    }
    return Html.element("tr").holding(cells);
  }

  /** Amounts are printed to hundredths of their unit at most. */
  private double digits(Estimate estimate) {
    return Math.max(0.02, Figures.error(scaled(estimate)));
  }

  private Html amount(Estimate estimate) {
    Printed printed = Figures.amount(scaled(estimate), digits(estimate));
    return cell(printed.value(), printed.error());
  }

  private Estimate scaled(Estimate estimate) {
    return new Estimate(
        scale.scaled(estimate.value()),
        scale.scaled(estimate.low()),
        scale.scaled(estimate.high()));
  }

  private static Html cell(String value, String error) {
    return Html.element(
        "td",
        Html.text(value),
        error.isEmpty()
            ? Html.nothing()
            : Html.fragment(Html.text(" "), Html.styled("span", "error", Html.text(error))));
  }

  private record Frame(Html label, Html caption, Html picture, Html table) {}

  private Html picture() {
    List<Frame> frames = new ArrayList<>();
    falls
        .money()
        .ifPresent(money -> {
          double most =
              money.years().stream()
                  .flatMap(year -> year.flows().stream())
                  .mapToDouble(flow -> flow.amount().value())
                  .max()
                  .orElse(0);
          money.years().forEach(year -> frames.add(frame(year, most)));
        });
    falls.typical().ifPresent(typical -> frames.add(frame(typical)));
    if (frames.isEmpty()) {
      return Html.nothing();
    }
    List<Html> picks = new ArrayList<>();
    List<Html> shown = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      String id = "frame-" + (i + 1);
      Html.Element radio =
          Html.element("input").with("type", "radio").with("name", "frame").with("id", id);
      picks.add(i == 0 ? radio.with("checked", "checked") : radio);
      picks.add(Html.element("label", frames.get(i).label()).with("for", id));
      shown.add(
          Html.styled(
              "div",
              "frame",
              Html.styled("p", "unit", frames.get(i).caption()).with("id", id + "-title"),
              frames.get(i).picture(),
              frames.get(i).table()));
    }
    return Html.styled(
            "figure",
            "frames",
            Html.element("figcaption", Html.styled("span", "title", Bilingual.of(Phrase.PICTURE)))
                .with("id", "network-title"),
            Html.styled(
                    "fieldset", "pick", Html.styled("legend", "hidden", Bilingual.of(Phrase.YEAR)))
                .holding(picks),
            Html.styled(
                    "button",
                    "play",
                    Html.styled("span", "when-still", Bilingual.of(Phrase.PICTURE_PLAY)),
                    Html.styled("span", "when-playing", Bilingual.of(Phrase.PICTURE_PAUSE)))
                .with("type", "button")
                .with("hidden", "hidden"),
            key())
        .holding(shown)
        .holding(Html.styled("p", "note", Bilingual.of(Phrase.PICTURE_AREA)))
        .with("aria-labelledby", "network-title");
  }

  private Html key() {
    List<Html> entries = new ArrayList<>();
    for (FlowType type : FlowType.values()) {
      if (falls.money().stream()
          .flatMap(money -> money.years().getFirst().flows().stream())
          .anyMatch(flow -> flow.money().type() == type)) {
        entries.add(entry(style(type), Bilingual.of(FlowTypes.of(type))));
      }
    }
    entries.add(entry("failed", Bilingual.of(Phrase.FAILED_ITSELF)));
    entries.add(entry("fell", Bilingual.of(Phrase.FELL)));
    entries.add(entry("distressed", Bilingual.of(Phrase.DISTRESSED)));
    entries.add(entry("losing", Bilingual.of(Phrase.LOSING)));
    entries.add(entry("untouched", Bilingual.of(Phrase.UNTOUCHED)));
    return Html.styled("p", "key").holding(entries);
  }

  private static Html entry(String style, Html words) {
    return Html.styled(
        "span", "entry", Html.styled("span", "swatch " + style).with("aria-hidden", "true"), words);
  }

  private Frame frame(MoneyGoingRound.Year year, double most) {
    String id =
        "frame-" + (year.year() - falls.money().orElseThrow().years().getFirst().year() + 1);
    List<Node> others =
        falls.parties().stream()
            .map(party ->
                new Node(party.party().id(), party.party().name(), size(party), "plain", ""))
            .toList();
    List<Arrow> arrows =
        year.flows().stream()
            .map(flow ->
                new Arrow(
                    flow.money().from(),
                    flow.money().to(),
                    flow.amount().value(),
                    style(flow.money().type()) + (flow.money().announced() ? " only" : "")))
            .toList();
    return new Frame(
        Html.text(String.valueOf(year.year())),
        Bilingual.say(
            in -> Phrase.PICTURE_FLOWS.in(in, year.year(), UnitWords.of(scale.unit()).in(in))),
        NetworkPicture.of(company("plain"), others, arrows, most, id + "-title"),
        flowTable(year));
  }

  private Html flowTable(MoneyGoingRound.Year year) {
    List<Html> rows = new ArrayList<>();
    for (MoneyGoingRound.Flow flow : year.flows()) {
      if (flow.amount().value() > 0) {
        rows.add(
            Html.element(
                "tr",
                Html.element("th", Html.text(name(flow.money().from()))).with("scope", "row"),
                Html.element("td", Html.text(name(flow.money().to()))),
                Html.element("td", Bilingual.of(FlowTypes.of(flow.money().type()))),
                amount(flow.amount()),
                Html.element(
                    "td", Bilingual.of(flow.money().announced() ? Phrase.YES : Phrase.NO))));
      }
    }
    return table(
        rows, Phrase.FROM, Phrase.RECEIVER, Phrase.FLOW_TYPE, Phrase.AMOUNT, Phrase.ONLY_ANNOUNCED);
  }

  private Frame frame(WhoFalls.Typical typical) {
    Fallout fallout = typical.fallout();
    String id = "frame-" + (falls.money().map(money -> money.years().size()).orElse(0) + 1);
    List<Node> others = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    List<Html> rows = new ArrayList<>();
    fallout
        .parties()
        .forEach((party, loss) -> {
          int round = fallout.roundOf(party);
          others.add(
              new Node(
                  party,
                  name(party) + (loss.total() > 0 ? " −" + figure(loss.total()) : ""),
                  loss.buffer(),
                  style(loss, round),
                  round > 0 ? String.valueOf(round) : ""));
          arrows.add(new Arrow(about.company(), party, loss.direct(), "loss"));
          rows.add(
              Html.element(
                  "tr",
                  Html.element("th", Html.text(name(party))).with("scope", "row"),
                  cell(figure(loss.total()), ""),
                  cell(figure(loss.direct()), ""),
                  cell(Figures.percent(loss.stress()), ""),
                  cell(round > 0 ? String.valueOf(round) : "–", "")));
        });
    double most = arrows.stream().mapToDouble(Arrow::amount).max().orElse(1);
    return new Frame(
        Bilingual.of(Phrase.PICTURE_WHO_FALLS),
        Bilingual.say(
            in -> Phrase.PICTURE_FALL.in(in, typical.future(), Dates.month(typical.when(), in))),
        NetworkPicture.of(company("failed"), others, arrows, most, id + "-title"),
        table(rows, Phrase.PARTY, Phrase.LOSS, Phrase.FROM_COMPANY, Phrase.STRESS, Phrase.FALLS));
  }

  private String figure(double amount) {
    return Figures.number(scale.scaled(amount), 0.1);
  }

  private static String style(Fallout.Loss loss, int round) {
    return round > 0
        ? "fell"
        : loss.distressed() ? "distressed" : loss.total() > 0 ? "losing" : "untouched";
  }

  private static String style(FlowType type) {
    return "flow-" + type.name().toLowerCase(Locale.ROOT);
  }

  private Node company(String style) {
    return new Node(about.company(), name(about.company()), 0, style, "");
  }

  /** The buffer in the typical failure; alike for all where there is none. */
  private double size(PartyFall party) {
    return falls
        .typical()
        .flatMap(
            typical -> Optional.ofNullable(typical.fallout().parties().get(party.party().id())))
        .map(Fallout.Loss::buffer)
        .orElse(1.0);
  }

  private String name(String party) {
    return Optional.ofNullable(about.parties().get(party))
        .map(endurance.casebook.Party::name)
        .orElse(party);
  }

  private Html circles(MoneyGoingRound money) {
    List<Html> rows = new ArrayList<>();
    for (MoneyGoingRound.Year year : money.years()) {
      List<Html> cells = new ArrayList<>();
      cells.add(Html.element("th", Html.text(String.valueOf(year.year()))).with("scope", "row"));
      for (Estimate part :
          List.of(
              year.all().index(),
              year.withoutAnnounced().index(),
              year.all().outsideCash(),
              year.all().downhill())) {
        Printed printed = Figures.probability(part);
        cells.add(cell(printed.value(), printed.error()));
      }
      rows.add(Html.element("tr").holding(cells));
    }
    List<Html> heads =
        Arrays.asList(
            column(Bilingual.of(Phrase.YEAR)),
            column(Bilingual.of(Phrase.CIRCLES_INDEX)),
            column(Bilingual.of(Phrase.CIRCLES_WITHOUT)),
            column(Bilingual.of(Phrase.CIRCLES_OUTSIDE)),
            column(Bilingual.of(Phrase.CIRCLES_DOWNHILL)));
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

  private static Html table(List<Html> rows, Phrase... heads) {
    return Html.element(
        "details",
        Html.element("summary", Bilingual.of(Phrase.AS_TABLE)),
        AnswerSection.scrolling(
            Html.element(
                "table",
                Html.element(
                    "thead",
                    Html.element("tr")
                        .holding(
                            Arrays.stream(heads).map(head -> column(Bilingual.of(head))).toList())),
                Html.element("tbody").holding(rows))));
  }

  private static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }
}
