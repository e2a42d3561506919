package endurance.report.json;

import endurance.analysis.Answers;
import endurance.analysis.Driver;
import endurance.analysis.Verdict;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Fan;
import endurance.analysis.answer.MonthInterval;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.NonFinite;
import endurance.model.Clock;
import java.util.List;
import java.util.Map;

/** What one run has to say, as JSON. The same case and seed give the same bytes. */
public final class AnswersJson {

  /** Names of a band's quantiles, in their order. */
  private static final String[] QUANTILES = {"p05", "p25", "p50", "p75", "p95"};

  private AnswersJson() {}

  public static String of(Answers answers) {
    Case about = answers.theCase();
    return JsonText.object(json -> {
      json.put("format", "endurance/answers/1");
      json.object("case", inside -> CaseJson.write(inside, about));
      json.object("run", inside -> run(inside, answers));
      json.array("answers", answers.answers(), answer -> answer(json, answer));
      json.array("verdicts", answers.verdicts(), verdict -> verdict(json, verdict));
      json.array("drivers", answers.drivers(), driver -> driver(json, driver));
      json.array("charts", answers.fans(), fan -> fan(json, fan));
      json.array("commitments", about.pledges(), each -> CaseJson.write(json, each));
      answers
          .whoFalls()
          .ifPresent(
              falls -> json.object("who_falls", inside -> WhoFallsJson.write(inside, falls)));
      answers
          .retrospect()
          .ifPresent(
              past -> json.object("conditioning", inside -> RetrospectJson.write(inside, past)));
      json.object("footing", inside -> CaseJson.write(inside, answers.footing()));
    });
  }

  private static void driver(JsonText json, Driver driver) {
    json.put("question", driver.question().id());
    json.put("moment", driver.at());
    json.put("input", driver.input());
    json.put("correlation", driver.correlation());
  }

  private static void run(JsonText json, Answers answers) {
    json.put("futures", answers.futures());
    json.put("seed", answers.seed());
    json.put("excluded", answers.excluded());
    json.array("non_finite", answers.nonFinite(), each -> nonFinite(json, answers, each));
  }

  private static void nonFinite(JsonText json, Answers answers, NonFinite each) {
    Clock clock = answers.theCase().model().clock();
    json.put("variable", each.variable());
    json.put("point", each.point());
    json.putMonth("month", clock.firstMonth().map(first -> first.plusMonths(each.point())));
    json.put("futures", each.futures());
    json.put("example", each.example());
    json.put("value", each.value());
  }

  static void answer(JsonText json, Answer answer) {
    Question question = answer.question();
    json.put("question", question.id());
    json.put("kind", kind(answer));
    json.put("ask", question.ask());
    json.put("variable", question.variable());
    switch (answer) {
      case Answer.Probability probability ->
          json.array(
              "at",
              probability.at(),
              at -> {
                moment(json, at.moment());
                json.put("probability", at.value());
              });
      case Answer.Amount amount -> amount(json, amount);
      case Answer.Month month -> month(json, month);
      case Answer.Runway runway -> {
        json.putMonth("p50", runway.at50());
        json.putMonth("p80", runway.at80());
        json.putMonth("p95", runway.at95());
        interval(json, "p50_interval", runway.intervals().get(0));
        interval(json, "p80_interval", runway.intervals().get(1));
        interval(json, "p95_interval", runway.intervals().get(2));
      }
    }
  }

  private static String kind(Answer answer) {
    return switch (answer) {
      case Answer.Probability probability -> "probability";
      case Answer.Amount amount -> "amount";
      case Answer.Month month -> "month";
      case Answer.Runway runway -> "runway";
    };
  }

  private static void amount(JsonText json, Answer.Amount amount) {
    json.put("unit", amount.question().unitText());
    json.object("labels", inside -> amount.question().labels().forEach(inside::put));
    json.array(
        "at",
        amount.at(),
        at -> {
          moment(json, at.moment());
          band(json, at.value());
        });
  }

  private static void band(JsonText json, Band band) {
    json.put("mean", band.mean());
    for (int i = 0; i < QUANTILES.length; i++) {
      json.put(QUANTILES[i], band.quantiles().get(i));
    }
  }

  private static void interval(JsonText json, String name, MonthInterval interval) {
    json.object(
        name,
        inside -> {
          inside.putMonth("low", interval.low());
          inside.putMonth("high", interval.high());
        });
  }

  private static void month(JsonText json, Answer.Month month) {
    json.put("never", month.never());
    for (int i = 0; i < month.quantiles().size(); i++) {
      json.putMonth(QUANTILES[i], month.quantiles().get(i));
      interval(json, QUANTILES[i] + "_interval", month.intervals().get(i));
    }
    json.array(
        "by_end_of",
        month.byEndOf(),
        at -> {
          moment(json, at.moment());
          json.put("probability", at.value());
        });
  }

  static void moment(JsonText json, Moment moment) {
    json.put("moment", moment.label());
    json.put("month", moment.month().toString());
    json.put("reading", moment.end() ? "end_of" : "during");
  }

  private static void verdict(JsonText json, Verdict verdict) {
    Claim claim = verdict.claim();
    json.put("claim", claim.id());
    json.put("says", claim.says());
    json.put("source", claim.source());
    if (claim.paragraph() > 0) {
      json.put("paragraph", claim.paragraph());
    }
    json.put("test", test(claim.test()));
    json.put("ruling", CaseJson.code(verdict.ruling()));
    json.put("low", verdict.low());
    json.put("high", verdict.high());
    json.put("reason", CaseJson.code(verdict.reason()));
    json.put("because", verdict.because());
    json.putMonth("observable_from", claim.observableFrom());
  }

  private static String test(Claim.Test test) {
    return switch (test) {
      case Claim.Arithmetic arithmetic -> "arithmetic";
      case Claim.Predicate predicate -> "predicate";
      case Claim.Compare compare -> "compare";
    };
  }

  static void fan(JsonText json, Fan fan) {
    json.put("title", fan.chart().title());
    json.put("unit", fan.chart().unitText());
    json.strings("months", fan.months().stream().map(Object::toString).toList());
    json.array("lines", fan.lines().entrySet(), line -> line(json, line));
    if (!fan.prior().isEmpty()) {
      json.array("prior", fan.prior().entrySet(), line -> line(json, line));
    }
    json.array(
        "observed",
        fan.observed().entrySet(),
        series -> {
          json.put("variable", series.getKey());
          json.array(
              "points",
              series.getValue(),
              point -> {
                json.put("month", point.month().toString());
                json.put("value", point.value());
              });
        });
  }

  private static void line(JsonText json, Map.Entry<String, List<List<Double>>> line) {
    json.put("variable", line.getKey());
    for (int i = 0; i < QUANTILES.length; i++) {
      int quantile = i;
      json.numbers(
          QUANTILES[i], line.getValue().stream().map(point -> point.get(quantile)).toList());
    }
  }
}
