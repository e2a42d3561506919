package endurance.casebook;

import endurance.model.Text;
import java.util.List;

/** A named set of overrides of assumptions. */
public record Scenario(String name, Text says, List<String> overrides) {
  public Scenario {
    overrides = List.copyOf(overrides);
  }
}
