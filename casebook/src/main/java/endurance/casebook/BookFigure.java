package endurance.casebook;

import endurance.model.Text;
import java.util.Locale;

/** A figure of a party's books. Stocks are amounts on a day, the others flow over a time. */
public enum BookFigure {
  CASH(true, "现金"),
  /** Everything owned but cash. */
  OTHER_ASSETS(true, "其他资产"),
  /** What is borrowed and owed; leases that have not begun are none. */
  DEBT(true, "债务"),
  /** What belongs to the owners: cash and other assets less debt. */
  EQUITY(true, "权益"),
  REVENUE(false, "收入"),
  OPERATING_CASH_FLOW(false, "经营现金流"),
  CAPITAL_SPENDING(false, "资本开支"),
  INTEREST(false, "利息");

  private final boolean stock;
  private final String inChinese;

  BookFigure(boolean stock, String inChinese) {
    this.stock = stock;
    this.inChinese = inChinese;
  }

  /** Whether it is an amount on a day and takes part in the balance. */
  public boolean isStock() {
    return stock;
  }

  /** As written in a case: {@code other_assets}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a reader calls it in the books of a party.
   *
   * @param name of the party
   */
  public Text of(String party, Text name) {
    return new Text(Assumption.inWords(variable(party)), name.chinese() + " " + inChinese);
  }

  /** The variable that holds it: {@code party.oracle.cash}. */
  public String variable(String party) {
    return "party." + party + "." + code();
  }
}
