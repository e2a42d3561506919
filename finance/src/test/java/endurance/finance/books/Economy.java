package endurance.finance.books;

import endurance.finance.money.ExchangeRates;
import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sectors whose simulated flows are posted year by year; the models of the tests run in it. */
final class Economy {

  static final Currency USD = Currency.getInstance("USD");
  static final String HOUSEHOLDS = "households";
  static final String FIRMS = "firms";
  static final String STATE = "state";
  static final String BANK = "bank";
  static final Set<String> SECTORS = Set.of(HOUSEHOLDS, FIRMS, STATE, BANK);

  private final Chart chart;
  private final ExchangeRates rates = ExchangeRates.none(USD, start(1));
  private final double scale;
  private final List<Transaction> transactions = new ArrayList<>();
  private Carry carry = Carry.NONE;
  private final List<SimulatedFlow> year = new ArrayList<>();
  private int period = 1;

  /**
   * An economy whose money is issued by one sector.
   *
   * @param scale dollars to the model's unit
   */
  Economy(String issuer, double scale) {
    this.scale = scale;
    var cash = new AccountType("money", Nature.ASSET, Activity.CASH);
    var issued = new AccountType("money issued", Nature.LIABILITY, Activity.FINANCING);
    var paid = new Settlement("change in money", cash, cash, Map.of(issuer, issued));
    AccountType sales = type("sales", Nature.INCOME);
    AccountType plant = new AccountType("plant", Nature.ASSET, Activity.INVESTING);
    var rules = new HashMap<String, EntryRule>();
    rules.put("government", new EntryRule.Between(type("purchases", Nature.EXPENSE), sales, paid));
    rules.put("consumption", new EntryRule.Between(type("purchases", Nature.EXPENSE), sales, paid));
    for (String line : List.of("wages", "taxes", "interest", "profits")) {
      rules.put(
          line,
          new EntryRule.Between(
              type(line + " paid", Nature.EXPENSE), type(line + " received", Nature.INCOME), paid));
    }
    for (String paper : List.of("bills", "bonds", "loans")) {
      AccountType held = new AccountType(paper, Nature.ASSET, Activity.INVESTING);
      AccountType owed = new AccountType(paper + " owed", Nature.LIABILITY, Activity.FINANCING);
      rules.put(paper, new EntryRule.Between(held, owed, paid));
      rules.put(paper + " repaid", new EntryRule.Between(owed, held, paid));
    }
    rules.put("investment", new EntryRule.Within(plant, sales));
    rules.put("depreciation", new EntryRule.Within(type("depreciation", Nature.EXPENSE), plant));
    chart = new Chart(rules);
  }

  /** A flow of the year. */
  void flow(String line, String from, String to, double amount) {
    year.add(
        new SimulatedFlow(
            period + "-" + year.size(), start(period), line, from, to, scale * amount, USD));
  }

  /** A change in what one sector has lent to another, either way. */
  void lend(String paper, String lender, String borrower, double change) {
    if (change >= 0) {
      flow(paper, lender, borrower, change);
    } else {
      flow(paper + " repaid", borrower, lender, -change);
    }
  }

  /** Posts the year and goes to the next. */
  void endYear() {
    Posted posted = FlowPosting.post(chart, rates, carry, year).orThrow();
    transactions.addAll(posted.transactions());
    carry = posted.carry();
    year.clear();
    period++;
  }

  Books books() {
    return Books.of(USD, SECTORS, transactions).orThrow();
  }

  static LocalDate start(int period) {
    return LocalDate.of(1000 + period, 1, 1);
  }

  /** The balance of an account at the end of a year, in the model's unit. */
  double balance(Books books, String sector, String account, int at) {
    return books.balances(sector, start(at)).entrySet().stream()
            .filter(balance -> balance.getKey().name().equals(account))
            .mapToDouble(balance -> dollars(balance.getValue()))
            .sum()
        / scale;
  }

  /** All that was entered on a line of a year, in the model's unit. */
  double entered(Books books, String line, int in) {
    return TransactionFlowMatrix.of(books, start(in), start(in))
            .rows()
            .getOrDefault(line, new TreeMap<>())
            .values()
            .stream()
            .mapToDouble(amount -> Math.max(0, dollars(amount)))
            .sum()
        / scale;
  }

  private static double dollars(Money amount) {
    return amount.majorUnits().doubleValue();
  }

  private static AccountType type(String name, Nature nature) {
    return new AccountType(name, nature, Activity.OPERATING);
  }
}
