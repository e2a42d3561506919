package endurance.finance.network.circular;

/** What a payment is for. */
public enum FlowType {
  /** New shares bought. */
  EQUITY(true),
  /** Money lent. */
  LOAN(true),
  /** Paid by a buyer before delivery. */
  PREPAYMENT(true),
  /** Delivered by a seller before payment: the amount allowed to stay open. */
  CREDIT(true),
  /** Paid for goods and services. */
  PURCHASE(false),
  /** Paid for anything else: interest, rent of rights, services of intermediaries. */
  FEE(false);

  private final boolean finance;

  FlowType(boolean finance) {
    this.finance = finance;
  }

  /** Whether it gives its receiver means that are to be returned or shared later. */
  public boolean isFinance() {
    return finance;
  }
}
