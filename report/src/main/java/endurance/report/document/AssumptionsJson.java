package endurance.report.document;

import endurance.analysis.Retrospect;
import endurance.casebook.Basis;
import endurance.model.Text;
import endurance.report.json.JsonText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The numbers of a case that a reader can change, with what is believed of each and why. */
final class AssumptionsJson {

  private final JsonText json;
  private final Map<String, Retrospect.Belief> learned;

  /**
   * @param past what was observed; empty where nothing taught anything
   */
  AssumptionsJson(JsonText json, Optional<Retrospect> past) {
    this.json = json;
    this.learned =
        past.stream()
            .flatMap(one -> one.lessons().stream())
            .collect(Collectors.toMap(Retrospect.Lesson::input, Retrospect.Lesson::posterior));
  }

  void write(Iterable<Scalar> scalars) {
    json.array("assumptions", scalars, this::scalar);
  }

  private void scalar(Scalar scalar) {
    Text says = scalar.assumption().variable().heading().says();
    Bounds bounds = Bounds.of(scalar);
    json.put("name", scalar.name());
    json.put("of", scalar.assumption().name());
    json.put("title", scalar.assumption().title());
    orNull("element", scalar.element(), element -> json.put("element", element));
    if (says.isEmpty()) {
      json.putNull("says");
    } else {
      json.put("says", says);
    }
    json.put("unit", scalar.unit().toString());
    json.put("value", scalar.value());
    json.put("written", scalar.written());
    orNull(
        "distribution",
        scalar.distribution(),
        distribution ->
            json.object("distribution", inside -> DistributionJson.write(inside, distribution)));
    json.put("low", scalar.low());
    json.put("high", scalar.high());
    orNull(
        "posterior",
        scalar.distribution().map(_ -> learned.get(scalar.name())),
        belief -> json.object("posterior", inside -> belief(inside, belief)));
    json.put("least", bounds.least());
    json.put("most", bounds.most());
    json.put("switch", scalar.isSwitch());
    json.object("basis", inside -> basis(inside, scalar.assumption().basis()));
    json.put(
        "overridden_by",
        Optional.of(scalar.assumption().overriddenBy()).filter(by -> !by.isEmpty()));
  }

  private <T> void orNull(String name, Optional<T> value, Consumer<T> write) {
    value.ifPresentOrElse(write, () -> json.putNull(name));
  }

  private static void belief(JsonText json, Retrospect.Belief belief) {
    json.put("p05", belief.low());
    json.put("p25", belief.lowerQuarter());
    json.put("p50", belief.median());
    json.put("p75", belief.upperQuarter());
    json.put("p95", belief.high());
  }

  private static void basis(JsonText json, Basis basis) {
    switch (basis) {
      case Basis.Facts facts -> {
        json.strings("facts", facts.facts());
        json.put("rule", facts.rule());
      }
      case Basis.Judgement judgement -> json.put("judgement", judgement.reason());
    }
  }
}
