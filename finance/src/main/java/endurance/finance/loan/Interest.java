package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;
import endurance.finance.daycount.DayCount;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The price of borrowed money.
 *
 * @param rate per year; may be negative; empty when the loan bears none
 * @param accrued at the status date or, if later, the initial exchange, without a sign; empty:
 *     worked out from the last payment date before
 * @param payments when interest is paid; empty: at maturity
 * @param capitalizationEnd up to which interest is added to the principal rather than paid
 */
public record Interest(
    OptionalDouble rate,
    OptionalDouble accrued,
    Optional<Recurrence> payments,
    Optional<LocalDateTime> capitalizationEnd,
    DayCount dayCount) {}
