package endurance.cli;

import static endurance.cli.Typed.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * docs/reference/commands.md says what {@code --help} says; {@code -Dupdate=true} writes it anew.
 */
class CommandsReferenceTest {

  private static final String HEAD =
      """
      # The commands

      Written from the program's own `--help`; exit codes are described in [exit-codes.md](exit-codes.md), the JSON in
      [json.md](json.md).

      """;

  private static final String FENCE = "```";

  @Test
  void theReferenceSaysWhatHelpSays() throws IOException {
    StringBuilder reference = new StringBuilder(HEAD);
    reference.append("## endurance\n\n").append(fenced(typed().out())).append('\n');
    for (String command :
        List.of(
            "run",
            "compare",
            "future",
            "explain",
            "facts",
            "commitments",
            "books",
            "check",
            "serve",
            "publish")) {
      reference
          .append("## endurance ")
          .append(command)
          .append("\n\n")
          .append(fenced(typed(command, "--help").out()))
          .append('\n');
    }
    Path file = Path.of(System.getProperty("endurance.root")).resolve("docs/reference/commands.md");
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, reference);
    }
    assertThat(file).content().isEqualTo(reference.toString());
  }

  @Test
  void everyExitCodeIsDescribed() throws IOException {
    Path file =
        Path.of(System.getProperty("endurance.root")).resolve("docs/reference/exit-codes.md");
    for (ExitCode exit : ExitCode.values()) {
      assertThat(file).content().contains("| " + exit.code() + " |");
    }
  }

  private static String fenced(String text) {
    return FENCE + "text\n" + text.stripTrailing() + "\n" + FENCE + "\n";
  }
}
