package endurance.server.api;

import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.json.JsonText;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.json.JsonReading;
import endurance.server.json.Quoted;
import endurance.server.runs.Run;
import endurance.server.runs.RunOrder;
import endurance.server.runs.RunProgress;
import endurance.server.runs.RunQueue;
import endurance.server.runs.RunState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs as resources. */
final class RunsApi {

  /** As often as a bar on a screen moves. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** A listener hears at least so often that the line is alive: every so many looks. */
  private static final int LOOKS_PER_PULSE = 50;

  private final EditionInUse inUse;
  private final RunQueue runs;

  RunsApi(EditionInUse inUse, RunQueue runs) {
    this.inUse = inUse;
    this.runs = runs;
  }

  Reply order(Request request) {
    Checked<Run> ordered =
        JsonReading.object(request.body(), "body")
            .then(RunOrder::of)
            .then(order -> runs.order(inUse.edition(), order));
    return switch (ordered) {
      case Checked.Valid<Run>(Run run) ->
          Reply.json(201, RunJson.of(run, Optional.empty()))
              .with("Location", "/api/runs/" + run.id());
      case Checked.Invalid<Run>(List<Problem> problems) ->
          problems.getFirst().origin().file().equals(RunQueue.FULL)
              ? ProblemReply.of(503, "Too many runs wait", problems).with("Retry-After", "60")
              : ProblemReply.of(400, "The run cannot be", Typed.problems(problems));
    };
  }

  Reply list(Request request) {
    List<Run> all = runs.of(inUse.edition().base().id());
    return Reply.json(
        200,
        JsonText.object(json ->
            json.array("runs", all, run -> RunJson.write(json, run, runs.progress(run.id())))));
  }

  Reply one(Request request) {
    return runs.find(request.part("id"))
        .<Reply>map(run -> Reply.json(200, told(run)))
        .orElseGet(() -> missing(request));
  }

  private String told(Run run) {
    return RunJson.of(run, runs.progress(run.id()));
  }

  private static Reply missing(Request request) {
    return ProblemReply.of(
        404,
        "Not found",
        "there is no run " + Quoted.of(request.part("id")) + "; /api/runs lists them");
  }

  Reply cancel(Request request) {
    String id = request.part("id");
    if (runs.find(id).isEmpty()) {
      return missing(request);
    }
    runs.cancel(id);
    return runs.find(id)
        .<Reply>map(run -> Reply.json(run.state().isOver() ? 200 : 202, told(run)))
        .orElseGet(() -> missing(request));
  }

  Reply answers(Request request) {
    String id = request.part("id");
    Optional<Run> run = runs.find(id);
    if (run.isEmpty()) {
      return missing(request);
    }
    if (run.get().state() != RunState.DONE) {
      return ProblemReply.of(
          409,
          "No answers",
          "run "
              + id
              + " is "
              + run.get().state().code()
              + (run.get().state().isOver()
                  ? ", so that it has no answers; order it again"
                  : "; its answers are there when it is done"));
    }
    return runs.answers(id)
        .<Reply>map(answers -> Reply.json(200, answers))
        .orElseGet(() -> missing(request));
  }

  /**
   * Tells how a run goes on: each look at it that shows something new. Whoever comes back with the
   * id of the last thing there was to tell is told that there is no more.
   */
  Reply events(Request request) {
    String id = request.part("id");
    Optional<Run> run = runs.find(id);
    if (run.isEmpty()) {
      return missing(request);
    }
    String heard = request.header("last-event-id").orElse("");
    if (run.get().state().isOver() && heard.equals(mark(run.get()))) {
      return Reply.empty(204);
    }
    return new Reply.Events(reader -> {
      String told = heard;
      int looks = 0;
      while (true) {
        Run now = runs.find(id).orElse(run.get());
        String mark = mark(now);
        if (!mark.equals(told)) {
          reader.event(now.state().isOver() ? "end" : "progress", mark, told(now));
          told = mark;
          looks = 0;
        }
        if (now.state().isOver()) {
          return;
        }
        Thread.sleep(BETWEEN_LOOKS);
        looks++;
        if (looks % LOOKS_PER_PULSE == 0) {
          reader.pulse();
        }
      }
    });
  }

  private String mark(Run run) {
    return run.state().code()
        + runs.progress(run.id()).map(RunProgress::done).map(done -> ":" + done).orElse("");
  }
}
