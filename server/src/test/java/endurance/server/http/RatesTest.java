package endurance.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {

  private final AtomicLong now = new AtomicLong();
  private final Rates rates = new Rates(10, 3, now::get);

  @Test
  void aBucketHoldsSoManyTokensAndGetsThemBackEvenly() {
    assertThat(rates.allows("a")).isTrue();
    assertThat(rates.allows("a")).isTrue();
    assertThat(rates.allows("a")).isTrue();
    assertThat(rates.allows("a")).as("the bucket is empty").isFalse();
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(99));
    assertThat(rates.allows("a")).as("a tenth of a second is not over").isFalse();
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(2));
    assertThat(rates.allows("a")).isTrue();
    assertThat(rates.allows("a")).isFalse();
  }

  @Test
  void clientsDoNotTakeTokensFromOneAnother() {
    for (int i = 0; i < 5; i++) {
      rates.allows("a");
    }
    assertThat(rates.allows("a")).isFalse();
    assertThat(rates.allows("b")).isTrue();
  }

  @Test
  void aLongPauseFillsABucketAndNoMore() {
    now.addAndGet(TimeUnit.HOURS.toNanos(1));
    for (int i = 0; i < 3; i++) {
      assertThat(rates.allows("a")).isTrue();
    }
    assertThat(rates.allows("a")).isFalse();
  }
}
