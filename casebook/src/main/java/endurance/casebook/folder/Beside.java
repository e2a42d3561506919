package endurance.casebook.folder;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A second reader, so that a case is read by two where it falls into parts. */
final class Beside {

  private Beside() {}

  /** Begins to read on a thread of its own. */
  static <T> CompletableFuture<T> reading(Supplier<T> part) {
    return CompletableFuture.supplyAsync(
        part, task -> Thread.ofPlatform().name("second reader").daemon().start(task));
  }
}
