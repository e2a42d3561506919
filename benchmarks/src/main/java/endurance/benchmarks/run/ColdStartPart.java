package endurance.benchmarks.run;

import endurance.benchmarks.contest.Child;
import endurance.benchmarks.contest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command from start to exit, as a person waits for it: with the archive of classes that its
 * launcher keeps, and with that removed, when the command has to write it anew.
 */
record ColdStartPart() implements Part {

  private static final List<String> ARCHIVES = List.of(".jsa", ".aot", ".aotconf", ".aotconfig");

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("check", "cases/openai-2026"),
          List.of("run", "cases/openai-2026", "--futures", "1000"),
          List.of("run", "cases/openai-2026"),
          List.of("run", "benchmarks/reference"));

  @Override
  public String name() {
    return "cold-start";
  }

  @Override
  public String title() {
    return "From typing a command to its end";
  }

  @Override
  public void measure(Workbench bench) {
    Map<List<String>, List<Double>> with = new LinkedHashMap<>();
    Map<List<String>, List<Double>> without = new LinkedHashMap<>();
    seconds(bench, COMMANDS.getFirst()); // builds what is not built
    bench.inTurns(() -> {
      for (List<String> command : COMMANDS) {
        removeArchives(bench.root().resolve("cli/target"));
        without.computeIfAbsent(command, none -> new ArrayList<>()).addAll(seconds(bench, command));
        with.computeIfAbsent(command, none -> new ArrayList<>()).addAll(seconds(bench, command));
      }
    });
    MarkdownTable table = new MarkdownTable("command", "s", "s, first of all (writes the archive)");
    for (List<String> command : COMMANDS) {
      table.row(
          "`endurance " + String.join(" ", command) + "`",
          new Samples(with.getOrDefault(command, List.of())).toString(),
          new Samples(without.getOrDefault(command, List.of())).toString());
    }
    bench.print(table);
  }

  /** Seconds from start to exit; none when it failed. */
  private static List<Double> seconds(Workbench bench, List<String> words) {
    List<String> command = new ArrayList<>(List.of(bench.root().resolve("endurance").toString()));
    command.addAll(words);
    bench.progress(String.join(" ", command));
    long begun = System.nanoTime();
    Outcome<String> outcome = new Child(command, bench.root()).output(bench.share());
    double seconds = (System.nanoTime() - begun) / 1e9;
    return bench
        .orSkipped(String.join(" ", words), outcome)
        .map(output -> List.of(seconds))
        .orElse(List.of());
  }

  private static void removeArchives(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (ARCHIVES.stream().anyMatch(file.getFileName().toString()::endsWith)) {
          Files.delete(file);
        }
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
