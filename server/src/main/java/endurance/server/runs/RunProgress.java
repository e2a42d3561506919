package endurance.server.runs;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param done futures, of all the runs that its answers need
 * @param of futures in all; 0 before that is known
 * @param running for how long, without the time in which it gave way to readers
 */
public record RunProgress(long done, long of, Duration running) {

  static RunProgress nothing() {
    return new RunProgress(0, 0, Duration.ZERO);
  }

  /** How much longer it takes if it goes on at this pace; empty before any future is done. */
  public Optional<Duration> left() {
    return done == 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofMillis(Math.round((double) running.toMillis() / done * (of - done))));
  }
}
