package endurance.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.server.live.Errands.Standing;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {

  private final Errands errands = new Errands(new Turns());

  @AfterEach
  void end() {
    errands.close();
  }

  @Test
  void whatWasFoundIsRemembered() throws InterruptedException {
    AtomicInteger times = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      assertThat(
              errands.ask(
                  "a",
                  Duration.ofSeconds(20),
                  progress -> Checked.valid("found " + times.incrementAndGet())))
          .isEqualTo(new Standing.Ready(Checked.valid("found 1")));
    }
  }

  @Test
  void whoeverDoesNotWaitIsToldHowFarItIs() throws InterruptedException {
    CountDownLatch reported = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() -> {
          try {
            reported.await();
            Thread.sleep(300);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          goesOn.countDown();
        });
    Standing first =
        errands.ask(
            "b",
            Duration.ofMillis(200),
            progress -> {
              assertThat(progress.report(3, 8)).isTrue();
              reported.countDown();
              try {
                goesOn.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return Checked.valid("late");
            });
    assertThat(first).isEqualTo(new Standing.UnderWay(3, 8));
    assertThat(errands.ask("b", Duration.ofSeconds(20), progress -> Checked.valid("anew")))
        .isEqualTo(new Standing.Ready(Checked.valid("late")));
  }
}
