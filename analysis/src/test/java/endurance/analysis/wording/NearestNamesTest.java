package endurance.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final List<String> NAMES =
      List.of("market.share", "market.price", "rival.share", "funding_gap", "line", "T1");

  @Test
  void knowsANameByItsLastPart() {
    assertThat(NearestNames.to("share", NAMES)).containsExactly("market.share", "rival.share");
  }

  @Test
  void forgivesASlip() {
    assertThat(NearestNames.to("market.shares", NAMES)).containsExactly("market.share");
    assertThat(NearestNames.to("fundign_gap", NAMES)).containsExactly("funding_gap");
  }

  @Test
  void suggestsNothingForWhatIsFarFromEverything() {
    assertThat(NearestNames.to("completely_different", NAMES)).isEmpty();
    assertThat(NearestNames.to("line", List.of())).isEmpty();
  }

  @Test
  void suggestsNoMoreThanAReaderTakesIn() {
    assertThat(NearestNames.to("share", List.of("a.share", "b.share", "c.share", "d.share")))
        .containsExactly("a.share", "b.share", "c.share");
  }
}
