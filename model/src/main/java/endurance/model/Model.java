package endurance.model;

import endurance.model.unit.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of equations that passed every check: references resolved, units agreeing, no circle
 * without a stock. Immutable; two models are equal when they hold the same clock, dimensions,
 * variables and correlations.
 */
public final class Model {

  private final Draft draft;
  private final Map<String, Dimension> dimensions;
  private final Map<String, Variable> variables;
  private final Map<String, Unit> units;

  Model(
      Draft draft,
      Map<String, Dimension> dimensions,
      Map<String, Variable> variables,
      Map<String, Unit> units) {
    this.draft = draft;
    this.dimensions = ordered(dimensions);
    this.variables = ordered(variables);
    this.units = ordered(units);
  }

  /** Checks a draft: every problem at once, in the order of the text. */
  public static Checked<Model> check(Draft draft) {
    return ModelCheck.of(draft);
  }

  /**
   * This model with other values: constants and inputs in the place of those of the same name, a
   * constant for an input or the other way round, and other correlations. Formulas, their names and
   * their units stay what they are and are not checked again.
   *
   * @param values each with the dimensions and the unit of the one it replaces
   * @throws IllegalArgumentException when a variable is neither constant nor input, replaces
   *     nothing, or has other dimensions or another unit
   */
  public Checked<Model> withValues(List<Variable> values, List<RankCorrelation> correlations) {
    Map<String, Variable> replaced = new LinkedHashMap<>(variables);
    for (Variable value : values) {
      Variable before = variable(value.name());
      if (!isValue(value)
          || !isValue(before)
          || !value.dimensions().equals(before.dimensions())
          || !value.unit().equals(before.unit())) {
        throw new IllegalArgumentException(
            value.name() + " can be given another value, but not become another variable");
      }
      replaced.put(value.name(), value);
    }
    return ModelCheck.ofValues(
        new Draft(clock(), draft.dimensions(), List.copyOf(replaced.values()), correlations),
        units);
  }

  private static boolean isValue(Variable variable) {
    return variable instanceof Variable.Constant || variable instanceof Variable.Input;
  }

  public Clock clock() {
    return draft.clock();
  }

  /** By name, in written order. */
  public Map<String, Dimension> dimensions() {
    return dimensions;
  }

  /** By name, in written order. */
  public Map<String, Variable> variables() {
    return variables;
  }

  public List<RankCorrelation> correlations() {
    return draft.correlations();
  }

  /**
   * The unit of a variable, declared or taken from its formula.
   *
   * @throws IllegalArgumentException for a name the model does not have
   */
  public Unit unitOf(String variable) {
    Unit unit = units.get(variable);
    if (unit == null) {
      throw new IllegalArgumentException("the model has no variable " + variable);
    }
    return unit;
  }

  /**
   * @throws IllegalArgumentException for a name the model does not have
   */
  public Variable variable(String name) {
    Variable variable = variables.get(name);
    if (variable == null) {
      throw new IllegalArgumentException("the model has no variable " + name);
    }
    return variable;
  }

  /**
   * Every combination of a variable's elements, in the order in which its values are listed: the
   * last dimension changes fastest. One empty combination for a scalar.
   */
  public List<List<String>> elementsOf(Variable variable) {
    return Dimension.combinations(variable.dimensions().stream().map(this::dimension).toList());
  }

  /**
   * @throws IllegalArgumentException for a name the model does not have
   */
  public Dimension dimension(String name) {
    Dimension dimension = dimensions.get(name);
    if (dimension == null) {
      throw new IllegalArgumentException("the model has no dimension " + name);
    }
    return dimension;
  }

  /** The draft this model was checked from. */
  public Draft draft() {
    return draft;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Model model && draft.equals(model.draft);
  }

  @Override
  public int hashCode() {
    return draft.hashCode();
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
