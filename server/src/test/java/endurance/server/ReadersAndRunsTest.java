package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.server.Reader.Event;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and readers beside each other, and readers who leave. */
class ReadersAndRunsTest {

  @Test
  void aRunUnderWayDoesNotKeepReadersWaitingAndGoesOn(@TempDir Path temporary) {
    try (Served served = Served.in(temporary)) {
      served.reader().live("{}"); // ready
      String id =
          served.reader().post("/api/runs", "{\"futures\":10000000}").json().path("id").asString();
      long before = done(served, id);
      long began = System.nanoTime();
      for (int i = 0; i < 10; i++) {
        List<Event> events = served.reader().live("{\"changes\":{\"price\":" + (10 + i) + "}}");
        assertThat(events).extracting(Event::name).endsWith("answers", "end");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
      assertThat(done(served, id)).as("the run has gone on").isGreaterThan(before);
      served.reader().delete("/api/runs/" + id);
    }
  }

  private static long done(Served served, String id) {
    List<Event> events =
        served
            .reader()
            .events(
                "GET",
                "/api/runs/" + id + "/events",
                "",
                event -> event.data().contains("seconds_left"));
    return Long.parseLong(events.getLast().id().replaceFirst("running:", ""));
  }

  /** The table for answers is away while the run ends, and comes back. */
  @Test
  void whatARunHasFoundIsNotLostWhereTheDatabaseFailsForAWhile(@TempDir Path temporary)
      throws Exception {
    try (Served served = Served.in(temporary);
        Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("runs.db"));
        Statement statement = other.createStatement()) {
      statement.execute("ALTER TABLE run_answers RENAME TO away");
      String id =
          served.reader().post("/api/runs", "{\"futures\":500}").json().path("id").asString();
      assertThat(served.reader().live("{}")).extracting(Event::name).endsWith("end");
      Thread.sleep(Duration.ofSeconds(3)); // a run of 500 futures takes a moment
      assertThat(served.reader().get("/api/runs/" + id).json().path("state").asString())
          .isNotEqualTo("failed");
      statement.execute("ALTER TABLE away RENAME TO run_answers");

      assertThat(served.reader().over(id).json().path("state").asString()).isEqualTo("done");
      assertThat(served.reader().get("/api/runs/" + id + "/answers").status()).isEqualTo(200);
    }
  }

  @Test
  void manyReadersWhoLeaveInTheMiddleLeaveNothingBehind(@TempDir Path temporary)
      throws IOException {
    try (Served served = Served.in(temporary)) {
      served.reader().live("{}");
      for (int i = 0; i < 50; i++) {
        leaveAtOnce(served.server().port(), "/api/live", "{\"first\":1}");
      }
      List<Event> events = served.reader().live("{\"changes\":{\"price\":11}}");
      assertThat(events).extracting(Event::name).contains("answers", "end");
    }
  }

  private static void leaveAtOnce(int port, String path, String body) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              ("POST "
                      + path
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                      + "Content-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body)
                  .getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
  }
}
