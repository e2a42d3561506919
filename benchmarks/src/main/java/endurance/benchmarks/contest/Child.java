package endurance.benchmarks.contest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process started for a measurement.
 *
 * @param command program and arguments
 * @param folder in which it runs
 */
public record Child(List<String> command, Path folder) {

  private static final int END_OF_MESSAGE = 400;

  public Child {
    command = List.copyOf(command);
  }

  /**
   * What it prints on its standard output; missing when it cannot be started, fails, or takes
   * longer than {@code limit}, after which it is ended.
   */
  public Outcome<String> output(Duration limit) {
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      Reading output = Reading.of(process.getInputStream());
      Reading errors = Reading.of(process.getErrorStream());
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return Outcome.missing("stopped after %d s".formatted(limit.toSeconds()));
      }
      int code = process.exitValue();
      return code == 0
          ? Outcome.done(output.text())
          : Outcome.missing("ended with code %d: %s".formatted(code, end(errors.text())));
    } catch (IOException failure) {
      return Outcome.missing("cannot be started: " + failure.getMessage());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Outcome.missing("interrupted");
    }
  }

  private static String end(String message) {
    String text = message.strip();
    return text.substring(Math.max(0, text.length() - END_OF_MESSAGE));
  }

  /** Reads a stream beside the waiting, so that the process never blocks on a full pipe. */
  private static final class Reading {

    private final Thread thread;
    private String text = "";

    private Reading(InputStream stream) {
      this.thread =
          Thread.ofVirtual()
              .unstarted(() -> {
                try (stream) {
                  text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException broken) {
                  text = "";
                }
              });
    }

    static Reading of(InputStream stream) {
      Reading reading = new Reading(stream);
      reading.thread.start();
      return reading;
    }

    String text() throws InterruptedException {
      thread.join();
      return text;
    }
  }
}
