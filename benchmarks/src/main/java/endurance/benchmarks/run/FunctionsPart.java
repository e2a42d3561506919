package endurance.benchmarks.run;

import endurance.benchmarks.contest.Child;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JMH benchmarks of single pieces: functions, streams, collecting, a step. */
record FunctionsPart() implements Part {

  @Override
  public String name() {
    return "functions";
  }

  @Override
  public String title() {
    return "Single pieces (JMH)";
  }

  @Override
  public void measure(Workbench bench) {
    Path results = bench.target().resolve("jmh.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.openjdk.jmh.Main"));
    command.addAll(List.of("-rf", "json", "-rff", results.toString(), "-f", "1"));
    command.addAll(
        bench.quick() ? List.of("-wi", "2", "-i", "3", "-w", "1", "-r", "1") : List.of());
    bench.progress("JMH");
    bench
        .orSkipped("JMH", new Child(command, bench.root()).output(bench.left()))
        .ifPresent(output -> table(bench, results));
  }

  private static void table(Workbench bench, Path results) {
    MarkdownTable table = new MarkdownTable("piece", "ns", "error (99.9 %)");
    for (JsonNode found : read(results)) {
      String name = found.required("benchmark").asString();
      String parameters =
          found.has("params") ? " " + String.join(" ", values(found.required("params"))) : "";
      JsonNode metric = found.required("primaryMetric");
      table.row(
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + parameters,
          String.format(Locale.ROOT, "%.2f", metric.required("score").asDouble()),
          String.format(Locale.ROOT, "± %.2f", metric.required("scoreError").asDouble(Double.NaN)));
    }
    bench.print(table);
  }

  private static List<String> values(JsonNode parameters) {
    return parameters.properties().stream().map(entry -> entry.getValue().asString()).toList();
  }

  private static JsonNode read(Path results) {
    try {
      return JsonMapper.shared().readTree(Files.readString(results));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
