package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();
  private final TimeLeft timeLeft =
      new TimeLeft(
          new PrintStream(printed, true, StandardCharsets.UTF_8), Language.ENGLISH, now::get);

  @Test
  void aShortRunSaysNothing() {
    after(1.9, 950);
    timeLeft.close();
    assertThat(text()).isEmpty();
  }

  @Test
  void aLongRunSaysHowLongItStillTakes() {
    after(2.5, 250);
    assertThat(text()).contains(" 25 %  250 of 1,000 futures, 8 s left");
    after(2.6, 260);
    assertThat(text()).doesNotContain("260 of");
    after(500, 500);
    assertThat(text()).contains(" 50 %  500 of 1,000 futures, 8 min 20 s left");
    timeLeft.close();
    assertThat(text()).endsWith("\r\u001B[K");
  }

  @Test
  void neverStopsARun() {
    assertThat(timeLeft.report(0, 1000)).isTrue();
  }

  private void after(double seconds, long done) {
    now.set((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
    timeLeft.report(done, 1000);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatMemoryALargeRunNeeds() {
    timeLeft.needs(1_000_000, 256L << 20);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();

    timeLeft.needs(1_000_001, 20L << 20);
    timeLeft.needs(1_000_001, 19L << 20);
    timeLeft.needs(10, (300L << 20) + 1);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "A run of 1,000,001 futures needs about 20 MB of memory.",
            "A run of 10 futures needs about 301 MB of memory.");
  }
}
