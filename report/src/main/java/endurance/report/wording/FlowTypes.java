package endurance.report.wording;

import endurance.finance.network.circular.FlowType;

/** Words for what a payment is for. */
public final class FlowTypes {

  private FlowTypes() {}

  public static Phrase of(FlowType type) {
    return switch (type) {
      case EQUITY -> Phrase.FLOW_EQUITY;
      case LOAN -> Phrase.FLOW_LOAN;
      case PREPAYMENT -> Phrase.FLOW_PREPAYMENT;
      case CREDIT -> Phrase.FLOW_CREDIT;
      case PURCHASE -> Phrase.FLOW_PURCHASE;
      case FEE -> Phrase.FLOW_FEE;
    };
  }
}
