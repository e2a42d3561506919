package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.Driver;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Answer.At;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.MonthInterval;
import endurance.report.evidence.Hinges;
import endurance.report.wording.DateIntervals;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Horizon;
import endurance.report.wording.Labels;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The answers, each question with its numbers. */
final class AnswerSection {

  private final Answers answers;
  private final Anchors anchors;

  AnswerSection(Answers answers, Anchors anchors) {
    this.answers = answers;
    this.anchors = anchors;
  }

  Html html() {
    return answers.answers().isEmpty()
        ? Html.element("p", Bilingual.of(Phrase.NO_QUESTIONS))
        : Html.fragment(answers.answers().stream().map(this::answer).toList());
  }

  private Html answer(Answer answer) {
    return Html.styled(
            "section",
            "answer",
            Html.element("h3", Bilingual.of(answer.question().ask())),
            Html.styled(
                "div",
                "answer-numbers",
                switch (answer) {
                  case Answer.Probability probability ->
                      probabilities(answer, moments(probability.at()));
                  case Answer.Amount amount -> amount(amount);
                  case Answer.Month month -> month(month);
                  case Answer.Runway runway -> runway(runway);
                },
                hinges(Hinges.of(answers, answer.question()))))
        .with("id", Anchors.answer(answer.question().id()));
  }

  private Html hinges(Hinges hinges) {
    if (hinges.drivers().isEmpty()) {
      return Html.nothing();
    }
    List<Html> parts = new ArrayList<>();
    parts.add(Bilingual.say(hinges::lead));
    for (Driver driver : hinges.drivers()) {
      parts.add(Html.text(parts.size() == 1 ? " " : ", "));
      parts.add(
          anchors.link(driver.input(), Bilingual.of(answers.theCase().called(driver.input()))));
      parts.add(Html.text(" " + Hinges.signed(driver)));
    }
    return Html.styled("p", "hinges").holding(parts);
  }

  private record Row(Html label, Estimate estimate) {}

  private static List<Row> moments(List<At<Estimate>> at) {
    return at.stream()
        .map(each ->
            new Row(Bilingual.say(language -> Dates.moment(each.moment(), language)), each.value()))
        .toList();
  }

  private Html probabilities(Answer answer, List<Row> rows) {
    return Html.styled("table", "probabilities")
        .holding(
            Html.element("tbody")
                .holding(
                    rows.stream()
                        .map(row -> {
                          Printed printed = Figures.probability(row.estimate());
                          return Html.element(
                              "tr",
                              Html.element("th", row.label()).with("scope", "row"),
                              Html.styled("td", "value", link(answer, printed.value())),
                              Html.styled("td", "error", Html.text(printed.error())),
                              Html.styled("td", "graphic", Numbers.bar(row.estimate())));
                        })
                        .toList()));
  }

  private Html link(Answer answer, String number) {
    return link(answer, Html.text(number));
  }

  private Html link(Answer answer, Html number) {
    return Numbers.link(anchors, "answer:" + answer.question().id(), number);
  }

  private Html amount(Answer.Amount amount) {
    String unit = amount.question().unitText();
    double error = Figures.error(amount);
    List<Html> rows = new ArrayList<>();
    double low = Math.min(0, quantile(amount, 0).min().orElse(0));
    double high = quantile(amount, 4).max().orElse(0);
    for (At<Band> at : amount.at()) {
      Band band = at.value();
      rows.add(
          Html.element(
              "tr",
              Html.element("th", Bilingual.say(language -> Dates.moment(at.moment(), language)))
                  .with("scope", "row"),
              number(amount, band.quantiles().get(0), error),
              number(amount, band.quantiles().get(1), error),
              Html.styled(
                  "td",
                  "value",
                  link(amount, Figures.number(band.median().value(), error)),
                  Html.text(" "),
                  Html.styled(
                      "span", "error", Html.text(Figures.amount(band.median(), error).error()))),
              number(amount, band.quantiles().get(3), error),
              number(amount, band.quantiles().get(4), error),
              number(amount, band.mean(), error)));
      boolean lastRow = at.equals(amount.at().getLast());
      rows.add(
          Html.styled(
                  "tr",
                  "strip-row",
                  Html.element("td"),
                  Html.element(
                          "td", strip(band, low, high), lastRow ? ends(low, high) : Html.nothing())
                      .with("colspan", "6"))
              .with("aria-hidden", "true"));
    }
    return Html.fragment(
        unit.equals("1")
            ? Html.nothing()
            : Html.styled(
                "p",
                "unit",
                Bilingual.say(
                    language -> Phrase.IN_UNIT.in(language, UnitWords.of(unit).in(language)))),
        scrolling(
            Html.styled(
                "table",
                "quantiles",
                Html.element(
                    "thead",
                    Html.element(
                        "tr",
                        Html.element("td"),
                        column(Html.text("5 %")),
                        column(Html.text("25 %")),
                        column(Bilingual.of(Phrase.MEDIAN)),
                        column(Html.text("75 %")),
                        column(Html.text("95 %")),
                        column(Bilingual.of(Phrase.MEAN)))),
                Html.element("tbody").holding(rows))),
        labels(amount));
  }

  /** A quantile of every moment. */
  private static DoubleStream quantile(Answer.Amount amount, int index) {
    return amount.at().stream().mapToDouble(at -> at.value().quantiles().get(index).value());
  }

  private static Html strip(Band band, double low, double high) {
    double width = high > low ? high - low : 1;
    double[] at =
        band.quantiles().stream().mapToDouble(each -> (each.value() - low) / width).toArray();
    return Html.styled(
        "span",
        "strip",
        Numbers.part("nine", at[0], at[4]),
        Numbers.part("half", at[1], at[3]),
        Numbers.part("middle", at[2], at[2]));
  }

  /** What the strips' two ends stand for. */
  private static Html ends(double low, double high) {
    return Html.styled(
        "span",
        "ends",
        Html.element("span", Html.text(Figures.number(low))),
        Html.element("span", Html.text(Figures.number(high))));
  }

  private static Html labels(Answer.Amount amount) {
    if (amount.question().labels().isEmpty()) {
      return Html.nothing();
    }
    List<Html> pairs = new ArrayList<>();
    amount
        .question()
        .labels()
        .forEach((label, text) ->
            pairs.add(
                Html.element(
                    "div",
                    Html.element("dt", Bilingual.of(Labels.of(label))),
                    Html.element("dd", Bilingual.of(text)))));
    return Html.styled("dl", "labels").holding(pairs);
  }

  private Html number(Answer.Amount amount, Estimate estimate, double error) {
    return Html.element("td", link(amount, Figures.number(estimate.value(), error)));
  }

  private Html month(Answer.Month month) {
    List<Html> dates = new ArrayList<>();
    for (Optional<YearMonth> quantile : month.quantiles()) {
      Html date =
          quantile
              .map(when -> Bilingual.say(language -> Dates.month(when, language)))
              .orElseGet(() -> Bilingual.of(Phrase.NEVER));
      dates.add(Html.styled("td", dates.size() == 2 ? "value" : "", link(month, date)));
    }
    List<Html> intervals =
        month.intervals().stream().<Html>map(each -> interval(each, Phrase.NEVER)).toList();
    List<Row> rows = new ArrayList<>();
    for (At<Estimate> at : month.byEndOf()) {
      rows.add(
          new Row(
              Bilingual.say(language ->
                  Phrase.BY_END_OF.in(language, Dates.monthOrYear(at.moment().month(), language))),
              at.value()));
    }
    YearMonth last = Horizon.last(answers.theCase());
    rows.add(
        new Row(
            Bilingual.say(
                language -> Phrase.NEVER_BEFORE.in(language, Dates.monthOrYear(last, language))),
            month.never()));
    return Html.fragment(
        scrolling(
            Html.styled(
                "table",
                "quantiles dates",
                Html.element(
                    "thead",
                    Html.element(
                        "tr",
                        column(Html.text("5 %")),
                        column(Html.text("25 %")),
                        column(Bilingual.of(Phrase.MEDIAN)),
                        column(Html.text("75 %")),
                        column(Html.text("95 %")))),
                Html.element(
                    "tbody",
                    Html.element("tr").holding(dates),
                    Html.element("tr").holding(intervals)))),
        probabilities(month, rows));
  }

  private Html runway(Answer.Runway runway) {
    return Html.styled(
        "table",
        "probabilities",
        Html.element(
            "tbody",
            runwayRow(runway, "50 %", runway.at50(), runway.intervals().get(0)),
            runwayRow(runway, "80 %", runway.at80(), runway.intervals().get(1)),
            runwayRow(runway, "95 %", runway.at95(), runway.intervals().get(2))));
  }

  private Html runwayRow(
      Answer.Runway runway, String probability, Optional<YearMonth> until, MonthInterval interval) {
    YearMonth last = Horizon.last(answers.theCase());
    Html date =
        until
            .map(month ->
                Bilingual.say(language ->
                    (month.isBefore(last) ? Phrase.RUNWAY_UNTIL : Phrase.RUNWAY_BEYOND)
                        .in(language, Dates.month(month, language))))
            .orElseGet(() -> Bilingual.of(Phrase.RUNWAY_NOT_EVEN));
    return Html.element(
        "tr",
        Html.element(
                "th",
                Bilingual.say(language -> Phrase.RUNWAY_PROBABILITY.in(language, probability)))
            .with("scope", "row"),
        Html.styled("td", "value date", link(runway, date)),
        interval(interval, Phrase.RUNWAY_NOT_EVEN));
  }

  private static Html interval(MonthInterval interval, Phrase none) {
    return Html.styled(
        "td", "error", Bilingual.say(language -> DateIntervals.of(interval, none, language)));
  }

  private static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }

  /** A table that may be wider than a narrow screen, which the keyboard can scroll too. */
  static Html scrolling(Html table) {
    return Html.styled("div", "scrolling", table).with("tabindex", "0");
  }
}
