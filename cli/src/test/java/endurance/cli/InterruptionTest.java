package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

  /** SIGINT is signal 2; signal n is bit n - 1 of the mask. */
  private static final long INTERRUPT = 1L << 1;

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void controlCDuringARunLeavesOneMessageAndNoFile() throws IOException, InterruptedException {
    assumeFalse(interruptIsIgnored(), "a background job ignores SIGINT, and so do its children");
    Files.writeString(folder.resolve("case.yaml"), "case: lantern");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowWork.class.getName(),
                "run",
                folder.toString(),
                "--out",
                folder.resolve("answers.txt").toString())
            .start();
    try (BufferedReader out = process.inputReader();
        BufferedReader err = process.errorReader()) {
      assertThat(out.readLine()).isEqualTo(SlowWork.BEGUN);
      assertThat(left()).as("the file is being written").isEqualTo(2);
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED.code());
      assertThat(err.lines()).containsExactly("endurance: interrupted; no file was written");
      assertThat(left()).as("only the case is left").isEqualTo(1);
    } finally {
      process.destroyForcibly();
    }
  }

  /** What Linux says of this process; elsewhere nothing is known to stand in the way. */
  private static boolean interruptIsIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(mask -> (mask & INTERRUPT) != 0);
  }

  private long left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
