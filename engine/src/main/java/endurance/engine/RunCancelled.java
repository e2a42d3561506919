package endurance.engine;

/**
 * A run was stopped before its end: by its {@link Progress}, or by interrupting the thread that
 * waits for it.
 */
public final class RunCancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long done;

  RunCancelled(long done, long of) {
    super("the run was stopped after " + done + " of " + of + " futures");
    this.done = done;
  }

  /** Futures that were finished. */
  public long done() {
    return done;
  }
}
