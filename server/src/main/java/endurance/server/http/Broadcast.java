package endurance.server.http;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells the same events to everybody who listens. Each listener has a short queue; one who does not
 * keep up is dropped, and can come back and see how things stand then.
 */
public final class Broadcast {

  /** Events that wait for one listener. */
  static final int LONGEST_QUEUE = 64;

  /** Readers and what stands between take a line as dead that is silent for a minute. */
  private static final Duration PULSE = Duration.ofSeconds(10);

  /**
   * An event.
   *
   * @param data JSON
   */
  public record Event(String name, String data) {}

  private static final class Listener {
    private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private volatile boolean dropped;
  }

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  public void tell(Event event) {
    for (Listener listener : listeners) {
      if (!listener.waiting.offer(event)) {
        listener.dropped = true;
        listeners.remove(listener);
      }
    }
  }

  /**
   * Tells events for as long as the reader listens and keeps up.
   *
   * @param first what is told before; asked once the reader hears all that comes later
   */
  public Reply.Telling to(Supplier<List<Event>> first) {
    return reader -> {
      Listener listener = new Listener();
      listeners.add(listener);
      try {
        for (Event event : first.get()) {
          reader.event(event.name(), event.data());
        }
        while (!listener.dropped) {
          Event event = listener.waiting.poll(PULSE.toMillis(), TimeUnit.MILLISECONDS);
          if (event == null) {
            reader.pulse();
          } else {
            reader.event(event.name(), event.data());
          }
        }
      } finally {
        listeners.remove(listener);
      }
    };
  }
}
