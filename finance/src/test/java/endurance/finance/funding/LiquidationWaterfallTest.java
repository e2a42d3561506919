package endurance.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.funding.LiquidationWaterfall.Distribution;
import endurance.finance.funding.LiquidationWaterfall.Preferred;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiquidationWaterfallTest {

  // 600 common shares; A: 100 for 200 shares, paid after B: 300 for 200 shares.
  private static final LiquidationWaterfall TWO =
      new LiquidationWaterfall(
          600, List.of(new Preferred(100, 200, false, 2), new Preferred(300, 200, false, 1)));

  @Test
  void proceedsRunDownTheRanks() {
    assertThat(TWO.distribute(250)).isEqualTo(new Distribution(0, List.of(0.0, 250.0)));
    assertThat(TWO.distribute(350)).isEqualTo(new Distribution(0, List.of(50.0, 300.0)));
    assertThat(TWO.distribute(0)).isEqualTo(new Distribution(0, List.of(0.0, 0.0)));
  }

  @Test
  void theClassWithTheLowerPreferencePerShareConvertsFirst() {
    // A at 0.5 a share: (1000 - 300)/800 = 0.875 is more. B at 1.5: 1000/1000 is less.
    assertThat(TWO.distribute(1000)).isEqualTo(new Distribution(525, List.of(175.0, 300.0)));
    // 2 a share is more than either.
    assertThat(TWO.distribute(2000)).isEqualTo(new Distribution(1200, List.of(400.0, 400.0)));
  }

  @Test
  void equalRanksShareInProportion() {
    var equal =
        new LiquidationWaterfall(
            600, List.of(new Preferred(100, 200, false, 1), new Preferred(300, 200, false, 1)));

    assertThat(equal.distribute(200)).isEqualTo(new Distribution(0, List.of(50.0, 150.0)));
  }

  @Test
  void nothingIsLostAndNoClassGetsLessThanAPreferenceThatIsCovered() {
    GeneratedCases.forEach(random -> {
      var classes = new ArrayList<Preferred>();
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        classes.add(
            new Preferred(
                random.nextDouble(0, 100),
                random.nextDouble(1, 100),
                random.nextBoolean(),
                random.nextInt(1, 4)));
      }
      double proceeds = random.nextDouble(0, 600);
      Distribution paid = new LiquidationWaterfall(50, classes).distribute(proceeds);
      double preferences = classes.stream().mapToDouble(Preferred::preference).sum();

      assertThat(paid.common() + paid.classes().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(proceeds, within(1e-9));
      for (int i = 0; i < classes.size() && proceeds >= preferences; i++) {
        assertThat(paid.classes().get(i))
            .isGreaterThanOrEqualTo(classes.get(i).preference() - 1e-9);
      }
    });
  }

  @Test
  void negativeFiguresAreRefused() {
    assertThatThrownBy(() -> TWO.distribute(-1))
        .hasMessage("the proceeds must be finite and at least 0, got -1.0");
    assertThatThrownBy(() -> new Preferred(-1, 1, false, 1))
        .hasMessage("a preference must be finite and at least 0, got -1.0");
  }
}
