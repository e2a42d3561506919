package endurance.finance.funding;

/**
 * New shares sold for money.
 *
 * @param raised by the company, above 0; secondary sales between owners are no part of it
 * @param valuation before or after the round, in the same currency; post-money must exceed what is
 *     raised
 */
public record EquityRound(double raised, Valuation valuation) {

  public EquityRound {
    Positive.require("the amount raised", raised);
    if (valuation instanceof Valuation.PostMoney post && !(post.amount() > raised)) {
      throw new IllegalArgumentException(
          "a post-money valuation of %s does not exceed the %s raised"
              .formatted(post.amount(), raised));
    }
  }

  /** What the company is worth with the new money: {@code pre + raised}. */
  public double postMoney() {
    return switch (valuation) {
      case Valuation.PreMoney pre -> pre.amount() + raised;
      case Valuation.PostMoney post -> post.amount();
    };
  }

  /**
   * The part of the company that the new shares hold, {@code raised/post}: every earlier owner
   * keeps one minus this of the former part.
   */
  public double dilution() {
    return raised / postMoney();
  }
}
