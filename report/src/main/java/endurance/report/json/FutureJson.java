package endurance.report.json;

import endurance.analysis.answer.Outcome;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.WholeFuture;

/** One future of a run, as JSON. The same case, seed and choice give the same bytes. */
public final class FutureJson {

  private FutureJson() {}

  public static String of(WholeFuture future) {
    return JsonText.object(json -> {
      json.put("format", "endurance/future/1");
      json.object("case", inside -> CaseJson.write(inside, future.theCase()));
      json.object(
          "run",
          inside -> {
            inside.put("futures", future.futures());
            inside.put("seed", future.seed());
            inside.put("sampling", CaseJson.code(future.sampling()));
          });
      json.object("future", inside -> chosen(inside, future));
      json.array("answers", future.outcomes(), outcome -> outcome(json, outcome));
      json.strings("months", future.months().stream().map(Object::toString).toList());
      json.array(
          "paths",
          future.paths(),
          path -> {
            json.put("variable", path.variable());
            json.put("title", path.title());
            json.put("unit", path.unitText());
            json.numbers("values", path.values());
          });
      json.array("inputs", future.drawn(), drawn -> drawn(json, drawn));
    });
  }

  private static void chosen(JsonText json, WholeFuture future) {
    json.put("number", future.chosen().number());
    switch (future.chosen().choice()) {
      case FutureChoice.ByNumber _ -> json.put("chosen", "number");
      case FutureChoice.ByQuestion(FutureChoice.Place place, String question) -> {
        json.put("chosen", CaseJson.code(place));
        json.put("by", question);
      }
    }
    future
        .chosen()
        .among()
        .ifPresent(among -> {
          json.put("among", among.futures());
          json.put("finite_among", among.finite());
        });
    json.put("finite", future.stray().isEmpty());
    future
        .stray()
        .ifPresent(stray ->
            json.object(
                "first_not_finite",
                inside -> {
                  inside.put("variable", stray.variable());
                  inside.put("month", stray.month().toString());
                  inside.put("value", stray.value());
                }));
  }

  private static void outcome(JsonText json, Outcome outcome) {
    json.put("question", outcome.question().id());
    json.put("ask", outcome.question().ask());
    switch (outcome) {
      case Outcome.Probability probability -> {
        json.put("kind", "probability");
        json.array(
            "at",
            probability.at(),
            at -> {
              AnswersJson.moment(json, at.moment());
              json.put("holds", at.value());
            });
      }
      case Outcome.Amount amount -> {
        json.put("kind", "amount");
        json.put("unit", amount.question().unitText());
        json.array(
            "at",
            amount.at(),
            at -> {
              AnswersJson.moment(json, at.moment());
              json.put("value", at.value());
            });
      }
      case Outcome.Month month -> {
        json.put("kind", "month");
        json.putMonth("month", month.month());
      }
      case Outcome.Runway runway -> {
        json.put("kind", "runway");
        json.putMonth("until_end_of", runway.until());
      }
    }
  }

  private static void drawn(JsonText json, WholeFuture.Drawn drawn) {
    json.put("input", drawn.input());
    json.put("unit", drawn.unitText());
    json.put("value", drawn.value());
    json.put("part_at_most", drawn.partAtMost());
    drawn.driver().ifPresent(driver -> json.put("correlation", driver.correlation()));
  }
}
