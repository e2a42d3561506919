package endurance.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What one program measured in several rounds. It is compared with its mark round by round, so that
 * what slows the machine for a while slows both.
 */
final class Rounds {

  private final List<Double> processor = new ArrayList<>();
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> timesMark = new ArrayList<>();
  private final List<Double> settled = new ArrayList<>();
  private final List<Double> settledProcessor = new ArrayList<>();
  private int unsettled;

  /** Adds a round; the mark has measured in it already. */
  void add(JsonNode found, Optional<Rounds> mark) {
    processor.add(Samples.of(found.required("cpu_ns")).median());
    wall.add(Samples.of(found.required("wall_ns")).median());
    mark.filter(other -> !other.processor.isEmpty())
        .ifPresent(other -> timesMark.add(processor.getLast() / other.processor.getLast()));
    if (found.has("settled")) {
      settled.add(found.required("settled_s").asDouble());
      settledProcessor.add(found.required("settled_cpu_s").asDouble());
      unsettled += found.required("settled").asBoolean() ? 0 : 1;
    }
  }

  /** Processor nanoseconds for each future and month, over all threads. */
  Samples processor() {
    return new Samples(processor);
  }

  /** Processor time by that of the mark. */
  Samples timesMark() {
    return new Samples(timesMark);
  }

  /** Million future-months in a second of wall-clock time. */
  Samples throughput() {
    return new Samples(wall.stream().map(nanos -> 1e3 / nanos).toList());
  }

  /** How long it took to become warm, and how often it did not. */
  String warm() {
    if (settled.isEmpty()) {
      return "–";
    }
    return "%s (%s)%s"
        .formatted(
            Samples.digits(new Samples(settled).median()),
            Samples.digits(new Samples(settledProcessor).median()),
            unsettled == 0 ? "" : ", not in " + unsettled + " of " + settled.size());
  }
}
