package endurance.cli;

import endurance.engine.Progress;
import endurance.model.Language;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows on one line how far a run has come and how long it will still take; silent for its first
 * two seconds. Before a large run it says how much memory that needs.
 */
final class TimeLeft implements Progress, AutoCloseable {

  private static final long SILENT = TimeUnit.SECONDS.toNanos(2);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String BEGINNING_OF_LINE = "\r";
  private static final String REST_OF_LINE = "\u001B[K";

  private static final long MANY_FUTURES = 1_000_000;
  private static final long MUCH_MEMORY = 256L << 20;

  private final PrintStream err;
  private final Language language;
  private final LongSupplier nanoTime;
  private final long start;
  private long shown;
  private boolean visible;
  private long told;

  TimeLeft(PrintStream err, Language language, LongSupplier nanoTime) {
    this.language = language;
    this.err = err;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.shown = start + SILENT - BETWEEN;
  }

  @Override
  public synchronized boolean report(long done, long of) {
    long now = nanoTime.getAsLong();
    if (now - shown >= BETWEEN && done > 0) {
      shown = now;
      visible = true;
      double left = (double) (now - start) / done * (of - done);
      err.print(
          BEGINNING_OF_LINE
              + String.format(Locale.ROOT, "%3d %%", 100 * done / of)
              + "  "
              + Figures.count(done)
              + " of "
              + Figures.count(of)
              + " futures, "
              + duration(Math.round(left / TimeUnit.SECONDS.toNanos(1)))
              + " left"
              + REST_OF_LINE);
      err.flush();
    }
    return true;
  }

  /** Says so of runs that a machine may feel; once, unless another run needs more. */
  @Override
  public synchronized void needs(long futures, long bytes) {
    if (bytes > told && (futures > MANY_FUTURES || bytes > MUCH_MEMORY)) {
      told = bytes;
      close();
      err.println(
          Phrase.MEMORY_NEEDED.in(language, Figures.count(futures), Math.ceilDiv(bytes, 1L << 20)));
    }
  }

  /** Takes the line away again. */
  @Override
  public synchronized void close() {
    if (visible) {
      err.print(BEGINNING_OF_LINE + REST_OF_LINE);
      err.flush();
      visible = false;
    }
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }
}
