package endurance.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.server.http.Broadcast.Event;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class BroadcastTest {

  private final Broadcast broadcast = new Broadcast();

  @Test
  void everyListenerHearsHowThingsStandAndThenEveryEvent() throws InterruptedException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    CountDownLatch listening = new CountDownLatch(1);
    Thread reader =
        Thread.ofVirtual()
            .start(() ->
                listen(
                    new EventWriter(heard, System::nanoTime),
                    () -> {
                      listening.countDown();
                      return List.of(new Event("hello", "{}"));
                    }));
    listening.await();
    broadcast.tell(new Event("reloaded", "{\n  \"a\" : 1\n}\n"));
    String expected =
        "event: hello\ndata: {}\n\nevent: reloaded\ndata: {\ndata:   \"a\" : 1\ndata: }\n\n";
    for (int i = 0; i < 200 && heard.size() < expected.length(); i++) {
      Thread.sleep(10);
    }
    assertThat(heard.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    reader.interrupt();
    assertThat(reader.join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void whoeverDoesNotReadIsDroppedAndHoldsUpNobody() throws InterruptedException {
    Semaphore reads = new Semaphore(0);
    OutputStream stuck =
        new OutputStream() {
          @Override
          public void write(int b) {
            reads.acquireUninterruptibly();
          }
        };
    CountDownLatch listening = new CountDownLatch(1);
    Thread reader =
        Thread.ofVirtual()
            .start(() ->
                listen(
                    new EventWriter(stuck, System::nanoTime),
                    () -> {
                      listening.countDown();
                      return List.of();
                    }));
    listening.await();
    for (int i = 0; i < Broadcast.LONGEST_QUEUE + 10; i++) {
      broadcast.tell(new Event("reloaded", "{}")); // returns at once, every time
    }
    reads.release(1_000_000);
    assertThat(reader.join(Duration.ofSeconds(10))).as("its stream has ended").isTrue();
  }

  private void listen(EventWriter writer, java.util.function.Supplier<List<Event>> first) {
    try {
      broadcast.to(first).to(writer);
    } catch (Gone e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
