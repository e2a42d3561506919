package endurance.casebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void slipsAreCountedByLetters() {
    assertThat(Nearest.slips("share", "share")).isZero();
    assertThat(Nearest.slips("shaer", "share")).isEqualTo(1);
    assertThat(Nearest.slips("shre", "share")).isEqualTo(1);
    assertThat(Nearest.slips("", "abc")).isEqualTo(3);
    assertThat(Nearest.slips("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void aWordOfTheSameLengthIsNearerThanAShorterOne() {
    assertThat(Nearest.to("p55", List.of("p5", "p10", "p50", "p90"))).contains("p50");
  }

  @Test
  void aFarWordIsNotSuggested() {
    assertThat(Nearest.to("cash", List.of("revenue", "runway"))).isEmpty();
    assertThat(Nearest.remedy("cash", List.of("revenue", "runway")))
        .isEqualTo("choose from revenue, runway");
    assertThat(Nearest.remedy("cash", List.of())).isEqualTo("there is none to choose from");
  }
}
