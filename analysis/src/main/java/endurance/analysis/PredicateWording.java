package endurance.analysis;

import endurance.analysis.Verdict.Reason;
import endurance.analysis.answer.Estimate;
import endurance.analysis.wording.Numerals;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why a claim about the model is ruled on as it is. */
final class PredicateWording {

  private PredicateWording() {}

  static Text of(Map<String, Estimate> probabilities, Reason reason) {
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    probabilities.forEach((scenario, estimate) -> {
      String value = Numerals.percent(estimate.value());
      String low = Numerals.percentDown(estimate.low());
      String high = Numerals.percentUp(estimate.high());
      english.add(
          "%s in scenario %s (95 %% interval %s to %s)".formatted(value, scenario, low, high));
      chinese.add("在情景 %s 中为 %s（95 %% 区间 %s 至 %s）".formatted(scenario, value, low, high));
    });
    String disagreement = reason == Reason.SPREAD_TOO_WIDE ? disagreement(probabilities) : "";
    return new Text(
        "its probability is "
            + String.join(", ", english)
            + (disagreement.isEmpty() ? "" : "; the scenarios disagree"),
        "其概率" + String.join("，", chinese) + disagreement);
  }

  /** In Chinese; empty when no scenario alone would rule otherwise than another. */
  private static String disagreement(Map<String, Estimate> probabilities) {
    long rulings =
        probabilities.values().stream()
            .map(estimate -> Judge.ruling(estimate.low(), estimate.high()))
            .distinct()
            .count();
    return rulings > 1 ? "；各情景结论不一" : "";
  }
}
