package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final List<String> NAMES =
      List.of("market.share", "market.shore", "rival.share", "funding_gap", "line", "T1");

  @Test
  void putsTheFewestChangesFirst() {
    assertThat(NearestNames.to("market.shares", NAMES))
        .containsExactly("market.share", "market.shore");
  }

  @Test
  void knowsANameByItsLastPart() {
    assertThat(NearestNames.to("share", NAMES)).containsExactly("market.share", "rival.share");
  }

  @Test
  void suggestsNothingForWhatIsFarFromEverything() {
    assertThat(NearestNames.to("completely_different", NAMES)).isEmpty();
    assertThat(NearestNames.to("", NAMES)).isEmpty();
    assertThat(NearestNames.to("line", List.of())).isEmpty();
  }

  @Test
  void suggestsNoMoreThanAReaderTakesIn() {
    assertThat(NearestNames.to("plan_a", List.of("plan_b", "plan_c", "plan_d", "plan_e")))
        .containsExactly("plan_b", "plan_c", "plan_d");
  }
}
