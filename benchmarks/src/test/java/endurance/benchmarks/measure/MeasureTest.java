package endurance.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.benchmarks.subject.Subject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void readsWhatToMeasure() {
    Request request =
        Request.parse(List.of("steady", "equations:10", "--threads", "2", "--observe", "months"));

    assertThat(request.task()).isEqualTo(Request.Task.STEADY);
    assertThat(request.threads()).isEqualTo(2);
    assertThat(request.observing()).isEqualTo(Subject.Observing.MONTHS);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Request.parse(List.of("steady", "reference", "--sparrows", "1")))
        .hasMessageContaining("usage");
  }

  @Test
  void measuresAsManyRunsAsAskedForOnceTimesNoLongerFall() {
    AtomicLong futures = new AtomicLong();
    Request request =
        Request.parse(
            List.of(
                "steady",
                "equations:10",
                "--repetitions",
                "3",
                "--seconds",
                "0.02",
                "--patience",
                "2"));

    SteadyState state =
        SteadyState.of(
            count -> {
              futures.addAndGet(count);
              spin(count);
            },
            request);

    assertThat(state.laps()).hasSize(3);
    assertThat(state.futures()).isPositive();
    assertThat(futures.get()).isGreaterThan(3 * state.futures());
  }

  private static void spin(long count) {
    long until = System.nanoTime() + count * 1000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }
}
