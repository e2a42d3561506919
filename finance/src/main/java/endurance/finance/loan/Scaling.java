package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;

/**
 * How an index (of prices, say) scales what is paid.
 *
 * @param recurrence when the factor is fixed anew
 * @param marketObject the index
 * @param indexAtStart its value when the contract was made, above 0
 * @param interest whether interest is scaled
 * @param notional whether principal is
 * @param interestAtStart factor of interest at the status date
 * @param notionalAtStart factor of principal at the status date
 */
public record Scaling(
    Recurrence recurrence,
    String marketObject,
    double indexAtStart,
    boolean interest,
    boolean notional,
    double interestAtStart,
    double notionalAtStart) {}
