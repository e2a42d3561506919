package endurance.report.html;

import endurance.analysis.fallout.Fallout;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.casebook.Case;
import endurance.finance.network.circular.FlowType;
import endurance.model.Text;
import endurance.report.html.NetworkPicture.Arrow;
import endurance.report.html.NetworkPicture.Node;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.FlowTypes;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The network as pictures to choose from, each with its table: money year by year, and the median
 * failure.
 */
final class NetworkFrames {

  private final Case about;
  private final WhoFalls falls;
  private final LossCells cells;

  NetworkFrames(Case about, WhoFalls falls, LossCells cells) {
    this.about = about;
    this.falls = falls;
    this.cells = cells;
  }

  /** What rounds to 0.00 in the unit of the section is not written beside a name. */
  private static final double SMALLEST_TOLD = 0.005;

  private record Frame(Html label, Html caption, Html picture, Html table) {}

  Html html() {
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
              AnswerSection.scrolling(frames.get(i).picture()),
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
    entries.add(entry("distressed", Bilingual.of(Phrase.OWN_DISTRESS)));
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
        Bilingual.say(in ->
            Phrase.PICTURE_FLOWS.in(in, year.year(), UnitWords.of(cells.scale().unit()).in(in))),
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
                Html.element("th", Bilingual.of(name(flow.money().from()))).with("scope", "row"),
                Html.element("td", Bilingual.of(name(flow.money().to()))),
                Html.element("td", Bilingual.of(FlowTypes.of(flow.money().type()))),
                cells.amount(flow.amount()),
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
                  losing(name(party), loss),
                  loss.buffer(),
                  style(loss, round),
                  round > 0 ? String.valueOf(round) : ""));
          arrows.add(new Arrow(about.company(), party, loss.direct(), "loss"));
          rows.add(
              Html.element(
                  "tr",
                  Html.element("th", Bilingual.of(name(party))).with("scope", "row"),
                  LossCells.cell(figure(loss.direct()), ""),
                  LossCells.cell(figure(loss.total()), ""),
                  LossCells.cell(Figures.percent(loss.stress()), ""),
                  LossCells.cell(round > 0 ? String.valueOf(round) : "–", "")));
        });
    double most = arrows.stream().mapToDouble(Arrow::amount).max().orElse(1);
    return new Frame(
        Bilingual.of(Phrase.PICTURE_WHO_FALLS),
        Bilingual.say(
            in -> Phrase.PICTURE_FALL.in(in, typical.future(), Dates.month(typical.when(), in))),
        NetworkPicture.of(company("failed"), others, arrows, most, id + "-title"),
        table(rows, Phrase.PARTY, Phrase.ALONE, Phrase.WITH_DISTRESS, Phrase.STRESS, Phrase.FALLS));
  }

  private String figure(double amount) {
    return Figures.number(cells.scale().scaled(amount), 0.1);
  }

  private static String style(Fallout.Loss loss, int round) {
    return round > 0
        ? "fell"
        : loss.distressed() ? "distressed" : loss.losesAnything() ? "losing" : "untouched";
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

  private Text name(String party) {
    return about.nameOf(party);
  }

  private Text losing(Text name, Fallout.Loss loss) {
    double told = cells.scale().scaled(loss.direct());
    String lost = told >= SMALLEST_TOLD ? " −" + figure(loss.direct()) : "";
    return new Text(name.english() + lost, name.chinese() + lost);
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
                            Arrays.stream(heads)
                                .map(head -> LossCells.column(Bilingual.of(head)))
                                .toList())),
                Html.element("tbody").holding(rows))));
  }
}
