package endurance.finance.contract;

import java.time.LocalDateTime;

/**
 * Where a line of credit stands. Amounts without a sign.
 *
 * @param available the limit; 0 before the line begins and after it has ended
 * @param drawn owed
 * @param interest accrued
 * @param fee accrued
 * @param stopped whether a breach keeps the borrower from drawing
 * @param at the time up to which interest and fee are counted
 */
record LineState(
    double available,
    double drawn,
    double interest,
    double fee,
    boolean stopped,
    LocalDateTime at) {

  static LineState closed(LocalDateTime at) {
    return new LineState(0, 0, 0, 0, false, at);
  }

  LineState open(double limit) {
    return new LineState(limit, drawn, interest, fee, stopped, at);
  }

  LineState withDrawn(double amount) {
    return new LineState(available, amount, interest, fee, stopped, at);
  }

  LineState withAccrued(double interestLeft, double feeLeft) {
    return new LineState(available, drawn, interestLeft, feeLeft, stopped, at);
  }

  LineState stopped(boolean whether) {
    return new LineState(available, drawn, interest, fee, whether, at);
  }
}
