package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;

/**
 * A fee that a contract asks for again and again.
 *
 * @param recurrence when it is paid; at the end of the contract, too
 * @param rate an amount, or a part of the notional per year
 * @param absolute whether the rate is an amount
 * @param accrued at the status date, with its sign
 */
public record Fee(Recurrence recurrence, double rate, boolean absolute, double accrued) {}
