package endurance.benchmarks.run;

import endurance.benchmarks.subject.Subject.Observing;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What it costs to collect distributions: 20 variables at no, some and all months. */
record CollectingPart() implements Part {

  @Override
  public String name() {
    return "collecting";
  }

  @Override
  public String title() {
    return "Collecting distributions of 20 variables of the reference model";
  }

  @Override
  public void measure(Workbench bench) {
    Map<Observing, Rounds> found = new EnumMap<>(Observing.class);
    for (Observing observing : Observing.values()) {
      found.put(observing, new Rounds());
    }
    bench.inTurns(() -> {
      found.forEach((observing, rounds) ->
          bench
              .measured(
                  bench.endurance(),
                  "steady",
                  "reference",
                  "--observe",
                  observing.name().toLowerCase(Locale.ROOT),
                  "--seconds",
                  bench.seconds(),
                  "--patience",
                  bench.patience())
              .ifPresent(json -> rounds.add(json, Optional.ofNullable(found.get(Observing.END)))));
    });
    MarkdownTable table =
        new MarkdownTable(
            "collected", "distributions", "processor ns per future and month", "times the first");
    found.forEach((observing, rounds) ->
        table.row(
            switch (observing) {
              case END -> "at the last month";
              case DATES -> "at the end of each year";
              case MONTHS -> "at every month";
            },
            switch (observing) {
              case END -> "20";
              case DATES -> "180";
              case MONTHS -> "2,160";
            },
            rounds.processor().toString(),
            rounds.timesMark().toString()));
    bench.print(table);
  }
}
