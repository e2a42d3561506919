package endurance.benchmarks.run;

import endurance.benchmarks.contest.Agreement;
import endurance.benchmarks.contest.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reference model by all programs, in turns, and whether their results agree. */
record ReferencePart() implements Part {

  private static final String[] AGREEING = {"--futures", "20001", "--seed", "1"};

  /** One program with one number of threads. */
  private record Entry(Contender contender, int threads, String[] options, Rounds rounds) {

    void measure(Workbench bench, Optional<Rounds> mark) {
      bench.measured(contender, options).ifPresent(found -> rounds.add(found, mark));
    }
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public String title() {
    return "The reference model";
  }

  @Override
  public void measure(Workbench bench) {
    List<Contender> cpp = bench.cpp();
    Optional<Contender> numPy = bench.numPy();
    agreement(bench, Stream.concat(cpp.stream(), numPy.stream()).toList());
    int processors = Runtime.getRuntime().availableProcessors();
    List<Entry> entries = new ArrayList<>();
    for (int threads = 1; threads <= Math.min(2, processors); threads++) {
      for (Contender contender : cpp) {
        entries.add(new Entry(contender, threads, cppOptions(bench, threads), new Rounds()));
      }
      if (threads == 1) {
        numPy.ifPresent(it -> entries.add(new Entry(it, 1, numPyOptions(bench), new Rounds())));
      }
      entries.add(new Entry(bench.endurance(), threads, ownOptions(bench, threads), new Rounds()));
    }
    bench.inTurns(() -> {
      for (Entry entry : entries) {
        entry.measure(bench, mark(entries, entry.threads(), !cpp.isEmpty()));
      }
    });
    table(bench, entries);
  }

  /** What an entry is compared with: the first C++ on as many threads. */
  private static Optional<Rounds> mark(List<Entry> entries, int threads, boolean cpp) {
    return entries.stream()
        .filter(entry -> cpp && entry.threads() == threads)
        .map(Entry::rounds)
        .findFirst();
  }

  private static String[] cppOptions(Workbench bench, int threads) {
    String futures = bench.quick() ? "50000" : "200000";
    return new String[] {"--futures", futures, "--threads", "" + threads, "--repetitions", "5"};
  }

  private static String[] numPyOptions(Workbench bench) {
    return new String[] {"--futures", bench.quick() ? "8000" : "24000", "--repetitions", "3"};
  }

  private static String[] ownOptions(Workbench bench, int threads) {
    return new String[] {
      "steady",
      "reference",
      "--threads",
      "" + threads,
      "--repetitions",
      "5",
      "--seconds",
      bench.seconds(),
      "--patience",
      bench.patience()
    };
  }

  private static void table(Workbench bench, List<Entry> entries) {
    MarkdownTable table =
        new MarkdownTable(
            "program",
            "threads",
            "processor ns per future and month",
            "times C++ by hand",
            "million future-months/s",
            "warm after s (processor s)");
    for (Entry entry : entries) {
      Rounds rounds = entry.rounds();
      table.row(
          entry.contender().name(),
          "" + entry.threads(),
          rounds.processor().toString(),
          rounds.timesMark().toString(),
          rounds.throughput().toString(),
          rounds.warm());
    }
    bench.print(table);
  }

  private static void agreement(Workbench bench, List<Contender> others) {
    if (others.isEmpty()) {
      return;
    }
    Optional<JsonNode> ours =
        bench.measured(
            bench.endurance(),
            "once",
            "reference",
            AGREEING[0],
            AGREEING[1],
            AGREEING[2],
            AGREEING[3]);
    MarkdownTable table =
        new MarkdownTable(
            "same results as Endurance?",
            "observables",
            "means apart by",
            "extremes apart by",
            "counts",
            "verdict");
    for (Contender other : others) {
      Optional<JsonNode> theirs = bench.measured(other, AGREEING);
      if (ours.isPresent() && theirs.isPresent()) {
        Agreement agreement = Agreement.between(ours.get(), theirs.get());
        table.row(
            other.name(),
            "" + agreement.observables(),
            "%.1e".formatted(agreement.mean()),
            "%.1e".formatted(agreement.extreme()),
            agreement.counts() ? "equal" : "differ",
            agreement.holds() ? "agree" : "DISAGREE");
      }
    }
    bench.print(table);
  }
}
