package endurance.finance.contract;

/** The take above which a buyer may draw quantities paid for earlier and not taken. */
public sealed interface MakeUpThreshold {

  /**
   * Above the take-or-pay level of the year, before shortfall and carry-forward. A year's payment
   * never falls below the obligation.
   */
  record TakeOrPayLevel() implements MakeUpThreshold {}

  /**
   * Above the whole contract quantity of the year, as most gas contracts have it: make-up comes on
   * top of a full year.
   */
  record AnnualQuantity() implements MakeUpThreshold {}

  /**
   * Above a fixed quantity. Below the take-or-pay level, make-up stands in for part of it: a year's
   * payment can then fall below the level.
   *
   * @param quantity at least 0, in the unit of the contract
   */
  record Quantity(double quantity) implements MakeUpThreshold {
    public Quantity {
      Range.atLeastZero("the make-up threshold", quantity);
    }
  }
}
