package endurance.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void givesWhatTheProcessPrints() {
    assertThat(shell("echo told; echo aside >&2").output(LONG)).isEqualTo(Outcome.done("told\n"));
  }

  @Test
  void saysWhyThereIsNothing() {
    assertThat(shell("echo broken >&2; exit 3").output(LONG))
        .isEqualTo(Outcome.missing("ended with code 3: broken"));
    assertThat(shell("exec sleep 60").output(Duration.ofMillis(200)))
        .isEqualTo(Outcome.missing("stopped after 0 s"));
    assertThat(new Child(List.of("no-such-program"), Path.of(".")).output(LONG))
        .isInstanceOf(Outcome.Missing.class);
  }

  private static Child shell(String script) {
    return new Child(List.of("sh", "-c", script), Path.of("."));
  }
}
