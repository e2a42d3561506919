package endurance.casebook;

import java.util.Locale;

/** A figure of a party's books. Stocks are amounts on a day, the others flow over a time. */
public enum BookFigure {
  CASH(true),
  /** Everything owned but cash. */
  OTHER_ASSETS(true),
  /** What is borrowed and owed; leases that have not begun are none. */
  DEBT(true),
  /** What belongs to the owners: cash and other assets less debt. */
  EQUITY(true),
  REVENUE(false),
  OPERATING_CASH_FLOW(false),
  CAPITAL_SPENDING(false),
  INTEREST(false);

  private final boolean stock;

  BookFigure(boolean stock) {
    this.stock = stock;
  }

  /** Whether it is an amount on a day and takes part in the balance. */
  public boolean isStock() {
    return stock;
  }

  /** As written in a case: {@code other_assets}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The variable that holds it: {@code party.oracle.cash}. */
  public String variable(String party) {
    return "party." + party + "." + code();
  }
}
