package endurance.analysis.explanation;

import endurance.analysis.wording.FieldTerms;
import endurance.finance.Commitment;
import endurance.model.Text;

/** What a commitment is, in a sentence. */
final class CommitmentWording {

  private CommitmentWording() {}

  static Text says(Commitment commitment, Text counterparty) {
    String kind =
        switch (commitment.kind()) {
          case PURCHASE -> "采购";
          case LEASE -> "租赁";
          case DEBT -> "偿债";
        };
    Text bindingness = FieldTerms.of(commitment.bindingness());
    return new Text(
        "%s to %s, %s"
            .formatted(commitment.kind().code(), counterparty.english(), bindingness.english()),
        "对%s的%s，%s".formatted(counterparty.chinese(), kind, bindingness.chinese()));
  }
}
