package endurance.server.http;

import com.sun.net.httpserver.HttpExchange;
import endurance.model.Origin;
import endurance.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The event streams that are open: so many at most, and none that its reader does not read. */
final class Streams implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Streams.class.getName());

  static final int MOST = 128;

  static final String TYPE = "text/event-stream; charset=utf-8";

  /** Long enough for a network that stutters. */
  private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);

  private final Semaphore room = new Semaphore(MOST);
  private final Map<EventWriter, Thread> open = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("slow-readers").factory());

  Streams() {
    watch.scheduleWithFixedDelay(
        () -> open.keySet().forEach(writer -> writer.dropIfStuck(LONGEST_WRITE.toNanos())),
        1,
        1,
        TimeUnit.SECONDS);
  }

  /** Whether there is room for one more; whoever takes it gives it back by {@link #tell}. */
  boolean take() {
    return room.tryAcquire();
  }

  void tell(HttpExchange exchange, Reply.Telling telling) throws IOException {
    try {
      exchange.getResponseHeaders().set("Content-Type", TYPE);
      exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      EventWriter writer = new EventWriter(out, System::nanoTime);
      open.put(writer, Thread.currentThread());
      try {
        writer.pulse();
        telling.to(writer);
        writer.end();
      } catch (Gone e) {
        // whoever has left is owed nothing
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        LOG.log(Level.ERROR, "telling events", e);
        unexpected(writer, e);
      } finally {
        open.remove(writer);
      }
    } finally {
      room.release();
    }
  }

  private static void unexpected(EventWriter writer, Throwable e) {
    Problem fault =
        new Problem(
            Origin.memory(),
            "unexpected: " + e.getClass().getSimpleName(),
            "this is a fault of Endurance; report it");
    try {
      writer.event("problem", ProblemReply.errors(List.of(fault)));
    } catch (Gone left) {
      e.addSuppressed(left);
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    open.values().forEach(Thread::interrupt);
  }
}
