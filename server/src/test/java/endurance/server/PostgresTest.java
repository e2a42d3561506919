package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import endurance.server.store.Database;
import endurance.server.store.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same migrations and the same runs on a real PostgreSQL. */
class PostgresTest {

  @Test
  void runsAreKeptInPostgresAsWell(@TempDir Path temporary)
      throws IOException, InterruptedException {
    Optional<Path> programs = PostgresServer.programs();
    assumeTrue(
        programs.isPresent(), "no PostgreSQL is installed: apt-get install postgresql to test it");
    try (PostgresServer postgres = PostgresServer.start(programs.orElseThrow())) {
      DatabaseAddress address = DatabaseAddress.of(postgres.url()).orThrow();
      awaitAnswering(address);
      String id;
      String answers;
      try (Served served = Served.in(temporary, address)) {
        id =
            served
                .reader()
                .post("/api/runs", "{\"futures\":150,\"set\":{\"price\":\"14\"}}")
                .json()
                .path("id")
                .asString();
        assertThat(served.reader().over(id).json().path("state").asString()).isEqualTo("done");
        answers = served.reader().get("/api/runs/" + id + "/answers").body();
        assertThat(answers).contains("endurance/answers/1");
      }
      try (Served again = Served.in(temporary, address)) {
        assertThat(again.reader().get("/api/runs").json().path("runs")).hasSize(1);
        assertThat(
                again.reader().get("/api/runs/" + id).json().path("set").path("price").asString())
            .isEqualTo("14");
        assertThat(again.reader().get("/api/runs/" + id + "/answers").body()).isEqualTo(answers);
      }
    }
  }

  private static void awaitAnswering(DatabaseAddress address) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (Database.open(address)
          instanceof endurance.model.Checked.Valid<Database>(Database open)) {
        open.close();
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("PostgreSQL does not answer");
  }
}
