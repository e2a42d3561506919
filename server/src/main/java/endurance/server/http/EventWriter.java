package endurance.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events being written to one reader: {@code text/event-stream} of the HTML standard
 * (WHATWG, section 9.2). May be used by several threads.
 */
public final class EventWriter {

  /** A write that has begun. */
  private record Begun(Thread by, long at) {}

  /** Holds writers apart without pinning the threads that carry virtual ones. */
  private final ReentrantLock lock = new ReentrantLock();

  private final OutputStream out;
  private final LongSupplier nanoTime;
  private volatile @Nullable Begun begun;
  private boolean ended;

  EventWriter(OutputStream out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
  }

  /** Tells an event; data of several lines arrive as they are. */
  public void event(String name, String data) throws Gone {
    event(name, "", data);
  }

  /**
   * Tells an event that a reader can come back to.
   *
   * @param id what the reader sends as {@code Last-Event-ID}; empty for none
   */
  public void event(String name, String id, String data) throws Gone {
    StringBuilder text = new StringBuilder("event: ").append(name).append('\n');
    if (!id.isEmpty()) {
      text.append("id: ").append(id).append('\n');
    }
    data.strip().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    write(text.append('\n').toString());
  }

  /** Writes something that no reader hears: whether anybody still listens shows in writing only. */
  public void pulse() throws Gone {
    write(":\n\n");
  }

  private void write(String text) throws Gone {
    lock.lock();
    begun = new Begun(Thread.currentThread(), nanoTime.getAsLong());
    try {
      if (ended) {
        throw new IOException("the stream has ended");
      }
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new Gone(e);
    } finally {
      begun = null;
      lock.unlock();
    }
  }

  /** Nothing more is told. */
  void end() throws Gone {
    lock.lock();
    try {
      ended = true;
      out.close();
    } catch (IOException e) {
      throw new Gone(e);
    } finally {
      lock.unlock();
    }
  }

  /** Gives up a reader who has not taken in what was written for so long: closes the connection. */
  void dropIfStuck(long nanos) {
    Begun write = begun;
    if (write != null && nanoTime.getAsLong() - write.at() > nanos) {
      write.by().interrupt();
    }
  }
}
