package endurance.server.runs;

import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.report.json.JsonText;
import endurance.server.json.Fields;
import endurance.server.json.JsonReading;
import endurance.server.json.JsonValue.JsonObject;
import endurance.server.store.Database;
import endurance.server.store.Servers;
import endurance.server.store.Statement;
import endurance.server.store.Timing;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs and what they found, kept in a database. */
public final class RunStore {

  /** The latest so many are listed. */
  private static final long MOST_LISTED = 500;

  private final Database database;
  private final Servers servers;

  public RunStore(Database database, Servers servers) {
    this.database = database;
    this.servers = servers;
  }

  /** The process whose runs this store adds. */
  String server() {
    return servers.own().id();
  }

  /** Marks the runs whose servers ended before they did. */
  public int interruptOrphans(Instant now) {
    return database.transaction(connection -> {
      int marked = 0;
      for (String dead : Servers.dead(connection, servers.own(), now)) {
        marked +=
            new Statement(
                    "UPDATE run SET state = ?, ended_at = ? WHERE server = ? AND state IN"
                        + " ('waiting', 'running')",
                    RunState.INTERRUPTED.code(),
                    now,
                    dead)
                .change(connection);
      }
      return marked;
    });
  }

  void add(Run run) {
    database.transaction(connection ->
        new Statement(
                "INSERT INTO run (id, case_id, revision, scenario, changes, futures, seed,"
                    + " sampling, state, server, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?)",
                run.id(),
                run.caseId(),
                run.revision(),
                run.order().scenario(),
                written(run.order().set()),
                run.order().futures(),
                run.order().seed(),
                run.order().sampling().name(),
                run.state().code(),
                run.server(),
                run.created())
            .change(connection));
  }

  void started(Run run) {
    database.transaction(connection ->
        new Statement(
                "UPDATE run SET state = ?, started_at = ? WHERE id = ?",
                run.state().code(),
                run.started(),
                run.id())
            .change(connection));
  }

  /** How a run ended, and what it found: both or nothing. */
  void ended(Run run, Optional<String> answers) {
    database.transaction(connection -> {
      if (answers.isPresent()) {
        new Statement(
                "INSERT INTO run_answers (run, answers) VALUES (?, ?)", run.id(), answers.get())
            .change(connection);
      }
      return new Statement(
              "UPDATE run SET state = ?, ended_at = ?, errors = ? WHERE id = ?",
              run.state().code(),
              run.ended(),
              run.errors(),
              run.id())
          .change(connection);
    });
  }

  /** The runs of a case, the latest first. */
  public List<Run> of(String caseId) {
    return database.read(connection ->
        new Statement(
                "SELECT * FROM run WHERE case_id = ? ORDER BY created_at DESC, id LIMIT "
                    + MOST_LISTED,
                caseId)
            .rows(connection, RunStore::run));
  }

  public Optional<Run> find(String id) {
    return database.read(connection ->
        new Statement("SELECT * FROM run WHERE id = ?", id)
            .rows(connection, RunStore::run).stream().findFirst());
  }

  /** What a run found, as {@code endurance run --format json} writes it. */
  public Optional<String> answers(String id) {
    return database.read(connection ->
        new Statement("SELECT answers FROM run_answers WHERE run = ?", id)
            .rows(connection, row -> row.getString("answers")).stream().findFirst());
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getString("id"),
        row.getString("case_id"),
        row.getString("revision"),
        new RunOrder(
            row.getString("scenario"),
            read(row.getString("changes")),
            row.getLong("futures"),
            row.getLong("seed"),
            Sampling.valueOf(row.getString("sampling"))),
        RunState.of(row.getString("state")),
        row.getString("server"),
        Timing.of(row.getString("created_at")),
        Timing.in(row, "started_at"),
        Timing.in(row, "ended_at"),
        Optional.ofNullable(row.getString("errors")));
  }

  private static String written(Map<String, String> set) {
    return JsonText.object(json ->
        json.object("set", inside -> set.forEach((name, value) -> inside.put(name, value))));
  }

  private static Map<String, String> read(String written) {
    Checked<JsonObject> object =
        JsonReading.object(written.getBytes(StandardCharsets.UTF_8), "changes");
    return new Fields(object.orThrow(), Set.of("set")).texts("set");
  }
}
