package endurance.analysis;

import endurance.finance.Commitment;
import endurance.model.Text;

/** What a commitment is, in a sentence. */
public final class CommitmentWording {

  private CommitmentWording() {}

  public static Text says(Commitment commitment, Text counterparty) {
    String kind =
        switch (commitment.kind()) {
          case PURCHASE -> "采购";
          case LEASE -> "租赁";
          case DEBT -> "偿债";
        };
    String bindingness =
        switch (commitment.bindingness()) {
          case ANNOUNCED -> "已宣布";
          case LETTER_OF_INTENT -> "意向书";
          case FRAMEWORK -> "框架协议";
          case BINDING_WITH_EXIT_FEE -> "有约束力（可付费退出）";
          case BINDING -> "有约束力";
        };
    return new Text(
        "%s to %s, %s"
            .formatted(
                commitment.kind().code(),
                counterparty.english(),
                commitment.bindingness().code().replace('_', ' ')),
        "对%s的%s，%s".formatted(counterparty.chinese(), kind, bindingness));
  }
}
