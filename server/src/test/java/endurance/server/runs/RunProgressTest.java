package endurance.server.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunProgressTest {

  @Test
  void aQuarterDoneInTwoSecondsLeavesSix() {
    assertThat(new RunProgress(250, 1_000, Duration.ofSeconds(2)).left())
        .contains(Duration.ofSeconds(6));
  }

  @Test
  void nothingDoneSaysNothing() {
    assertThat(new RunProgress(0, 1_000, Duration.ofSeconds(2)).left()).isEmpty();
  }
}
