package endurance.benchmarks.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The same work on more threads. */
record ThreadsPart() implements Part {

  @Override
  public String name() {
    return "scaling-threads";
  }

  @Override
  public String title() {
    return "Number of threads (the reference model)";
  }

  @Override
  public void measure(Workbench bench) {
    Map<Integer, Rounds> found = new TreeMap<>();
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
      found.put(threads, new Rounds());
    }
    bench.inTurns(() -> {
      found.forEach((threads, rounds) ->
          bench
              .measured(
                  bench.endurance(),
                  "steady",
                  "reference",
                  "--threads",
                  "" + threads,
                  "--seconds",
                  bench.seconds(),
                  "--patience",
                  bench.patience())
              .ifPresent(json -> rounds.add(json, Optional.ofNullable(found.get(1)))));
    });
    MarkdownTable table =
        new MarkdownTable(
            "threads",
            "million future-months/s",
            "processor ns per future and month",
            "processor time by that of one thread");
    found.forEach((threads, rounds) ->
        table.row(
            "" + threads,
            rounds.throughput().toString(),
            rounds.processor().toString(),
            rounds.timesMark().toString()));
    bench.print(table);
  }
}
