package endurance.benchmarks.contest;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that computes models and prints what it measured as JSON.
 *
 * @param name for tables
 * @param command to which options are added
 * @param folder in which it runs
 */
public record Contender(String name, List<String> command, Path folder) {

  public Contender {
    command = List.copyOf(command);
  }

  /** This engine, in a Java of the same make and options as the one running now. */
  public static Contender endurance(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("endurance.benchmarks.measure.Measure");
    return new Contender("Endurance", command, folder);
  }

  /** The reference model with all that a person can do to make it fast. */
  public static Contender cppByHand(Path program, Path folder) {
    return new Contender("C++ by hand", List.of(program.toString()), folder);
  }

  /** The reference model operation by operation as the case writes it. */
  public static Contender cppAsWritten(Path program, Path folder) {
    return new Contender("C++ as written", List.of(program.toString(), "--as-written"), folder);
  }

  /**
   * @param folder of reference.py
   */
  public static Contender numPy(String python, Path folder) {
    return new Contender("NumPy", List.of(python, "reference.py"), folder);
  }

  /** What it prints when asked with some more options. */
  public Outcome<JsonNode> measured(Duration limit, String... options) {
    List<String> full = new ArrayList<>(command);
    full.addAll(List.of(options));
    return switch (new Child(full, folder).output(limit)) {
      case Outcome.Done<String> done -> parsed(done.value());
      case Outcome.Missing<String> missing -> Outcome.missing(name + " " + missing.reason());
    };
  }

  private Outcome<JsonNode> parsed(String text) {
    try {
      return Outcome.done(JsonMapper.shared().readTree(text));
    } catch (JacksonException unreadable) {
      return Outcome.missing(name + " printed no JSON: " + unreadable.getOriginalMessage());
    }
  }
}
