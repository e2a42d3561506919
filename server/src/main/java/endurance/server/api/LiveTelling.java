package endurance.server.api;

import endurance.analysis.Answers;
import endurance.analysis.live.LiveRun;
import endurance.engine.RunCancelled;
import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.report.document.ChartPoints;
import endurance.report.document.Extent;
import endurance.report.document.LiveAnswersJson;
import endurance.server.http.EventWriter;
import endurance.server.http.Gone;
import endurance.server.http.ProblemReply;
import endurance.server.live.Prepared;
import endurance.server.live.Turns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tells one reader the answers of a run that grows, and stops it when the reader has left. */
final class LiveTelling {

  /** Each answer rests on so many times the futures of the one before. */
  private static final int GROWTH = 4;

  /** A reader who has left is noticed at the second pulse that is not heard. */
  private static final Duration BETWEEN_PULSES = Duration.ofMillis(25);

  private final Prepared prepared;
  private final Turns turns;
  private final LiveRun run;
  private final LiveOrder order;
  private final long began;
  private final List<Integer> points;
  private volatile boolean gone;
  private volatile boolean over;

  /**
   * @param began when the request came in, by {@link System#nanoTime}
   */
  LiveTelling(Prepared prepared, Turns turns, LiveRun run, LiveOrder order, long began) {
    this.prepared = prepared;
    this.turns = turns;
    this.run = run;
    this.order = order;
    this.began = began;
    this.points = ChartPoints.usual(prepared.edition().base().model().clock());
  }

  void to(EventWriter reader) throws Gone, InterruptedException {
    Thread.ofVirtual().name("pulse").start(() -> pulse(reader));
    try {
      for (long target = order.first(); ; target = Math.min(order.futures(), target * GROWTH)) {
        boolean last = target == order.futures();
        if (!tell(reader, target, last) || last) {
          break;
        }
      }
      if (prepared.isOutdated()) {
        Problem outdated =
            new Problem(Origin.memory(), "the case was read anew meanwhile", "ask again");
        reader.event("problem", ProblemReply.errors(503, List.of(outdated)));
      }
      reader.event("end", "{}");
    } finally {
      over = true; // an interrupt in the middle of a pulse would close the connection
    }
  }

  /** Whether to go on. */
  private boolean tell(EventWriter reader, long target, boolean last)
      throws Gone, InterruptedException {
    while (!gone && !prepared.isOutdated()) {
      try {
        Checked<Answers> answers =
            turns.first(slice -> run.advanceTo(target, (done, of) -> !gone && !slice.isOver()));
        return tell(reader, answers, last);
      } catch (RunCancelled e) {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedException("the server is being stopped");
        }
        // its slice is over: others have their turn, then it goes on
      }
    }
    return false;
  }

  private boolean tell(EventWriter reader, Checked<Answers> answers, boolean last) throws Gone {
    return switch (answers) {
      case Checked.Valid<Answers>(Answers found) -> {
        long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        reader.event(
            "answers",
            LiveAnswersJson.of(found, new Extent(order.futures(), last, elapsed), points));
        yield true;
      }
      case Checked.Invalid<Answers>(List<Problem> problems) -> {
        reader.event("problem", ProblemReply.errors(problems));
        yield false;
      }
    };
  }

  private void pulse(EventWriter reader) {
    try {
      Thread.sleep(BETWEEN_PULSES);
      while (!over) {
        reader.pulse();
        Thread.sleep(BETWEEN_PULSES);
      }
    } catch (Gone e) {
      gone = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
