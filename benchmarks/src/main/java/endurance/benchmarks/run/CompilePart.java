package endurance.benchmarks.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the text of a model to its first futures, in a cold process. */
record CompilePart() implements Part {

  private static final List<String> MODELS =
      List.of("reference", "equations:100", "equations:1000", "equations:10000", "elements:600");

  private static final List<String> STAGES = List.of("read_ms", "compile_ms", "first_ms");

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String title() {
    return "From text to a running program (cold process)";
  }

  @Override
  public void measure(Workbench bench) {
    Map<String, Map<String, List<Double>>> found = new LinkedHashMap<>();
    bench.inTurns(() -> {
      for (String model : bench.quick() ? MODELS.subList(0, 3) : MODELS) {
        bench
            .measured(bench.endurance(), "compile", model)
            .ifPresent(json ->
                STAGES.forEach(stage ->
                    found
                        .computeIfAbsent(model, absent -> new LinkedHashMap<>())
                        .computeIfAbsent(stage, absent -> new ArrayList<>())
                        .add(json.required(stage).asDouble())));
      }
    });
    MarkdownTable table =
        new MarkdownTable("model", "read and check, ms", "to bytecode, ms", "first futures, ms");
    found.forEach((model, stages) ->
        table.row(
            model,
            samples(stages, "read_ms"),
            samples(stages, "compile_ms"),
            samples(stages, "first_ms")));
    bench.print(table);
  }

  private static String samples(Map<String, List<Double>> stages, String stage) {
    return new Samples(stages.getOrDefault(stage, List.of())).toString();
  }
}
