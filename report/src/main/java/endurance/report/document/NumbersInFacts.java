package endurance.report.document;

import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.report.evidence.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts whose number is at the same time one that the case assumes: exactly one assumption rests on
 * the fact and has its very value. A reader who changes the number in the account changes that
 * assumption.
 */
final class NumbersInFacts implements Function<String, Optional<String>> {

  /** What converting units can change in a value; both were typed as the same number. */
  private static final double CONVERSION = 1e-12;

  private final Map<String, String> assumptions = new LinkedHashMap<>();

  NumbersInFacts(Case about, List<Scalar> scalars) {
    for (Fact fact : about.facts().values()) {
      List<Scalar> same =
          scalars.stream()
              .filter(scalar ->
                  Evidence.facts(scalar.assumption().basis()).contains(fact.id())
                      && isOf(fact, scalar))
              .toList();
      if (same.size() == 1) {
        assumptions.put(fact.id(), same.getFirst().name());
      }
    }
  }

  /** The name of the assumption. */
  @Override
  public Optional<String> apply(String fact) {
    return Optional.ofNullable(assumptions.get(fact));
  }

  private static boolean isOf(Fact fact, Scalar scalar) {
    if (!scalar.unit().sameQuantityAs(fact.unit())) {
      return false;
    }
    double value = scalar.value() * scalar.unit().in(fact.unit());
    return Math.abs(value - fact.value()) <= CONVERSION * Math.abs(fact.value());
  }
}
