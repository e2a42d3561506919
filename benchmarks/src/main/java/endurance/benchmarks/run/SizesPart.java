package endurance.benchmarks.run;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One kind of generated model in several sizes.
 *
 * @param kind as {@code Measure} knows it
 * @param sizes rising
 */
record SizesPart(String name, String title, String kind, List<Integer> sizes) implements Part {

  SizesPart {
    sizes = List.copyOf(sizes);
  }

  static SizesPart equations() {
    return new SizesPart(
        "scaling-equations",
        "Number of equations (generated models)",
        "equations",
        List.of(10, 100, 1_000, 5_000, 10_000));
  }

  static SizesPart elements() {
    return new SizesPart(
        "scaling-elements",
        "Elements of a dimension (the market of the reference model)",
        "elements",
        List.of(6, 60, 600));
  }

  @Override
  public void measure(Workbench bench) {
    MarkdownTable table =
        new MarkdownTable(
            kind,
            "equations",
            "operations",
            "read ms",
            "compile ms",
            "warm after s",
            "processor ns per future and month",
            "per equation",
            "peak resident MiB");
    for (int size : sizes) {
      Optional<JsonNode> found =
          bench.measured(
              bench.endurance(),
              "steady",
              kind + ":" + size,
              "--repetitions",
              "3",
              "--seconds",
              bench.seconds(),
              "--patience",
              bench.patience());
      found.ifPresent(json -> row(table, size, json));
    }
    bench.print(table);
  }

  private static void row(MarkdownTable table, int size, JsonNode found) {
    Samples processor = Samples.of(found.required("cpu_ns"));
    int equations = found.required("equations").asInt();
    table.row(
        "%,d".formatted(size),
        "%,d".formatted(equations),
        "%,d".formatted(found.required("operations").asInt()),
        Samples.digits(found.required("read_ms").asDouble()),
        Samples.digits(found.required("compile_ms").asDouble()),
        Samples.digits(found.required("settled_s").asDouble())
            + (found.required("settled").asBoolean() ? "" : " (not yet)"),
        processor.toString(),
        Samples.digits(processor.median() / equations),
        Samples.digits(found.path("peak_resident_mib").asDouble(Double.NaN)));
  }
}
