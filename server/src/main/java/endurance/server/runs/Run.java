package endurance.server.runs;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that was ordered, as it is kept.
 *
 * @param revision of the case's files that it was ordered for
 * @param server the process that carries it out
 * @param errors why it failed, as JSON; empty where it did not
 */
public record Run(
    String id,
    String caseId,
    String revision,
    RunOrder order,
    RunState state,
    String server,
    Instant created,
    Optional<Instant> started,
    Optional<Instant> ended,
    Optional<String> errors) {

  Run started(Instant at) {
    return new Run(
        id,
        caseId,
        revision,
        order,
        RunState.RUNNING,
        server,
        created,
        Optional.of(at),
        ended,
        errors);
  }

  Run ended(RunState as, Instant at, Optional<String> why) {
    return new Run(id, caseId, revision, order, as, server, created, started, Optional.of(at), why);
  }
}
