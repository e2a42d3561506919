package endurance.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import org.junit.jupiter.api.Test;

class WeightedAverageAntiDilutionTest {

  private static final WeightedAverageAntiDilution TEN =
      new WeightedAverageAntiDilution(10, 1_000_000);

  @Test
  void sellingAtHalfThePriceLowersTheConversionPriceBySharesSold() {
    // 10*(1,000,000 + 200,000)/(1,000,000 + 400,000) = 60/7
    assertThat(TEN.conversionPriceAfter(2_000_000, 5)).isCloseTo(60.0 / 7, within(1e-14));
  }

  @Test
  void aRoundAtOrAboveTheConversionPriceChangesNothing() {
    assertThat(TEN.conversionPriceAfter(2_000_000, 10)).isEqualTo(10);
    assertThat(TEN.conversionPriceAfter(2_000_000, 12)).isEqualTo(10);
  }

  @Test
  void theNewPriceLiesBetweenThatOfTheRoundAndTheFormerAndFallsWithTheRaise() {
    GeneratedCases.forEach(random -> {
      double price = random.nextDouble(0.1, 9.9);
      double raised = random.nextDouble(1e3, 1e9);

      double after = TEN.conversionPriceAfter(raised, price);

      assertThat(after).isBetween(price, 10.0);
      assertThat(TEN.conversionPriceAfter(2 * raised, price)).isLessThan(after);
    });
  }

  @Test
  void sharesAndPricesMustBePositive() {
    assertThatThrownBy(() -> new WeightedAverageAntiDilution(0, 1))
        .hasMessage("the conversion price must be finite and above 0, got 0.0");
    assertThatThrownBy(() -> TEN.conversionPriceAfter(1, 0))
        .hasMessage("the price of a new share must be finite and above 0, got 0.0");
  }
}
