package endurance.report.html;

import endurance.analysis.Retrospect;
import endurance.casebook.Case;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.LargeNumber;
import endurance.report.wording.PastWords;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the past says: how well futures retrace it, reading by reading, and every uncertain number
 * before and after.
 */
final class RetrospectSection {

  private final Retrospect past;
  private final Case about;
  private final Anchors anchors;

  RetrospectSection(Retrospect past, Case about, Anchors anchors) {
    this.past = past;
    this.about = about;
    this.anchors = anchors;
  }

  Html html() {
    return Html.fragment(
        Html.element("p", Bilingual.of(PastWords.found(past))),
        past.power() < 1
            ? Html.styled("p", "warning", Bilingual.of(PastWords.tempered(past)))
            : Html.nothing(),
        past.isForecast()
            ? Html.element("p", Bilingual.of(PastWords.heldBack(past)))
            : Html.nothing(),
        scores(),
        Html.styled("p", "note", Bilingual.of(PastWords.SCORED)),
        Html.element(
            "details", Html.element("summary", Bilingual.of(PastWords.TRACKS)), readings()),
        Html.element("h3", Bilingual.of(PastWords.TAUGHT)),
        lessons(past.lessons().stream().filter(Retrospect.Lesson::taught).toList()),
        Html.styled("p", "note", Bilingual.of(PastWords.EXPLAINED)),
        Html.element("p", Bilingual.of(PastWords.untaught(past))),
        Html.element(
            "details",
            Html.element("summary", Bilingual.of(PastWords.ALL_TAUGHT)),
            lessons(past.lessons())));
  }

  private Html scores() {
    List<Html> rows = new ArrayList<>();
    for (boolean heldBack : new boolean[] {true, false}) {
      for (Retrospect.Track track : past.tracks()) {
        Retrospect.score(List.of(track), heldBack)
            .ifPresent(score ->
                rows.add(
                    row(
                        name(track, heldBack),
                        Integer.toString(score.points()),
                        Figures.number(score.prior()),
                        Figures.number(score.posterior()),
                        PastWords.inside(score, true),
                        PastWords.inside(score, false))));
      }
    }
    return table(
        rows,
        PastWords.SERIES,
        PastWords.COUNT,
        PastWords.SCORE_BEFORE,
        PastWords.SCORE_AFTER,
        PastWords.BEFORE_INSIDE,
        PastWords.INSIDE);
  }

  private Html readings() {
    List<Html> rows = new ArrayList<>();
    for (Retrospect.Track track : past.tracks()) {
      for (Retrospect.Point point : track.points()) {
        rows.add(
            Html.element(
                    "tr",
                    Html.element("th", name(track, point.heldBack())).with("scope", "row"),
                    Html.element(
                        "td", Bilingual.say(language -> Dates.month(point.month(), language))))
                .holding(
                    List.of(
                        cell(Figures.number(point.observed())),
                        cell(band(point.prior())),
                        cell(band(point.posterior())))));
      }
    }
    return table(
        rows,
        PastWords.SERIES,
        PastWords.MONTH,
        PastWords.READ,
        PastWords.BEFORE_BAND,
        PastWords.AFTER);
  }

  private static String band(Retrospect.Forecast forecast) {
    return Figures.number(forecast.quantiles().getFirst())
        + "  "
        + Figures.number(forecast.median())
        + "  "
        + Figures.number(forecast.quantiles().getLast());
  }

  private Html lessons(List<Retrospect.Lesson> lessons) {
    return table(
        lessons.stream()
            .map(lesson ->
                row(
                    Html.fragment(
                        anchors.link(lesson.input(), Bilingual.of(about.called(lesson.input()))),
                        Html.text(" "),
                        Html.styled("span", "unit", Bilingual.say(in -> scale(lesson, in).unit()))),
                    Bilingual.say(in -> PastWords.belief(lesson.prior(), scale(lesson, in))),
                    Bilingual.say(in -> PastWords.belief(lesson.posterior(), scale(lesson, in))),
                    Html.text(PastWords.ratio(lesson.contraction())),
                    Html.text(PastWords.shift(lesson.shift().value()))))
            .toList(),
        PastWords.ASSUMPTION,
        PastWords.BEFORE,
        PastWords.AFTER,
        PastWords.SPREAD,
        PastWords.SHIFT);
  }

  private Html name(Retrospect.Track track, boolean heldBack) {
    Text unit = UnitWords.of(track.observation().unitText());
    return Html.fragment(
        Bilingual.of(track.observation().title()),
        Html.text(track.element().isEmpty() ? "" : " "),
        Bilingual.of(element(track)),
        Html.text(" ("),
        Bilingual.of(unit),
        Html.text(")"),
        past.isForecast()
            ? Html.fragment(
                Html.text(" · "), Bilingual.of(heldBack ? PastWords.HELD_BACK : PastWords.KNOWN))
            : Html.nothing());
  }

  private Text element(Retrospect.Track track) {
    String element = track.element().replaceAll("[\\[\\]]", "");
    return new Text(track.element(), element.isEmpty() ? "" : about.elementName(element).chinese());
  }

  private static LargeNumber scale(Retrospect.Lesson lesson, Language language) {
    return LargeNumber.of(lesson.prior().median(), lesson.unitText(), language);
  }

  private static Html row(Html name, String... cells) {
    return row(name, Arrays.stream(cells).map(Html::text).toArray(Html[]::new));
  }

  private static Html row(Html name, Html... cells) {
    return Html.element("tr", Html.element("th", name).with("scope", "row"))
        .holding(Arrays.stream(cells).map(cell -> (Html) Html.element("td", cell)).toList());
  }

  private static Html cell(String text) {
    return Html.element("td", Html.text(text));
  }

  private static Html table(List<Html> rows, Text... heads) {
    return AnswerSection.scrolling(
        Html.element(
                "table",
                Html.element(
                    "thead",
                    Html.element("tr")
                        .holding(
                            Arrays.stream(heads)
                                .map(head ->
                                    (Html)
                                        Html.element("th", Bilingual.of(head)).with("scope", "col"))
                                .toList())),
                Html.element("tbody").holding(rows))
            .with("class", "past"));
  }
}
