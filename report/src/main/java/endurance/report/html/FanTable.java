package endurance.report.html;

import endurance.analysis.answer.Fan;
import endurance.casebook.Case;
import endurance.model.Text;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.PastWords;
import endurance.report.wording.Phrase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fan chart's numbers as tables: the beginning of each year, the last point, and what was
 * observed.
 */
final class FanTable {

  private FanTable() {}

  static Html of(Fan fan, Case about) {
    return Html.element(
        "details",
        Html.element("summary", Bilingual.of(Phrase.AS_TABLE)),
        AnswerSection.scrolling(quantiles(fan, fan.lines(), about)),
        fan.prior().isEmpty()
            ? Html.nothing()
            : Html.fragment(
                Html.styled("p", "note", Bilingual.of(PastWords.BEFORE_ANY)),
                AnswerSection.scrolling(quantiles(fan, fan.prior(), about))),
        fan.observed().isEmpty() ? Html.nothing() : AnswerSection.scrolling(observed(fan)));
  }

  private static Html quantiles(Fan fan, Map<String, List<List<Double>>> lines, Case about) {
    List<Html> rows = new ArrayList<>();
    lines.forEach((name, points) -> {
      for (int i = 0; i < points.size(); i++) {
        YearMonth month = fan.months().get(i);
        boolean shown =
            month.getMonthValue() == 1
                || i == points.size() - 1
                || month.equals(YearMonth.from(about.asOf()));
        if (shown) {
          rows.add(row(FanFigures.lineName(fan, name, about), month, points.get(i)));
        }
      }
    });
    return Html.element(
        "table",
        Html.element(
            "thead",
            Html.element(
                "tr",
                column(Bilingual.of(Phrase.SERIES)),
                column(Bilingual.of(Phrase.MONTH)),
                column(Html.text("5 %")),
                column(Html.text("25 %")),
                column(Bilingual.of(Phrase.MEDIAN)),
                column(Html.text("75 %")),
                column(Html.text("95 %")))),
        Html.element("tbody").holding(rows));
  }

  private static Html observed(Fan fan) {
    List<Html> rows = new ArrayList<>();
    fan.observed()
        .forEach((name, points) ->
            points.forEach(
                point -> rows.add(row(Text.alike(name), point.month(), List.of(point.value())))));
    return Html.element(
        "table",
        Html.element(
            "thead",
            Html.element(
                "tr",
                column(Bilingual.of(Phrase.SERIES)),
                column(Bilingual.of(Phrase.MONTH)),
                column(Bilingual.of(Phrase.OBSERVED)))),
        Html.element("tbody").holding(rows));
  }

  private static Html row(Text name, YearMonth month, List<Double> values) {
    return Html.element(
            "tr",
            Html.element("th", Bilingual.of(name)).with("scope", "row"),
            Html.element("td", Bilingual.say(language -> Dates.month(month, language))))
        .holding(
            values.stream()
                .map(value -> Html.element("td", Html.text(Figures.number(value))))
                .toList());
  }

  private static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }
}
