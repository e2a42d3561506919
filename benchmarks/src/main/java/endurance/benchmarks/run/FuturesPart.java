package endurance.benchmarks.run;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** From a thousand futures to ten million, each in a cold process: time and memory. */
record FuturesPart() implements Part {

  private static final long FEWEST = 1_000;
  private static final long MOST = 10_000_000;

  @Override
  public String name() {
    return "scaling-futures";
  }

  @Override
  public String title() {
    return "Number of futures (the reference model, cold process, all processors)";
  }

  @Override
  public void measure(Workbench bench) {
    int threads = Runtime.getRuntime().availableProcessors();
    MarkdownTable table =
        new MarkdownTable(
            "futures",
            "s",
            "processor ns per future and month",
            "peak heap MiB",
            "peak resident MiB");
    double expected = 0;
    for (long futures = FEWEST; futures <= MOST; futures *= 10) {
      if (bench.allows(expected, "%,d futures".formatted(futures))) {
        Optional<JsonNode> found =
            bench.measured(
                bench.endurance(),
                "once",
                "reference",
                "--futures",
                "" + futures,
                "--threads",
                "" + threads);
        if (found.isPresent()) {
          JsonNode json = found.get();
          table.row(
              "%,d".formatted(futures),
              Samples.digits(json.required("seconds").asDouble()),
              Samples.of(json.required("cpu_ns")).toString(),
              Samples.digits(json.required("peak_heap_mib").asDouble()),
              Samples.digits(json.path("peak_resident_mib").asDouble(Double.NaN)));
          expected = json.required("seconds").asDouble();
        }
      }
      expected *= 10;
    }
    bench.print(table);
  }
}
