package endurance.server.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The event streams that are open: so many at most, and none that its reader does not read. */
final class Streams implements AutoCloseable {

  static final int MOST = 128;

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
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      EventWriter writer = new EventWriter(out, System::nanoTime);
      open.put(writer, Thread.currentThread());
      try {
        writer.pulse();
        telling.to(writer);
        out.close();
      } catch (Gone e) {
        // whoever has left is owed nothing
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        open.remove(writer);
      }
    } finally {
      room.release();
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    open.values().forEach(Thread::interrupt);
  }
}
