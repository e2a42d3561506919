package endurance.model.unit;

import java.util.Map;

/** Prints units. */
final class UnitText {

  private UnitText() {}

  static String of(Unit unit) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Integer> entry : unit.powers().entrySet()) {
      text.append(text.isEmpty() ? "" : "*")
          .append(entry.getKey())
          .append('^')
          .append(entry.getValue());
    }
    return text.isEmpty() ? "1" : text.toString();
  }
}
