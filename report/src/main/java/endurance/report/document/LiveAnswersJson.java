package endurance.report.document;

import endurance.analysis.Answers;
import endurance.analysis.Verdict;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Fan;
import endurance.model.Clock;
import endurance.report.json.JsonText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;

/**
 * The answers for some controls, short enough to be sent with every step of a drag: questions,
 * charts and the claims on which futures decide.
 */
public final class LiveAnswersJson {

  /** A chart of a thousand pixels shows three; the others are for a reader of its table. */
  private static final MathContext DRAWN = new MathContext(6);

  /**
   * Seven tell a difference of a ten-millionth of the number: less than a reader is shown, at less
   * than half the bytes of a double.
   */
  private static final MathContext TOLD = new MathContext(7);

  private LiveAnswersJson() {}

  /**
   * On one line, as a stream of events wants it.
   *
   * @param answers from as many futures as there are so far
   * @param points of the clock that charts have a value at: those of the document
   * @throws IllegalArgumentException when a chart was not read at one of them
   */
  public static String of(Answers answers, Extent extent, List<Integer> points) {
    return JsonText.line(json -> write(json, answers, extent, points));
  }

  static void write(JsonText json, Answers answers, Extent extent, List<Integer> points) {
    json.put("futures", answers.futures());
    json.put("of", extent.of());
    json.put("done", extent.done());
    json.put("excluded", answers.excluded());
    json.put("seed", answers.seed());
    json.put("elapsed_ms", extent.elapsedMilliseconds());
    json.object("questions", inside -> answers.answers().forEach(answer -> answer(inside, answer)));
    json.object("charts", inside -> charts(inside, answers, points));
    json.object(
        "claims",
        inside ->
            answers.verdicts().stream()
                .filter(ClaimsJson::isLive)
                .forEach(verdict -> claim(inside, verdict)));
  }

  private static void answer(JsonText json, Answer answer) {
    json.object(
        answer.question().id(),
        inside -> {
          switch (answer) {
            case Answer.Probability probability -> labelled(inside, "at", probability.at());
            case Answer.Amount amount ->
                inside.array(
                    "at",
                    amount.at(),
                    at -> {
                      inside.put("label", at.moment().label());
                      band(inside, at.value());
                    });
            case Answer.Month month -> {
              inside.months("quantiles", month.quantiles());
              inside.put("never", month.never());
              labelled(inside, "by_end_of", month.byEndOf());
            }
            case Answer.Runway runway -> {
              inside.putMonth("at50", runway.at50());
              inside.putMonth("at80", runway.at80());
              inside.putMonth("at95", runway.at95());
            }
          }
        });
  }

  private static void labelled(JsonText json, String name, List<Answer.At<Estimate>> all) {
    json.array(
        name,
        all,
        at -> {
          json.put("label", at.moment().label());
          json.fields(at.value());
          replicates(json, at.value());
        });
  }

  private static void band(JsonText json, Band band) {
    json.put("mean", band.mean());
    json.array("quantiles", band.quantiles(), json::fields);
    replicates(json, band.median());
  }

  /** By what is compared, part by part, so that a reader can tell how far a difference is off. */
  private static void replicates(JsonText json, Estimate compared) {
    if (!compared.replicates().isEmpty()) {
      json.numbers(
          "replicates", compared.replicates().stream().map(one -> rounded(one, TOLD)).toList());
    }
  }

  /** What is not finite stays as it is. */
  private static double rounded(double value, MathContext digits) {
    return Double.isFinite(value) ? BigDecimal.valueOf(value).round(digits).doubleValue() : value;
  }

  private static void charts(JsonText json, Answers answers, List<Integer> points) {
    Clock clock = answers.theCase().model().clock();
    List<YearMonth> months = points.stream().map(clock::monthAt).toList();
    List<String> ids = ChartNames.ids(answers.fans().stream().map(Fan::chart).toList());
    for (int i = 0; i < answers.fans().size(); i++) {
      Fan fan = answers.fans().get(i);
      List<Integer> places = months.stream().map(month -> place(fan, month)).toList();
      json.object(
          ids.get(i),
          inside ->
              fan.lines()
                  .forEach((name, values) ->
                      inside.rows(
                          name,
                          places.stream().map(values::get).map(LiveAnswersJson::drawn).toList())));
    }
  }

  private static int place(Fan fan, YearMonth month) {
    int place = fan.months().indexOf(month);
    if (place < 0) {
      throw new IllegalArgumentException(
          "the chart of " + fan.chart().variables() + " was not read in " + month);
    }
    return place;
  }

  private static List<Double> drawn(List<Double> quantiles) {
    return quantiles.stream().map(value -> rounded(value, DRAWN)).toList();
  }

  private static void claim(JsonText json, Verdict verdict) {
    json.object(
        verdict.claim().id(),
        inside -> {
          inside.put("low", verdict.low());
          inside.put("high", verdict.high());
          inside.put("ruling", verdict.ruling());
        });
  }
}
