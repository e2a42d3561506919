package endurance.casebook;

import endurance.model.Variable;

/**
 * A value of the model with its uncertainty and what it rests on.
 *
 * @param variable a {@link Variable.Constant} or {@link Variable.Input}, as the scenario that was
 *     asked for has it
 * @param written the value or distribution as written, for display
 * @param overriddenBy the scenario or {@code --set} that replaced the case's own value; empty
 *     otherwise
 */
public record Assumption(Variable variable, String written, Basis basis, String overriddenBy) {

  public String name() {
    return variable.name();
  }
}
