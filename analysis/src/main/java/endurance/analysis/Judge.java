package endurance.analysis;

import endurance.analysis.Verdict.Reason;
import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.model.Text;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules on claims, as docs/reference/case-format.md says under "How a claim is judged": a claim is
 * supported or contradicted only when every reading, every scenario and the sampling error leave no
 * other choice.
 */
final class Judge {

  /** A judgement of this project, stated in docs/reference/case-format.md. */
  static final double SUPPORTED_FROM = 0.9;

  /** Likewise. */
  static final double CONTRADICTED_UP_TO = 0.1;

  private final Case theCase;

  Judge(Case theCase) {
    this.theCase = theCase;
  }

  /**
   * @param probabilities for a predicate: each of its scenarios to the probability there; not read
   *     for other claims
   */
  Verdict judge(Claim claim, Map<String, Estimate> probabilities) {
    return switch (claim.test()) {
      case Claim.Arithmetic arithmetic -> arithmetic(claim, arithmetic);
      case Claim.Predicate predicate -> predicate(claim, predicate, probabilities);
      case Claim.Compare compare -> compare(claim, compare);
    };
  }

  /** A claim about the model as it stands in the futures of one scenario, whichever it names. */
  Verdict judgeIn(String scenario, Claim claim, Estimate probability) {
    return predicate(claim, Map.of(scenario, probability));
  }

  static Ruling ruling(double low, double high) {
    if (low >= SUPPORTED_FROM) {
      return Ruling.SUPPORTED;
    }
    return high <= CONTRADICTED_UP_TO ? Ruling.CONTRADICTED : Ruling.UNDETERMINED;
  }

  private static Verdict arithmetic(Claim claim, Claim.Arithmetic test) {
    double truth = test.holds() ? 1 : 0;
    Text because =
        test.holds()
            ? new Text(test.formula() + " holds", test.formula() + " 成立")
            : new Text(test.formula() + " does not hold", test.formula() + " 不成立");
    return new Verdict(claim, ruling(truth, truth), truth, truth, Reason.DETERMINED, because);
  }

  private Verdict predicate(
      Claim claim, Claim.Predicate test, Map<String, Estimate> probabilities) {
    Map<String, Estimate> heard = new LinkedHashMap<>();
    for (String scenario : test.scenarios()) {
      Estimate estimate = probabilities.get(scenario);
      if (estimate == null) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " needs its probability in scenario " + scenario);
      }
      heard.put(scenario, estimate);
    }
    return predicate(claim, heard);
  }

  private Verdict predicate(Claim claim, Map<String, Estimate> heard) {
    double low = heard.values().stream().mapToDouble(Estimate::low).min().orElse(0);
    double high = heard.values().stream().mapToDouble(Estimate::high).max().orElse(1);
    Reason reason = Reason.DETERMINED;
    if (ruling(low, high) == Ruling.UNDETERMINED) {
      reason = isAhead(claim) ? Reason.NOT_OBSERVABLE_YET : Reason.SPREAD_TOO_WIDE;
    }
    return verdict(claim, low, high, reason, PredicateWording.of(heard, reason));
  }

  private Verdict compare(Claim claim, Claim.Compare test) {
    List<KindReading> readings =
        test.kinds().stream()
            .map(kind -> KindReading.of(kind, test, theCase.facts().values()))
            .toList();
    double low = readings.stream().mapToDouble(KindReading::low).min().orElse(0);
    double high = readings.stream().mapToDouble(KindReading::high).max().orElse(1);
    Reason reason =
        ruling(low, high) == Ruling.UNDETERMINED
            ? whyUndetermined(claim, readings)
            : Reason.DETERMINED;
    return verdict(claim, low, high, reason, CompareWording.of(readings, reason));
  }

  /**
   * Without any evidence, its absence; else, if another reading would rule otherwise, the reading;
   * else the facts, which disagree in every reading that has any.
   */
  private Reason whyUndetermined(Claim claim, List<KindReading> readings) {
    if (readings.stream().noneMatch(KindReading::hasEvidence)) {
      return isAhead(claim) ? Reason.NOT_OBSERVABLE_YET : Reason.NO_EVIDENCE;
    }
    return readings.stream().map(KindReading::ruling).distinct().count() > 1
        ? Reason.KIND_UNCLEAR
        : Reason.CONFLICTING_EVIDENCE;
  }

  private Verdict verdict(Claim claim, double low, double high, Reason reason, Text because) {
    return new Verdict(claim, ruling(low, high), low, high, reason, because);
  }

  /** Whether what the claim says can be known only after the case's date. */
  private boolean isAhead(Claim claim) {
    YearMonth asOf = YearMonth.from(theCase.asOf());
    return claim.observableFrom().filter(from -> from.isAfter(asOf)).isPresent();
  }
}
