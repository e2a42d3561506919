package endurance.server.api;

import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.json.JsonText;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.live.Errands;
import endurance.server.live.Errands.Standing;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Answers with what an errand found; where it takes longer than a request should, with 202 and how
 * far it has come. Whoever asks again finds it further; when nobody does, it is given up.
 */
final class ErrandReply {

  /** Shorter than what stands between reader and server takes for dead. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Errands errands;

  ErrandReply(Errands errands) {
    this.errands = errands;
  }

  Reply to(String key, Function<Progress, Checked<String>> work) {
    Standing standing;
    try {
      standing = errands.ask(key, PATIENCE, work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ProblemReply.of(503, "Ending", "the server is being stopped");
    }
    return switch (standing) {
      case Standing.Ready(Checked<String> found) ->
          switch (found) {
            case Checked.Valid<String>(String json) -> Reply.json(200, json);
            case Checked.Invalid<String>(List<Problem> problems) ->
                ProblemReply.of(422, "It cannot be computed", Typed.problems(problems));
          };
      case Standing.UnderWay(long done, long of) ->
          Reply.json(
                  202,
                  JsonText.object(json -> {
                    json.put("state", "running");
                    json.put("done", done);
                    json.put("of", of);
                  }))
              .with("Retry-After", "1");
      case Standing.Refused() ->
          ProblemReply.of(503, "Busy", "too much is being computed already; ask again later")
              .with("Retry-After", "10");
    };
  }
}
