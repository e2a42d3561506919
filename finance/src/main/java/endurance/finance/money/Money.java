package endurance.finance.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * An exact amount in one currency: a whole number of its minor units (cents, or yen where there is
 * none smaller), of any size. Nothing is rounded but by {@link #rounded}; nothing is converted.
 *
 * @param minorUnits may be negative or zero
 * @param currency one that has minor units: not gold, testing codes and the like
 */
public record Money(BigInteger minorUnits, Currency currency) implements Comparable<Money> {

  /**
   * @throws IllegalArgumentException for a currency without minor units, such as XAU
   */
  public Money {
    requireMinorUnit(currency);
  }

  /** An amount counted in minor units: {@code ofMinor(635, USD)} is 6.35 dollars. */
  public static Money ofMinor(long minorUnits, Currency currency) {
    return new Money(BigInteger.valueOf(minorUnits), currency);
  }

  /**
   * An amount in major units, taken exactly: 6.35 dollars are 635 cents.
   *
   * @throws IllegalArgumentException when it has digits below the minor unit
   */
  public static Money exactly(BigDecimal majorUnits, Currency currency) {
    requireMinorUnit(currency);
    int digits = currency.getDefaultFractionDigits();
    if (majorUnits.stripTrailingZeros().scale() > digits) {
      throw new IllegalArgumentException(
          "%s %s has more than the %d decimals of the currency; round it first"
              .formatted(majorUnits.toPlainString(), currency, digits));
    }
    return new Money(majorUnits.movePointRight(digits).toBigIntegerExact(), currency);
  }

  /**
   * An amount in major units, from a calculation in floating point, rounded to the nearest minor
   * unit; a tie goes to the even one, so that many roundings do not drift.
   *
   * @throws IllegalArgumentException for NaN and infinite amounts
   */
  public static Money rounded(double majorUnits, Currency currency) {
    if (!Double.isFinite(majorUnits)) {
      throw new IllegalArgumentException(
          "an amount of money must be finite, got " + majorUnits + " " + currency);
    }
    requireMinorUnit(currency);
    // valueOf, not the constructor: 0.285 is meant as the decimal that prints so.
    BigDecimal nearest =
        BigDecimal.valueOf(majorUnits)
            .setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
    return new Money(nearest.unscaledValue(), currency);
  }

  /** Nothing, in a currency. */
  public static Money zero(Currency currency) {
    return new Money(BigInteger.ZERO, currency);
  }

  public Money plus(Money other) {
    requireSameCurrency(other, "add");
    return new Money(minorUnits.add(other.minorUnits), currency);
  }

  public Money minus(Money other) {
    requireSameCurrency(other, "subtract");
    return new Money(minorUnits.subtract(other.minorUnits), currency);
  }

  public Money negated() {
    return new Money(minorUnits.negate(), currency);
  }

  /** -1, 0 or 1. */
  public int signum() {
    return minorUnits.signum();
  }

  /** The amount in major units, exactly. */
  public BigDecimal majorUnits() {
    return new BigDecimal(minorUnits, currency.getDefaultFractionDigits());
  }

  /**
   * Splits the amount in proportion to the ratios, in whole minor units, so that the shares sum to
   * it exactly: each share is first rounded towards zero, then the units left over go one each to
   * the shares that lost most, the earlier of equals first (largest remainder, Hamilton's method).
   * A negative amount is split as its opposite is.
   *
   * @param ratios at least 0, not all 0; a ratio of 0 gets nothing
   * @throws IllegalArgumentException when there is no ratio, a negative one, or none above 0
   */
  public List<Money> allocate(List<BigDecimal> ratios) {
    return LargestRemainder.shares(minorUnits.abs(), ratios).stream()
        .map(share -> new Money(signum() < 0 ? share.negate() : share, currency))
        .toList();
  }

  /** Splits the amount into shares that differ by one minor unit at most, larger ones first. */
  public List<Money> allocate(int shares) {
    if (shares < 1) {
      throw new IllegalArgumentException("an amount cannot be split into " + shares + " shares");
    }
    return allocate(Collections.nCopies(shares, BigDecimal.ONE));
  }

  /**
   * By amount.
   *
   * @throws IllegalArgumentException for another currency: that needs a rate and a date
   */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other, "compare");
    return minorUnits.compareTo(other.minorUnits);
  }

  /** As {@link MoneyText} reads it: {@code 6.35 USD}. */
  @Override
  public String toString() {
    return majorUnits().toPlainString() + " " + currency.getCurrencyCode();
  }

  private static void requireMinorUnit(Currency currency) {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(
          "no amount of money can be held in %s (%s): it has no minor unit"
              .formatted(currency.getCurrencyCode(), currency.getDisplayName(Locale.ROOT)));
    }
  }

  private void requireSameCurrency(Money other, String operation) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "cannot %s %s and %s: convert one of them first, at a dated rate"
              .formatted(operation, this, other));
    }
  }
}
