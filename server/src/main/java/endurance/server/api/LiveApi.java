package endurance.server.api;

import endurance.analysis.live.Controls;
import endurance.analysis.live.LiveCase;
import endurance.analysis.live.LiveRun;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.json.JsonReading;
import endurance.server.live.Prepared;
import endurance.server.live.Turns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers under the controls of one reader: from few futures at once, then from more. */
final class LiveApi {

  /** Compiling a large case and finding its past takes seconds. */
  private static final Duration UNTIL_READY = Duration.ofSeconds(60);

  private final EditionInUse inUse;
  private final Turns turns;
  private final long futures;

  /**
   * @param futures that are kept ready
   */
  LiveApi(EditionInUse inUse, Turns turns, long futures) {
    this.inUse = inUse;
    this.turns = turns;
    this.futures = futures;
  }

  private record Ready(LiveOrder order, LiveCase live, Controls controls) {}

  Reply live(Request request) {
    long began = System.nanoTime();
    Prepared prepared = inUse.prepared();
    Checked<LiveOrder> order =
        JsonReading.object(request.body(), "body").then(body -> LiveOrder.of(body, futures));
    if (order instanceof Checked.Invalid<LiveOrder>(List<Problem> problems)) {
      return refused(problems);
    }
    Checked<LiveCase> live;
    try {
      live = prepared.live().get(UNTIL_READY.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ProblemReply.notReady("the server is being stopped");
    } catch (TimeoutException e) {
      return ProblemReply.notReady("the case is still being made ready; ask again");
    } catch (ExecutionException e) {
      if (prepared.isOutdated()) {
        return ProblemReply.notReady("the case was read anew meanwhile; ask again");
      }
      throw new IllegalStateException(e.getCause());
    }
    Checked<Ready> ready =
        order.then(asked ->
            live.then(one ->
                one.controls(asked.scenario(), asked.changes())
                    .map(controls -> new Ready(asked, one, controls))));
    return switch (ready) {
      case Checked.Invalid<Ready>(List<Problem> problems) -> refused(problems);
      case Checked.Valid<Ready>(Ready found) -> answers(prepared, found, began);
    };
  }

  private static Reply refused(List<Problem> problems) {
    return ProblemReply.of(400, "These controls cannot be", Typed.problems(problems));
  }

  private Reply answers(Prepared prepared, Ready ready, long began) {
    return switch (ready.live().start(ready.controls())) {
      case Checked.Invalid<LiveRun>(List<Problem> problems) -> refused(problems);
      case Checked.Valid<LiveRun>(LiveRun run) ->
          new Reply.Events(
              reader -> new LiveTelling(prepared, turns, run, ready.order(), began).to(reader));
    };
  }
}
