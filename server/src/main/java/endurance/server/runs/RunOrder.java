package endurance.server.runs;

import endurance.analysis.RunPlan;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.server.json.Fields;
import endurance.server.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a reader wants run.
 *
 * @param set as for {@code --set}
 */
public record RunOrder(
    String scenario, Map<String, String> set, long futures, long seed, Sampling sampling) {

  /** Some ten minutes of work for a case of a thousand equations. */
  public static final long MOST_FUTURES = 10_000_000;

  private static final String BASE = "base";

  public RunOrder {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }

  /** Reads the body of a request; what is not said is as for {@code endurance run}. */
  public static Checked<RunOrder> of(JsonObject body) {
    Set<String> known = new TreeSet<>(List.of("scenario", "set", "futures", "seed", "sampling"));
    Fields fields = new Fields(body, known);
    String scenario = fields.text("scenario").orElse(BASE);
    Map<String, String> set = fields.texts("set");
    long futures = fields.whole("futures", 1, MOST_FUTURES).orElse(RunPlan.USUAL_FUTURES);
    long seed = fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(RunPlan.USUAL_SEED);
    Sampling sampling =
        fields.text("sampling").map(text -> sampling(text, fields)).orElse(Sampling.RANDOM);
    List<Problem> problems = new ArrayList<>(fields.problems());
    return problems.isEmpty()
        ? Checked.valid(new RunOrder(scenario, set, futures, seed, sampling))
        : Checked.invalid(problems);
  }

  private static Sampling sampling(String written, Fields fields) {
    for (Sampling each : Sampling.values()) {
      if (each.name().equalsIgnoreCase(written)) {
        return each;
      }
    }
    fields.note(
        "sampling",
        "there is no sampling \"" + written + "\"",
        Arrays.stream(Sampling.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "write one of: ", "")));
    return Sampling.RANDOM;
  }
}
