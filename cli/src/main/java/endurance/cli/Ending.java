package endurance.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What an interruption ends besides the process: a server, which is meant to be ended so. */
final class Ending {

  private final AtomicReference<Optional<Runnable>> clean = new AtomicReference<>(Optional.empty());

  /** From now on an interruption is the way to end, and does this first. */
  void cleanBy(Runnable last) {
    clean.set(Optional.of(last));
  }

  /** Ends cleanly where the command knows how; whether it did. */
  boolean endsCleanly() {
    Optional<Runnable> last = clean.get();
    last.ifPresent(Runnable::run);
    return last.isPresent();
  }
}
