package endurance.finance.contract;

/**
 * How one contract year of a take-or-pay contract ends. Quantities in the unit of the contract,
 * payments in the currency of its price.
 *
 * @param year that is settled
 * @param obligation what must be taken or paid for, after deferral, shortfall and carry-forward
 * @param fallenDue the part of it that earlier years had deferred to this one
 * @param deficiency what of it was not taken and is paid for all the same
 * @param makeUpUsed taken now, paid for earlier
 * @param makeUpLapsed paid for, never taken, and from now on lost
 * @param carryForwardUsed earlier excess that lowers this year's obligation
 * @param carryForwardEarned this year's excess, for later years
 * @param carryForwardLapsed earlier excess that lowers nothing any more
 * @param paidForTake price times what is taken, make-up left out
 * @param paidForDeficiency price times the deficiency
 * @param deferralFee for what earlier years had deferred to this one
 * @param next the state in which the following year begins
 */
public record TakeOrPaySettlement(
    int year,
    double obligation,
    double fallenDue,
    double deficiency,
    double makeUpUsed,
    double makeUpLapsed,
    double carryForwardUsed,
    double carryForwardEarned,
    double carryForwardLapsed,
    double paidForTake,
    double paidForDeficiency,
    double deferralFee,
    TakeOrPayState next) {

  /** All that is paid for the year. */
  public double cash() {
    return paidForTake + paidForDeficiency + deferralFee;
  }
}
