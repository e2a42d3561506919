package endurance.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns();

  @Test
  void aRunWaitsWhileAReaderComputes() throws InterruptedException {
    CountDownLatch computing = new CountDownLatch(1);
    CountDownLatch ends = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    Thread reader =
        Thread.ofPlatform()
            .start(() ->
                step(() -> {
                  computing.countDown();
                  await(ends);
                  done.set(true);
                }));
    computing.await();
    Thread.ofVirtual()
        .start(() -> {
          sleep(100);
          ends.countDown();
        });
    turns.giveWay();
    assertThat(done).as("the reader was done before the run went on").isTrue();
    assertThat(turns.held()).isPositive();
    reader.join();
  }

  @Test
  void aRunComesToItsEndWhateverReadersWant() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    Thread[] readers = new Thread[3];
    for (int i = 0; i < readers.length; i++) {
      readers[i] =
          Thread.ofPlatform()
              .start(() -> {
                while (!over.get()) {
                  step(() -> sleep(5));
                }
              });
    }
    sleep(50);
    long batches = 0;
    long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (System.nanoTime() < until) {
      turns.giveWay();
      batches++;
      sleep(1);
    }
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(batches).as("a tenth of the time is the run's").isGreaterThan(20);
  }

  @Test
  void readersTakeTurns() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong[] counts = {new AtomicLong(), new AtomicLong()};
    Thread[] readers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      AtomicLong count = counts[i];
      readers[i] =
          Thread.ofPlatform()
              .start(() -> {
                while (!over.get()) {
                  try {
                    turns.first(slice -> {
                      while (!slice.isOver() && !over.get()) {
                        sleep(1);
                      }
                      return count.incrementAndGet();
                    });
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }
              });
    }
    sleep(1_500);
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(counts[0].get()).isGreaterThan(2).isCloseTo(counts[1].get(), within(2));
  }

  private static org.assertj.core.data.Offset<Long> within(long offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private void step(Runnable work) {
    try {
      turns.first(slice -> {
        work.run();
        return "";
      });
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
