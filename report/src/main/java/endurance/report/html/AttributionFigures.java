package endurance.report.html;

import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.report.wording.Changes;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Figures.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a change is due to: a table whose bars lead from the first scenario's value to the other's,
 * each beginning where the one above ends.
 */
record AttributionFigures(Comparison comparison) {

  Html html() {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element("h3", Bilingual.of(ComparisonWords.attributed(comparison.attributed()))));
    parts.add(Html.styled("p", "note", Bilingual.of(ComparisonWords.SHARES_SAY)));
    for (Attribution attribution : comparison.attributions()) {
      parts.add(figure(attribution));
    }
    return Html.fragment(parts);
  }

  private Html figure(Attribution attribution) {
    String id = "due-" + attribution.scenario();
    Measure measure = comparison.attributed();
    double digits = Changes.digits(attribution);
    Html caption =
        Html.element(
                "figcaption",
                Html.styled(
                    "span",
                    "title",
                    Bilingual.of(
                        ComparisonWords.instead(
                            attribution.scenario(), comparison.names().getFirst()))),
                Html.text(" "),
                Html.styled(
                    "span",
                    "unit",
                    Bilingual.say(in ->
                        minus(
                            ComparisonWords.lead(
                                    attribution,
                                    Changes.value(attribution.from(), digits, measure),
                                    Changes.value(attribution.to(), digits, measure),
                                    Changes.withUnit(attribution, measure))
                                .in(in)))))
            .with("id", id);
    return Html.styled(
            "figure",
            "due",
            caption,
            attribution.runs() == 1
                ? Html.element("p", Bilingual.of(ComparisonWords.NOTHING))
                : AnswerSection.scrolling(shares(attribution, measure).with("aria-labelledby", id)),
            interactions(attribution, measure))
        .with("aria-labelledby", id);
  }

  private Html.Element shares(Attribution attribution, Measure measure) {
    Axis axis = Axis.of(attribution);
    List<Html> rows = new ArrayList<>();
    double digits = Changes.digits(attribution);
    rows.add(
        end(
            comparison.names().getFirst(),
            Changes.value(attribution.from(), digits, measure),
            axis,
            attribution.from()));
    double at = attribution.from();
    for (Share share : attribution.shares()) {
      double next = at + share.part().value();
      rows.add(share(share, digits, measure, axis, at, next));
      at = next;
    }
    rows.add(
        end(
            attribution.scenario(),
            Changes.value(attribution.to(), digits, measure),
            axis,
            attribution.to()));
    return Html.styled(
        "table",
        "waterfall",
        Html.element(
            "thead",
            Html.element(
                "tr",
                column(Bilingual.of(ComparisonWords.GROUP)),
                column(Bilingual.of(ComparisonWords.PART)),
                Html.element("td"))),
        Html.element("tbody").holding(rows));
  }

  private static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }

  private static Html end(String scenario, String value, Axis axis, double at) {
    return Html.styled(
        "tr",
        "end",
        Html.element("th", Html.text(scenario)).with("scope", "row"),
        Html.element("td", Html.styled("span", "value", Html.text(minus(value)))),
        graphic(Numbers.part("mark", axis.at(at), axis.at(at))));
  }

  private static Html share(
      Share share, double digits, Measure measure, Axis axis, double from, double to) {
    Printed part = Changes.change(share.part(), digits, measure);
    return Html.element(
        "tr",
        Html.element(
                "th",
                Bilingual.of(ComparisonWords.name(share.group())),
                Html.styled("span", "says", Bilingual.of(share.group().says())),
                Html.styled(
                    "span", "of", Html.text(String.join(", ", share.group().assumptions()))))
            .with("scope", "row"),
        Html.element(
            "td",
            Html.styled("span", "value", Html.text(minus(part.value()))),
            Html.text(" "),
            Html.styled("span", "error", Html.text(part.error()))),
        graphic(
            Numbers.part(
                to < from ? "down" : "up",
                axis.at(Math.min(from, to)),
                axis.at(Math.max(from, to)))));
  }

  private static Html graphic(Html bar) {
    return Html.styled(
        "td", "graphic", Html.styled("span", "steps", bar).with("aria-hidden", "true"));
  }

  private static Html interactions(Attribution attribution, Measure measure) {
    List<Interaction> some =
        attribution.interactions().stream().filter(each -> each.index().value() != 0).toList();
    if (some.isEmpty()) {
      return Html.nothing();
    }
    List<Html> rows = new ArrayList<>();
    for (Interaction interaction : some) {
      Printed index = Changes.change(interaction.index(), Changes.digits(attribution), measure);
      rows.add(
          Html.element(
              "tr",
              Html.element(
                      "th",
                      Bilingual.of(ComparisonWords.pair(interaction.first(), interaction.second())))
                  .with("scope", "row"),
              Html.element("td", Html.text(minus(index.value()))),
              Html.element("td", Html.text(index.error()))));
    }
    return Html.element(
        "details",
        Html.element("summary", Bilingual.of(ComparisonWords.TOGETHER)),
        AnswerSection.scrolling(
            Html.element(
                "table",
                Html.element(
                    "thead",
                    Html.element(
                        "tr",
                        column(Bilingual.of(ComparisonWords.PAIR)),
                        column(Bilingual.of(Changes.unit(measure))),
                        Html.element("td"))),
                Html.element("tbody").holding(rows))));
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }

  /** From the least to the greatest value that the steps come by. */
  private record Axis(double low, double high) {

    static Axis of(Attribution attribution) {
      List<Double> stops = new ArrayList<>(List.of(attribution.from(), attribution.to()));
      double at = attribution.from();
      for (Share share : attribution.shares()) {
        at += share.part().value();
        stops.add(at);
      }
      DoubleStream all = stops.stream().mapToDouble(Double::doubleValue);
      java.util.DoubleSummaryStatistics range = all.summaryStatistics();
      return new Axis(range.getMin(), range.getMax());
    }

    double at(double value) {
      return high > low ? (value - low) / (high - low) : 0;
    }
  }
}
