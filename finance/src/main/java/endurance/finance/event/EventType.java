package endurance.finance.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can happen under a contract. The order is that in which events of one instant take effect:
 * principal before interest, interest before a new rate, a purchase after what the seller still
 * gets. The acronyms are those of ACTUS where it has the event, words where it has not.
 */
public enum EventType {
  INITIAL_EXCHANGE("IED"),
  /** Shares are issued for money. */
  SHARE_ISSUE("ISSUE"),
  /** Payment for what a buyer takes. */
  TAKE("TAKE"),
  /** Payment for what a buyer should have taken. */
  DEFICIENCY("DEFICIENCY"),
  /** What a supplier failed to make available. */
  SHORTFALL("SHORTFALL"),
  FEE_PAYMENT("FP"),
  RENT("RENT"),
  /** Something due is moved to a later date. */
  DEFERRAL("DEFERRAL"),
  /** What was moved has become due. */
  DEFERRED_PAYMENT("DEFERRED"),
  PRINCIPAL_REDEMPTION("PR"),
  PRINCIPAL_INCREASE("PI"),
  /** Principal is drawn at the borrower's will. */
  PRINCIPAL_DRAWING("PD"),
  PENALTY_PAYMENT("PY"),
  PRINCIPAL_PREPAYMENT("PP"),
  INTEREST_PAYMENT("IP"),
  FIXED_INTEREST_PAYMENT("IPFX"),
  FLOATING_INTEREST_PAYMENT("IPFL"),
  INTEREST_CAPITALIZATION("IPCI"),
  CREDIT_EVENT("CE"),
  /** The new rate is known beforehand. */
  RATE_RESET_FIXED("RRF"),
  RATE_RESET("RR"),
  /** A new amount for the payments to come. */
  PAYMENT_FIXING("PRF"),
  DIVIDEND("DV"),
  /** A right becomes its holder's for good. */
  VESTING("VESTING"),
  COVENANT_BREACH("BREACH"),
  /** The lender lets a breach pass. */
  WAIVER("WAIVER"),
  /** What is owed falls due before its time. */
  ACCELERATION("ACCELERATION"),
  PURCHASE("PRD"),
  TERMINATION("TD"),
  SCALING_INDEX_FIXING("SC"),
  INTEREST_BASE_FIXING("IPCB"),
  MATURITY("MD"),
  EXERCISE("XD"),
  SETTLEMENT("STD"),
  /** A company is sold or wound up and its owners are paid. */
  LIQUIDATION("LIQUIDATION"),
  /** Nothing happens: the contract is looked at. */
  ANALYSIS("AD");

  private final String acronym;

  EventType(String acronym) {
    this.acronym = acronym;
  }

  public String acronym() {
    return acronym;
  }

  /** The type of an acronym, if there is one. */
  public static Optional<EventType> of(String acronym) {
    return Arrays.stream(values()).filter(type -> type.acronym.equals(acronym)).findFirst();
  }
}
