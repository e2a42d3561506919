package endurance.finance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.finance.GeneratedCases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyAllocationTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void unitsLeftOverGoToTheLargestRemainders() {
    // 10 cents by 1:2:4 are 1 3/7, 2 6/7, 5 5/7: the two cents left go to the second and third.
    assertThat(cents(10, "1", "2", "4")).containsExactly(1L, 3L, 6L);
  }

  @Test
  void amongEqualRemaindersTheEarlierShareGetsTheUnit() {
    assertThat(cents(100, "1", "1", "1")).containsExactly(34L, 33L, 33L);
    assertThat(cents(2, "1", "1", "1", "1")).containsExactly(1L, 1L, 0L, 0L);
  }

  @Test
  void aNegativeAmountIsSplitAsItsOpposite() {
    assertThat(cents(-100, "1", "1", "1")).containsExactly(-34L, -33L, -33L);
  }

  @Test
  void aRatioOfZeroGetsNothing() {
    assertThat(cents(101, "0", "1", "0", "1")).containsExactly(0L, 51L, 0L, 50L);
    assertThat(cents(0, "1", "3")).containsExactly(0L, 0L);
  }

  @Test
  void ratiosNeedNotSumToOne() {
    assertThat(cents(1000, "0.1", "0.9")).containsExactly(100L, 900L);
    assertThat(cents(1000, "1E+3", "9E+3")).containsExactly(100L, 900L);
  }

  @Test
  void splittingByACountGivesEqualShares() {
    assertThat(Money.ofMinor(7, USD).allocate(3))
        .containsExactly(Money.ofMinor(3, USD), Money.ofMinor(2, USD), Money.ofMinor(2, USD));
  }

  @Test
  void ratiosThatSayNothingAreRefused() {
    assertThatThrownBy(() -> cents(1, "0", "0"))
        .hasMessage("an amount cannot be split by [0, 0]: at least one ratio must be above 0");
    assertThatThrownBy(() -> cents(1))
        .hasMessage("an amount cannot be split by []: at least one ratio must be above 0");
    assertThatThrownBy(() -> cents(1, "2", "-1"))
        .hasMessage("an amount cannot be split by a negative ratio, got -1");
    assertThatThrownBy(() -> Money.ofMinor(1, USD).allocate(0))
        .hasMessage("an amount cannot be split into 0 shares");
  }

  @Test
  void sharesSumToTheAmountAndLieWithinOneUnitOfTheirQuota() {
    GeneratedCases.forEach(random -> {
      Money amount = Money.ofMinor(random.nextLong(-10_000, 1_000_000), USD);
      var ratios = new ArrayList<BigDecimal>();
      int count = random.nextInt(1, 40);
      for (int i = 0; i < count; i++) {
        ratios.add(BigDecimal.valueOf(random.nextInt(0, 1000), random.nextInt(-2, 5)));
      }
      ratios.add(BigDecimal.ONE);
      List<Money> shares = amount.allocate(ratios);
      BigDecimal whole = ratios.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

      assertThat(shares.stream().reduce(Money.zero(USD), Money::plus)).isEqualTo(amount);
      for (int i = 0; i < shares.size(); i++) {
        // |share*whole - amount*ratio| < whole: the exact form of "within one unit".
        BigDecimal error =
            new BigDecimal(shares.get(i).minorUnits())
                .multiply(whole)
                .subtract(new BigDecimal(amount.minorUnits()).multiply(ratios.get(i)));
        assertThat(error.abs()).isLessThan(whole);
      }
    });
  }

  private static List<Long> cents(long amount, String... ratios) {
    return Money.ofMinor(amount, USD)
        .allocate(Arrays.stream(ratios).map(BigDecimal::new).toList())
        .stream()
        .map(Money::minorUnits)
        .map(BigInteger::longValueExact)
        .toList();
  }
}
