package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.server.Reader.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseOnDiskTest {

  private final OpenApi openApi = new OpenApi();
  private final Queue<Event> heard = new ConcurrentLinkedQueue<>();

  @Test
  void readersHearWhatBecomesOfTheCaseAndKeepTheLastSoundState(@TempDir Path temporary)
      throws IOException, InterruptedException {
    try (Served served = Served.in(temporary)) {
      Thread.ofVirtual().start(() -> listen(served.reader()));
      assertThat(next("hello")).isNotBlank();
      String first = revision(served);
      Path file = served.folder().resolve("case.yaml");
      String sound = Files.readString(file);

      Files.writeString(file, sound.replace("value: 15,", "value: 16,"));
      String reloaded = next("reloaded");
      assertThat(openApi.against("Reloaded", reloaded)).isEmpty();
      assertThat(reloaded).contains("case.yaml");
      assertThat(revision(served)).isNotEqualTo(first);

      Files.writeString(file, sound.replace("inflow: payers*growth", "inflow: payers*grwth"));
      String broken = next("broken");
      assertThat(openApi.against("Errors", broken)).isEmpty();
      assertThat(broken).contains("case.yaml", "grwth", "growth");
      assertThat(served.reader().get("/api/facts").status()).isEqualTo(200);
      assertThat(served.reader().live("{}")).extracting(Event::name).contains("answers");
      assertThat(
              served
                  .reader()
                  .events("GET", "/api/events", "", event -> event.name().equals("broken")))
          .as("whoever comes later hears of it too")
          .hasSize(2);

      Files.writeString(file, sound);
      next("mended");
      next("reloaded");
      assertThat(revision(served)).as("the same files, the same revision").isEqualTo(first);
      List<Event> live = served.reader().live("{\"changes\":{\"price\":20}}");
      assertThat(live).extracting(Event::name).contains("answers").doesNotContain("problem");
    }
  }

  /** Listens until the server ends, which may cut a line in two. */
  private void listen(Reader reader) {
    try {
      reader.events("GET", "/api/events", "", event -> !heard.add(event));
    } catch (UncheckedIOException e) {
      heard.clear();
    }
  }

  private static String revision(Served served) {
    return served.reader().get("/api/health").json().path("revision").asString();
  }

  private String next(String name) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < until) {
      Event event = heard.poll();
      if (event != null && event.name().equals(name)) {
        return event.data();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no event " + name + " was heard");
  }
}
