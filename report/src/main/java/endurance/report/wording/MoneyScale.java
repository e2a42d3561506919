package endurance.report.wording;

import endurance.finance.money.Money;
import endurance.model.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/**
 * A round size in which a table's amounts are printed, so that the largest has at most four digits
 * before the point.
 *
 * @param power of ten that is one unit
 * @param unit as {@link UnitWords} knows it: {@code billion USD}
 * @param decimals printed, the same throughout a table
 */
public record MoneyScale(int power, String unit, int decimals) {

  private static final int BILLIONS = 9;
  private static final int MILLIONS = 6;

  /** One decimal of a three-digit number is as much as a reader compares. */
  private static final int ONE_DECIMAL_FROM = 100;

  /** For amounts of which the largest is known. */
  public static MoneyScale upTo(Collection<Money> amounts, String currency) {
    BigDecimal most =
        amounts.stream()
            .map(amount -> amount.majorUnits().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    int power =
        most.compareTo(BigDecimal.TEN.pow(BILLIONS)) >= 0
            ? BILLIONS
            : most.compareTo(BigDecimal.TEN.pow(MILLIONS)) >= 0 ? MILLIONS : 0;
    String unit =
        switch (power) {
          case BILLIONS -> "billion " + currency;
          case MILLIONS -> "million " + currency;
          default -> currency;
        };
    BigDecimal shown = most.movePointLeft(power);
    boolean large = shown.compareTo(BigDecimal.valueOf(ONE_DECIMAL_FROM)) >= 0;
    return new MoneyScale(power, unit, large ? 1 : 2);
  }

  public Text words() {
    return UnitWords.of(unit);
  }

  /** An amount in this unit; a dash for nothing. */
  public String print(Money amount) {
    if (amount.signum() == 0) {
      return "–";
    }
    BigDecimal shown =
        amount.majorUnits().movePointLeft(power).setScale(decimals, RoundingMode.HALF_EVEN);
    return new DecimalFormat(
            "#,##0." + "0".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(shown.signum() == 0 ? BigDecimal.ZERO.setScale(decimals) : shown);
  }
}
