package endurance.finance.actus;

import endurance.finance.calendar.Recurrence;
import endurance.finance.loan.Fee;
import endurance.finance.loan.Limits;
import endurance.finance.loan.RateReset;
import java.util.Map;
import java.util.Optional;

/** Reads floating rates, their limits, and fees. */
record RateReader(Terms terms) {

  /** The reset of a rate on the dates of a recurrence, if there is one. */
  Optional<RateReset> rateReset(Optional<Recurrence> dates) {
    // Read in any case: without a reset they say nothing, and may be written all the same.
    double multiplier = terms.number("rateMultiplier").orElse(1);
    double spread = terms.number("rateSpread").orElse(0);
    var next = terms.number("nextResetRate");
    Limits life = limits("lifeFloor", "lifeCap");
    Limits period = limits("periodFloor", "periodCap");
    Optional<String> marketObject = terms.text("marketObjectCodeOfRateReset");
    return dates.map(recurrence ->
        new RateReset(
            recurrence,
            terms.need("marketObjectCodeOfRateReset", marketObject, ""),
            multiplier,
            spread,
            next,
            life,
            period));
  }

  Limits limits(String floor, String cap) {
    double low = terms.number(floor).orElse(Double.NEGATIVE_INFINITY);
    double high = terms.number(cap).orElse(Double.POSITIVE_INFINITY);
    if (low > high) {
      terms.refuse(floor, "lies above the %s of %s".formatted(cap, high), "swap the two");
      return Limits.NONE;
    }
    return new Limits(low, high);
  }

  Optional<Fee> fee() {
    var rate = terms.number("feeRate");
    Optional<Boolean> absolute = terms.choice("feeBasis", Map.of("A", true, "N", false));
    double accrued = terms.number("feeAccrued").orElse(0);
    terms.recurrence("Fee");
    return rate.isPresent() && rate.getAsDouble() != 0
        ? Optional.of(
            new Fee(
                terms.needRecurrence("Fee"),
                rate.getAsDouble(),
                terms.need("feeBasis", absolute, false),
                accrued))
        : Optional.empty();
  }
}
