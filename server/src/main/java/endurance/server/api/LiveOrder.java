package endurance.server.api;

import endurance.model.Checked;
import endurance.server.json.Fields;
import endurance.server.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader who turns knobs wants.
 *
 * @param changes numbers by scalar name of the assumption
 * @param futures how many in the end
 * @param first from how many the first answer is
 */
record LiveOrder(String scenario, Map<String, Double> changes, long futures, long first) {

  /** A first answer within the blink of an eye. */
  private static final long USUAL_FIRST = 512;

  LiveOrder {
    changes = Map.copyOf(changes);
  }

  /**
   * @param of futures that the server keeps ready
   */
  static Checked<LiveOrder> of(JsonObject body, long of) {
    Fields fields =
        new Fields(body, new TreeSet<>(Set.of("scenario", "changes", "futures", "first")));
    String scenario = fields.text("scenario").orElse("base");
    Map<String, Double> changes = fields.numbers("changes");
    long futures = fields.whole("futures", 1, of).orElse(of);
    long first = fields.whole("first", 1, of).orElse(Math.min(USUAL_FIRST, futures));
    return fields.problems().isEmpty()
        ? Checked.valid(new LiveOrder(scenario, changes, futures, Math.min(first, futures)))
        : Checked.invalid(List.copyOf(fields.problems()));
  }
}
