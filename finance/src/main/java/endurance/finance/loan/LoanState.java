package endurance.finance.loan;

import java.time.LocalDateTime;

/**
 * Where a loan stands. Amounts carry the sign of the role.
 *
 * @param notional principal outstanding
 * @param rate of interest per year
 * @param accrued interest earned up to {@code at} and neither paid nor capitalised
 * @param base on which interest is counted
 * @param payment the next regular payment, at least 0
 * @param fee accrued
 * @param interestFactor by which interest payments are scaled
 * @param notionalFactor by which principal payments are scaled
 * @param called interest fixed by a call and paid when the notice is over
 * @param at the time up to which interest is counted
 */
record LoanState(
    double notional,
    double rate,
    double accrued,
    double base,
    double payment,
    double fee,
    double interestFactor,
    double notionalFactor,
    double called,
    LocalDateTime at) {

  LoanState withNotional(double amount, InterestBase rule) {
    double nextBase = rule.follows() ? amount : base;
    return new LoanState(
        amount, rate, accrued, nextBase, payment, fee, interestFactor, notionalFactor, called, at);
  }

  LoanState withRate(double next) {
    return new LoanState(
        notional, next, accrued, base, payment, fee, interestFactor, notionalFactor, called, at);
  }

  LoanState withAccrued(double amount) {
    return new LoanState(
        notional, rate, amount, base, payment, fee, interestFactor, notionalFactor, called, at);
  }

  LoanState withBase(double amount) {
    return new LoanState(
        notional, rate, accrued, amount, payment, fee, interestFactor, notionalFactor, called, at);
  }

  LoanState withPayment(double amount) {
    return new LoanState(
        notional, rate, accrued, base, amount, fee, interestFactor, notionalFactor, called, at);
  }

  LoanState withFee(double amount) {
    return new LoanState(
        notional, rate, accrued, base, payment, amount, interestFactor, notionalFactor, called, at);
  }

  LoanState withFactors(double interest, double principal) {
    return new LoanState(
        notional, rate, accrued, base, payment, fee, interest, principal, called, at);
  }

  /** What has accrued is due and bears no more interest, though it is not paid yet. */
  LoanState called(double amount) {
    return new LoanState(
        notional, rate, 0, base, payment, fee, interestFactor, notionalFactor, amount, at);
  }

  LoanState at(LocalDateTime time, double interest, double fees) {
    return new LoanState(
        notional,
        rate,
        accrued + interest,
        base,
        payment,
        fee + fees,
        interestFactor,
        notionalFactor,
        called,
        time);
  }

  /** Nothing is owed any more; the rate stays as it was. */
  LoanState closed() {
    return new LoanState(0, rate, 0, 0, payment, 0, interestFactor, notionalFactor, 0, at);
  }
}
