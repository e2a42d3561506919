package endurance.benchmarks.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where the time of the innermost loop goes, and what its dear operations cost. */
record ProfilePart() implements Part {

  private static final List<String> MODELS = List.of("reference", "openai-2026");

  private static final Map<String, String> STAGES = labels();

  private static final Map<String, String> TWICE =
      Map.of(
          "divisions", "a point with every division twice",
          "extremes", "a point with every MIN and MAX twice",
          "functions", "a point with every exponential, logarithm and power twice");

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("inputs", "drawing inputs, once per future");
    labels.put("future", "computing what holds throughout a future");
    labels.put("initial", "first values");
    labels.put("noises", "drawing noises");
    labels.put("point", "computing everything at a point");
    labels.put("step", "from point to point");
    return labels;
  }

  @Override
  public String name() {
    return "profile";
  }

  @Override
  public String title() {
    return "Where the time goes (one thread, nothing collected)";
  }

  @Override
  public void measure(Workbench bench) {
    Map<String, List<JsonNode>> found = new LinkedHashMap<>();
    MODELS.forEach(model -> found.put(model, new ArrayList<>()));
    bench.inTurns(() -> {
      found.forEach((model, rounds) ->
          bench.measured(bench.endurance(), "profile", model).ifPresent(rounds::add));
    });
    MarkdownTable table =
        new MarkdownTable("ns per future and month", MODELS.getFirst(), MODELS.getLast());
    STAGES.forEach((stage, label) ->
        table.row(label, nanos(found, 0, "nothing", stage), nanos(found, 1, "nothing", stage)));
    table.row("together", together(found, 0), together(found, 1));
    TWICE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry ->
            table.row(
                entry.getValue(),
                nanos(found, 0, entry.getKey(), "point"),
                nanos(found, 1, entry.getKey(), "point")));
    bench.print(table);
  }

  private static String nanos(
      Map<String, List<JsonNode>> found, int model, String twice, String stage) {
    return new Samples(
            rounds(found, model).stream()
                .map(json -> json.required("profile").required(twice).required(stage).asDouble())
                .toList())
        .toString();
  }

  private static String together(Map<String, List<JsonNode>> found, int model) {
    return new Samples(
            rounds(found, model).stream()
                .map(json -> json.required("profile").required("nothing"))
                .map(stages ->
                    STAGES.keySet().stream()
                        .mapToDouble(stage -> stages.required(stage).asDouble())
                        .sum())
                .toList())
        .toString();
  }

  private static List<JsonNode> rounds(Map<String, List<JsonNode>> found, int model) {
    return found.getOrDefault(MODELS.get(model), List.of());
  }
}
