package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the tutorial tells its reader to do, step by step: writes its files and types its
 * commands. {@code -Dupdate=true} writes anew what the commands print.
 */
class TutorialTest {

  /** A file, its name in a comment on the first line; or a command and what it prints. */
  private static final Pattern STEP =
      Pattern.compile(
          "```(?:yaml|markdown)\\n(?:# |<!-- )(?<file>\\S+)(?: -->)?\\n(?<content>.*?)```"
              + "|```text\\n\\$ endurance (?<command>.*?)\\n(?<printed>.*?)```",
          Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyStepOfTheTutorialDoesWhatItSays() throws IOException, InterruptedException {
    Path tutorial =
        Path.of(System.getProperty("endurance.root")).resolve("docs/tutorial/first-case.md");
    String text = Files.readString(tutorial);
    StringBuilder actual = new StringBuilder();
    Matcher step = STEP.matcher(text);
    int steps = 0;
    while (step.find()) {
      steps++;
      String same = Matcher.quoteReplacement(step.group());
      if (step.group("file") != null) {
        Path file = folder.resolve(step.group("file"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, step.group("content"));
        step.appendReplacement(actual, same);
      } else {
        String printed = printed(step.group("command").split(" "));
        step.appendReplacement(
            actual,
            Matcher.quoteReplacement(
                "```text\n$ endurance " + step.group("command") + "\n" + printed + "```"));
      }
    }
    step.appendTail(actual);
    assertThat(steps).isGreaterThan(6);
    if (Boolean.getBoolean("update")) {
      Files.writeString(tutorial, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(tutorial));
  }

  private String printed(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Endurance.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
