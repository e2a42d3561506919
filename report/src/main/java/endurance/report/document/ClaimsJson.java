package endurance.report.document;

import endurance.analysis.Verdict;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Source;
import endurance.report.json.JsonText;
import endurance.report.wording.Terms;
import java.util.List;

/** What sources assert, and what becomes of it. */
final class ClaimsJson {

  private ClaimsJson() {}

  static void write(JsonText json, Case about, List<Verdict> verdicts) {
    json.array("claims", verdicts, verdict -> claim(json, about, verdict));
  }

  /** Whether futures decide on a claim, so that controls can change what becomes of it. */
  static boolean isLive(Verdict verdict) {
    return switch (verdict.claim().test()) {
      case Claim.Predicate _ -> true;
      case Claim.Arithmetic _, Claim.Compare _ -> false;
    };
  }

  private static void claim(JsonText json, Case about, Verdict verdict) {
    Claim claim = verdict.claim();
    Source source = about.sources().get(claim.source());
    json.put("id", claim.id());
    json.put("says", claim.says());
    json.put("source", source == null ? claim.source() : source.publisher());
    json.put("source_key", claim.source());
    json.put("paragraph", claim.paragraph());
    json.put("live", isLive(verdict));
    json.strings(
        "scenarios",
        claim.test() instanceof Claim.Predicate predicate ? predicate.scenarios() : List.of());
    json.put("ruling", verdict.ruling());
    json.put("low", verdict.low());
    json.put("high", verdict.high());
    json.put("reason", verdict.reason());
    json.put("because", Terms.because(verdict));
    json.putMonth("observable_from", claim.observableFrom());
  }
}
