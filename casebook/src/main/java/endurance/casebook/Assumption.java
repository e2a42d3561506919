package endurance.casebook;

import endurance.model.Text;
import endurance.model.Variable;

/**
 * A value of the model with its uncertainty and what it rests on.
 *
 * @param variable a {@link Variable.Constant} or {@link Variable.Input}, as the scenario that was
 *     asked for has it
 * @param title what a reader calls it; in English its name in words, where the case says nothing
 *     else
 * @param written the value or distribution as written, for display
 * @param overriddenBy the scenario or {@code --set} that replaced the case's own value; empty
 *     otherwise
 */
public record Assumption(
    Variable variable, Text title, String written, Basis basis, String overriddenBy) {

  /** Called by its name in words. */
  public Assumption(Variable variable, String written, Basis basis, String overriddenBy) {
    this(variable, Text.alike(inWords(variable.name())), written, basis, overriddenBy);
  }

  /** {@code rival_bundle_price} as "rival bundle price". */
  public static String inWords(String name) {
    return name.replace('_', ' ').replace('.', ' ');
  }

  public String name() {
    return variable.name();
  }
}
