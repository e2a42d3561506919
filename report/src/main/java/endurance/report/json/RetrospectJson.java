package endurance.report.json;

import endurance.analysis.Retrospect;
import java.util.List;
import java.util.Locale;

/** What the past says, for programs. */
final class RetrospectJson {

  private static final List<String> QUANTILES =
      List.of("p025", "p10", "p25", "p50", "p75", "p90", "p975");

  private RetrospectJson() {}

  static void write(JsonText json, Retrospect past) {
    json.put("until", past.until().toString());
    json.put("pool", past.pool());
    json.put("effective_sample_size", past.effective());
    json.put("power", past.power());
    json.put("effective_sample_size_used", past.used());
    json.put("ancestors", past.ancestors());
    json.put("prior_futures", past.priorFutures());
    json.array("tracks", past.tracks(), track -> track(json, track));
    json.array("lessons", past.lessons(), lesson -> lesson(json, lesson));
  }

  private static void track(JsonText json, Retrospect.Track track) {
    json.put("observation", track.observation().id());
    json.put("element", track.element());
    json.put("title", track.observation().title());
    json.put("unit", track.observation().unitText());
    json.array(
        "points",
        track.points(),
        point -> {
          json.put("month", point.month().toString());
          json.put("read", point.observed());
          json.put("held_back", point.heldBack());
          json.object("prior", inside -> forecast(inside, point.prior()));
          json.object("posterior", inside -> forecast(inside, point.posterior()));
        });
    for (boolean heldBack : new boolean[] {false, true}) {
      Retrospect.score(List.of(track), heldBack)
          .ifPresent(score ->
              json.object(
                  heldBack ? "score_held_back" : "score_known", inside -> score(inside, score)));
    }
  }

  private static void forecast(JsonText json, Retrospect.Forecast forecast) {
    for (int i = 0; i < QUANTILES.size(); i++) {
      json.put(QUANTILES.get(i), forecast.quantiles().get(i));
    }
    json.put("crps", forecast.score());
  }

  private static void score(JsonText json, Retrospect.Score score) {
    json.put("readings", score.points());
    json.put("crps_prior", score.prior());
    json.put("crps_posterior", score.posterior());
    json.array(
        "inside",
        score.coverage(),
        each -> {
          json.put("band", String.format(Locale.ROOT, "%d %%", each.band().percent()));
          json.put("prior", each.prior());
          json.put("posterior", each.posterior());
        });
  }

  private static void lesson(JsonText json, Retrospect.Lesson lesson) {
    json.put("input", lesson.input());
    json.put("unit", lesson.unitText());
    json.object("prior", inside -> belief(inside, lesson.prior()));
    json.object("posterior", inside -> belief(inside, lesson.posterior()));
    json.put("contraction", lesson.contraction());
    json.put("shift", lesson.shift());
    json.put("taught", lesson.taught());
  }

  private static void belief(JsonText json, Retrospect.Belief belief) {
    json.put("p05", belief.low());
    json.put("p25", belief.lowerQuarter());
    json.put("p50", belief.median());
    json.put("p75", belief.upperQuarter());
    json.put("p95", belief.high());
    json.put("mean", belief.mean());
    json.put("sd", belief.deviation());
  }
}
