package endurance.model.unit;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure: a product of powers of base units, times an exact scale. {@code billion
 * USD/year} is base {@code USD^1 month^-1} with scale {@code 10^9/12}. Two units agree only when
 * base and scale are equal; converting is an explicit act.
 *
 * @param powers base unit to its exponent, none of them 0
 * @param numerator of the scale, above 0, in lowest terms with {@code denominator}
 * @param denominator of the scale, above 0
 */
public record Unit(
    SortedMap<String, Integer> powers, BigInteger numerator, BigInteger denominator) {

  public static final Unit ONE = new Unit(new TreeMap<>(), BigInteger.ONE, BigInteger.ONE);
  public static final Unit MONTH = base("month");

  public Unit {
    TreeMap<String, Integer> kept = new TreeMap<>(powers);
    kept.values().removeIf(power -> power == 0);
    powers = java.util.Collections.unmodifiableSortedMap(kept);
    if (numerator.signum() <= 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "the scale of a unit must be above 0, got " + numerator + "/" + denominator);
    }
    if (!numerator.equals(BigInteger.ONE) && !denominator.equals(BigInteger.ONE)) {
      BigInteger divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** A base unit of its own, such as a currency or {@code person}. */
  public static Unit base(String name) {
    return new Unit(new TreeMap<>(Map.of(name, 1)), BigInteger.ONE, BigInteger.ONE);
  }

  public Unit times(Unit other) {
    if (isOne()) {
      return other;
    }
    if (other.isOne()) {
      return this;
    }
    TreeMap<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((name, power) -> sum.merge(name, power, Integer::sum));
    return new Unit(
        sum, numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Unit dividedBy(Unit other) {
    return times(other.power(-1));
  }

  /** This unit to a whole power, which may be negative or 0. */
  public Unit power(int exponent) {
    if (exponent == 1) {
      return this;
    }
    TreeMap<String, Integer> raised = new TreeMap<>();
    powers.forEach((name, power) -> raised.put(name, power * exponent));
    return exponent >= 0
        ? new Unit(raised, numerator.pow(exponent), denominator.pow(exponent))
        : new Unit(raised, denominator.pow(-exponent), numerator.pow(-exponent));
  }

  /** The unit whose square this is; empty when a power is odd or the scale no square. */
  public Optional<Unit> squareRoot() {
    BigInteger above = numerator.sqrt();
    BigInteger below = denominator.sqrt();
    if (powers.values().stream().anyMatch(power -> power % 2 != 0)
        || !above.multiply(above).equals(numerator)
        || !below.multiply(below).equals(denominator)) {
      return Optional.empty();
    }
    TreeMap<String, Integer> halved = new TreeMap<>();
    powers.forEach((name, power) -> halved.put(name, power / 2));
    return Optional.of(new Unit(halved, above, below));
  }

  /** The same base with {@code numerator/denominator} times the scale. */
  public Unit scaled(long numerator, long denominator) {
    return new Unit(
        powers,
        this.numerator.multiply(BigInteger.valueOf(numerator)),
        this.denominator.multiply(BigInteger.valueOf(denominator)));
  }

  /** Whether both measure the same kind of quantity, if at different scales. */
  public boolean sameQuantityAs(Unit other) {
    return powers.equals(other.powers);
  }

  /**
   * How many of {@code other} one of this is: 1000 for {@code GW} in {@code MW}.
   *
   * @throws IllegalArgumentException naming both units when they measure different quantities
   */
  public double in(Unit other) {
    if (!sameQuantityAs(other)) {
      throw new IllegalArgumentException(this + " cannot be expressed in " + other);
    }
    Unit ratio = dividedBy(other);
    return new java.math.BigDecimal(ratio.numerator)
        .divide(new java.math.BigDecimal(ratio.denominator), java.math.MathContext.DECIMAL128)
        .doubleValue();
  }

  public boolean isDimensionless() {
    return powers.isEmpty();
  }

  private boolean isOne() {
    return powers.isEmpty()
        && numerator.equals(BigInteger.ONE)
        && denominator.equals(BigInteger.ONE);
  }

  /** Written out: units are compared at every node of every formula. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Unit unit
            && powers.equals(unit.powers)
            && numerator.equals(unit.numerator)
            && denominator.equals(unit.denominator));
  }

  @Override
  public int hashCode() {
    return Objects.hash(powers, numerator, denominator);
  }

  /**
   * In the language of {@link Units}, readable: {@code billion USD/year}; parses back to an equal
   * unit.
   */
  @Override
  public String toString() {
    return UnitText.of(this);
  }
}
