package endurance.finance.actus;

import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Performance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the cases that the ACTUS Financial Research Foundation publishes, read where it lies. */
record PublishedCase(String id, JsonNode node) {

  /** Longer than any of the cases; for those that do not say where they end. */
  private static final LocalDateTime FAR = LocalDateTime.of(2100, 1, 1, 0, 0);

  static final Path FOLDER =
      Path.of(System.getProperty("endurance.root")).resolve("../shared/conformance/actus");

  static List<Path> files() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  static List<PublishedCase> in(Path file) throws IOException {
    var cases = new ArrayList<PublishedCase>();
    for (Map.Entry<String, JsonNode> entry :
        new JsonMapper().readTree(Files.readString(file)).properties()) {
      cases.add(new PublishedCase(entry.getKey(), entry.getValue()));
    }
    return cases;
  }

  Map<String, Object> terms() {
    return Terms.object(new JsonMapper().convertValue(node.get("terms"), Map.class)).orElseThrow();
  }

  LocalDateTime until() {
    return Optional.ofNullable(node.get("to"))
        .map(JsonNode::asString)
        .filter(text -> !text.isBlank())
        .map(LocalDateTime::parse)
        .orElse(FAR);
  }

  Observations observed() {
    Observations observed = Observations.NONE;
    for (JsonNode series : list("dataObserved")) {
      for (JsonNode point : series.get("data")) {
        observed =
            observed.with(
                series.get("identifier").asString(),
                LocalDateTime.parse(point.get("timestamp").asString()),
                Double.parseDouble(point.get("value").asString()));
      }
    }
    for (JsonNode event : list("eventsObserved")) {
      observed = observed.with(event(event));
    }
    return observed;
  }

  private ObservedEvent event(JsonNode event) {
    return new ObservedEvent(
        Optional.ofNullable(event.get("contractId"))
            .map(JsonNode::asString)
            .orElse(node.get("terms").get("contractID").asString()),
        LocalDateTime.parse(event.get("time").asString()),
        EventType.of(event.get("type").asString()).orElseThrow(),
        Double.parseDouble(event.get("value").asString()),
        Optional.ofNullable(event.get("states"))
            .map(states -> Performance.valueOf(states.get("contractPerformance").asString())));
  }

  List<JsonNode> expected() {
    return list("results");
  }

  private List<JsonNode> list(String name) {
    var entries = new ArrayList<JsonNode>();
    Optional.ofNullable(node.get(name)).ifPresent(list -> list.forEach(entries::add));
    return entries;
  }
}
