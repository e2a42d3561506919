package endurance.report.document;

import endurance.analysis.wording.DistributionText;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Assumption;
import endurance.casebook.Case;
import endurance.casebook.briefing.Median;
import endurance.engine.random.QuantileFunction;
import endurance.engine.random.Quantiles;
import endurance.model.Distribution;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import endurance.report.wording.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number that a case assumes: an assumption, or one element of it.
 *
 * @param name as a reader would set it: {@code plan_price[go]}
 * @param element of an assumption over dimensions, as a reader calls it
 * @param value the constant, or the median of the distribution
 * @param low 5 % quantile; empty for a constant
 * @param high 95 % quantile; empty for a constant
 */
record Scalar(
    String name,
    Assumption assumption,
    Optional<Text> element,
    Unit unit,
    double value,
    Optional<Distribution> distribution,
    OptionalDouble low,
    OptionalDouble high) {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** All of a case, in written order; those of an array in the order of its elements. */
  static List<Scalar> of(Case about) {
    List<Scalar> scalars = new ArrayList<>();
    for (Assumption assumption : about.assumptions().values()) {
      Variable variable = assumption.variable();
      Unit unit = about.model().unitOf(variable.name());
      List<List<String>> elements = about.model().elementsOf(variable);
      for (int i = 0; i < elements.size(); i++) {
        String name = new ScalarName(variable.name(), elements.get(i)).toString();
        Optional<Text> element = element(about, elements.get(i));
        switch (variable) {
          case Variable.Constant constant ->
              scalars.add(fixed(name, assumption, element, unit, constant.values().get(i)));
          case Variable.Input input ->
              scalars.add(uncertain(name, assumption, element, unit, input.distributions().get(i)));
          case Variable.Stock _,
              Variable.Flow _,
              Variable.Auxiliary _,
              Variable.Noise _,
              Variable.Series _,
              Variable.Lookup _ -> {
            // Neither can be assumed.
          }
        }
      }
    }
    return List.copyOf(scalars);
  }

  private static Optional<Text> element(Case about, List<String> elements) {
    return elements.stream()
        .map(about::elementName)
        .reduce((one, next) ->
            new Text(one.english() + ", " + next.english(), one.chinese() + "、" + next.chinese()));
  }

  private static Scalar fixed(
      String name, Assumption assumption, Optional<Text> element, Unit unit, double value) {
    return new Scalar(
        name,
        assumption,
        element,
        unit,
        value,
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** A case that was run has no distribution without a quantile function. */
  private static Scalar uncertain(
      String name,
      Assumption assumption,
      Optional<Text> element,
      Unit unit,
      Distribution distribution) {
    QuantileFunction quantiles =
        Quantiles.of(distribution, name, assumption.variable().origin()).orThrow();
    return new Scalar(
        name,
        assumption,
        element,
        unit,
        Median.of(distribution).orElseGet(() -> quantiles.at(0.5)),
        Optional.of(distribution),
        OptionalDouble.of(quantiles.at(LOW)),
        OptionalDouble.of(quantiles.at(HIGH)));
  }

  /** The value or distribution as the case writes it; for one element of several, its own. */
  String written() {
    return name.equals(assumption.name())
        ? assumption.written()
        : distribution.map(DistributionText::of).orElseGet(() -> Figures.exact(value));
  }

  /** Whether it turns a mechanism of the model on and off. */
  boolean isSwitch() {
    return distribution.isEmpty() && name.startsWith("switch_") && (value == 0 || value == 1);
  }

  /** Whether both believe the same of a number. */
  boolean agreesWith(Scalar other) {
    return value == other.value && distribution.equals(other.distribution);
  }
}
