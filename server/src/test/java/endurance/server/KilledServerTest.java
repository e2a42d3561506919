package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.server.ServingProcess.Started;
import endurance.server.store.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} at bad moments: what was finished is there, what was not is marked so. */
class KilledServerTest {

  @TempDir Path temporary;

  private static String order(Reader reader, String body) {
    return reader.post("/api/runs", body).json().path("id").asString();
  }

  private static String state(Reader reader, String id) {
    return reader.get("/api/runs/" + id).json().path("state").asString();
  }

  @Test
  void aRunThatWasUnderWayIsInterruptedAndTheOnesBeforeItAreThere()
      throws IOException, InterruptedException {
    Path database = temporary.resolve("runs.db");
    Started started = ServingProcess.start(Served.copied(temporary), database);
    String finished = order(started.reader(), "{\"futures\":200}");
    started.reader().over(finished);
    String answers = started.reader().get("/api/runs/" + finished + "/answers").body();
    String long1 = order(started.reader(), "{\"futures\":10000000}");
    String waiting = order(started.reader(), "{\"futures\":300}");
    while (!state(started.reader(), long1).equals("running")) {
      Thread.sleep(10);
    }
    started.kill();
    try (Served again = Served.in(temporary, DatabaseAddress.file(database))) {
      assertThat(state(again.reader(), finished)).isEqualTo("done");
      assertThat(again.reader().get("/api/runs/" + finished + "/answers").body())
          .isEqualTo(answers);
      assertThat(state(again.reader(), long1)).isEqualTo("interrupted");
      assertThat(state(again.reader(), waiting)).isEqualTo("interrupted");
      assertThat(again.reader().get("/api/runs").json().path("runs")).hasSize(3);
      assertThat(again.reader().get("/api/runs/" + long1 + "/answers").body())
          .contains("order it again");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aKillAmongWritesLeavesEveryRunWholeOrMarked(int untilDone)
      throws IOException, InterruptedException, SQLException {
    Path database = temporary.resolve("runs.db");
    Started started = ServingProcess.start(Served.copied(temporary), database);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(order(started.reader(), "{\"futures\":20,\"seed\":" + i + "}"));
    }
    Set<String> seenDone = new HashSet<>();
    while (seenDone.size() < untilDone) {
      started
          .reader()
          .get("/api/runs")
          .json()
          .path("runs")
          .valueStream()
          .filter(run -> run.path("state").asString().equals("done"))
          .forEach(run -> seenDone.add(run.path("id").asString()));
    }
    started.kill(); // the queue goes on writing until the very end
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        ResultSet check = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      assertThat(check.getString(1)).isEqualTo("ok");
    }
    try (Served again = Served.in(temporary, DatabaseAddress.file(database))) {
      JsonNode runs = again.reader().get("/api/runs").json().path("runs");
      assertThat(runs.valueStream().map(run -> run.path("id").asString()))
          .containsExactlyInAnyOrderElementsOf(ids);
      for (JsonNode run : runs) {
        String id = run.path("id").asString();
        String state = run.path("state").asString();
        assertThat(state).isIn("done", "interrupted");
        assertThat(again.reader().get("/api/runs/" + id + "/answers").status())
            .isEqualTo(state.equals("done") ? 200 : 409);
        if (seenDone.contains(id)) {
          assertThat(state).isEqualTo("done");
        }
      }
    }
  }

  @Test
  void aServerThatLivesKeepsItsRunsWhenAnotherStartsBesideIt()
      throws IOException, InterruptedException {
    Path database = temporary.resolve("runs.db");
    Started started = ServingProcess.start(Served.copied(temporary), database);
    String running = order(started.reader(), "{\"futures\":10000000}");
    try (Served beside = Served.in(temporary, DatabaseAddress.file(database))) {
      assertThat(state(beside.reader(), running)).isIn("waiting", "running");
    } finally {
      started.kill();
    }
  }

  @Test
  void aServerThatIsStoppedMarksItsRuns() {
    Path database = temporary.resolve("runs.db");
    String running;
    try (Served served = Served.in(temporary, DatabaseAddress.file(database))) {
      running = order(served.reader(), "{\"futures\":10000000}");
    }
    try (Served again = Served.in(temporary, DatabaseAddress.file(database))) {
      assertThat(state(again.reader(), running)).isEqualTo("interrupted");
    }
  }
}
