package endurance.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void runsFromTheLeastToTheGreatestValue() {
    assertThat(Sparkline.of(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0), 8))
        .isEqualTo("▁▂▃▄▅▆▇█");
    assertThat(Sparkline.of(List.of(-1.0, 1.0, -1.0), 10)).isEqualTo("▁█▁");
  }

  @Test
  void keepsTheFirstAndTheLastOfMoreValuesThanItShows() {
    assertThat(Sparkline.of(List.of(9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 9.0), 3)).isEqualTo("█▁█");
    assertThat(Sparkline.of(List.of(1.0, 1.0, 9.0), 1)).isEqualTo("█");
  }

  @Test
  void isFlatWhereNothingHappensAndBlankWhereThereIsNoNumber() {
    assertThat(Sparkline.of(List.of(3.0, 3.0), 9)).isEqualTo("▁▁");
    assertThat(Sparkline.of(List.of(1.0, Double.NaN, 2.0, Double.POSITIVE_INFINITY), 9))
        .isEqualTo("▁ █ ");
    assertThat(Sparkline.of(List.of(), 9)).isEmpty();
  }
}
