package endurance.analysis;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Period;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * Which facts can be held against a claim, and what they say in the claim's unit.
 *
 * <p>A fact counts when its quantity, subject and kind are those of the claim and its date overlaps
 * the claim's period. The total of a period is held against a claim about that very period only:
 * half a year's revenue says nothing about a year's. Where one of the two is a rate and the other
 * an amount, the rate is taken to hold for the whole period: a run rate of 20 billion a year, read
 * as a statement about 2025, says 20 billion for 2025.
 */
public final class FactSelection {

  /** The Gregorian mean, as docs/reference/model-language.md has it. */
  private static final double DAYS_IN_MONTH = 365.2425 / 12;

  private FactSelection() {}

  public static boolean speaksOf(Fact fact, FactKind kind, Claim.Compare claim) {
    return fact.kind() == kind
        && fact.quantity().equals(claim.quantity())
        && fact.about().equals(claim.about())
        && (kind == FactKind.PERIOD_TOTAL
            ? sameDays(fact.asOf(), claim.period())
            : fact.asOf().overlaps(claim.period()))
        && inUnitOf(claim, fact).isPresent();
  }

  /** The fact's value in the claim's unit; empty where the units measure different quantities. */
  static OptionalDouble inUnitOf(Claim.Compare claim, Fact fact) {
    if (fact.unit().sameQuantityAs(claim.unit())) {
      return OptionalDouble.of(fact.value() * fact.unit().in(claim.unit()));
    }
    Unit overMonth = fact.unit().times(Unit.MONTH);
    if (overMonth.sameQuantityAs(claim.unit())) {
      return OptionalDouble.of(fact.value() * overMonth.in(claim.unit()) * months(claim.period()));
    }
    Unit perMonth = fact.unit().dividedBy(Unit.MONTH);
    if (perMonth.sameQuantityAs(claim.unit())) {
      return OptionalDouble.of(fact.value() * perMonth.in(claim.unit()) / months(fact.asOf()));
    }
    return OptionalDouble.empty();
  }

  /** Whole months where the period is made of them, days over the mean month otherwise. */
  static double months(Period period) {
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    if (period.first().equals(first.atDay(1)) && period.last().equals(last.atEndOfMonth())) {
      return first.until(last, ChronoUnit.MONTHS) + 1;
    }
    return (period.first().until(period.last(), ChronoUnit.DAYS) + 1) / DAYS_IN_MONTH;
  }

  private static boolean sameDays(Period one, Period other) {
    return one.first().equals(other.first()) && one.last().equals(other.last());
  }
}
