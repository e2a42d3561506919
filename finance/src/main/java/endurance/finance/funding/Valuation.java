package endurance.finance.funding;

/**
 * What a company is said to be worth in a round of equity. Quoted before or after the new money,
 * the same figure gives a different dilution.
 */
public sealed interface Valuation {

  /** In the currency of the raise, above 0. */
  double amount();

  /** Without the money of the round. */
  record PreMoney(double amount) implements Valuation {
    public PreMoney {
      Positive.require("the pre-money valuation", amount);
    }
  }

  /** With the money of the round. */
  record PostMoney(double amount) implements Valuation {
    public PostMoney {
      Positive.require("the post-money valuation", amount);
    }
  }
}
