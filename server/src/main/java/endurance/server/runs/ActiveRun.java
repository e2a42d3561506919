package endurance.server.runs;

import endurance.engine.Progress;
import endurance.server.live.Turns;
import endurance.server.served.Edition;
import java.time.Duration;

/** A run that waits or is being carried out. */
final class ActiveRun implements Progress {

  private final Edition edition;
  private final Turns turns;
  private volatile Run run;
  private volatile RunProgress progress = RunProgress.nothing();
  private volatile boolean cancelled;
  private volatile long beganAt;
  private volatile long heldBefore;

  ActiveRun(Edition edition, Run run, Turns turns) {
    this.edition = edition;
    this.run = run;
    this.turns = turns;
  }

  Edition edition() {
    return edition;
  }

  Run run() {
    return run;
  }

  RunProgress progress() {
    return progress;
  }

  void become(Run next) {
    run = next;
  }

  void begin() {
    beganAt = System.nanoTime();
    heldBefore = turns.held();
  }

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  @Override
  public boolean report(long done, long of) {
    long running = System.nanoTime() - beganAt - (turns.held() - heldBefore);
    progress = new RunProgress(done, of, Duration.ofNanos(Math.max(0, running)));
    try {
      turns.giveWay();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !cancelled;
  }
}
