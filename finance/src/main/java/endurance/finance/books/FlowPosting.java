package endurance.finance.books;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.money.ExchangeRates;
import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Posts simulated flows to the minor unit without drifting from them: what rounding leaves over is
 * added to the next flow of the same line between the same parties.
 *
 * <pre>
 * posted_n = floor((left over_(n-1) + simulated_n)/unit + 1/2)*unit
 * left over_n = left over_(n-1) + simulated_n - posted_n
 * </pre>
 *
 * <p>So posted and simulated totals never differ by more than half a unit, however many flows there
 * are, and totals do not depend on the order of the flows. A simulated amount is taken as the
 * shortest decimal that reads back as the same double, as {@link Money#rounded} does.
 */
public final class FlowPosting {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private FlowPosting() {}

  /**
   * Transactions for flows, in their order.
   *
   * @param rates into the currency of the books
   * @param carry left over by what was posted before
   * @return or an objection to each flow with an amount that is negative or not finite, an unknown
   *     line, a currency without a rate, or parties that do not fit the rule
   */
  public static Vetted<Posted> post(
      Chart chart, ExchangeRates rates, Carry carry, List<SimulatedFlow> flows) {
    var objections = new ArrayList<Objection>();
    var ids = new HashSet<String>();
    for (SimulatedFlow flow : flows) {
      if (!ids.add(flow.id())) {
        objections.add(
            new Objection(flow.id(), "id", "given twice", "give each flow an id of its own"));
      }
      check(chart, rates, flow, objections);
    }
    return Vetted.unless(objections, () -> enter(chart, rates, carry, flows));
  }

  private static void check(
      Chart chart, ExchangeRates rates, SimulatedFlow flow, List<Objection> objections) {
    if (!(flow.amount() >= 0 && flow.amount() < Double.POSITIVE_INFINITY)) {
      objections.add(
          Objection.to(
              flow.id(),
              "amount",
              flow.amount(),
              "state a finite amount of at least 0, from who gives to who gets"));
    }
    if (rates.from(flow.currency()).isEmpty()) {
      objections.add(
          new Objection(
              flow.id(),
              "currency",
              flow.currency().getCurrencyCode(),
              "give a rate into " + rates.into() + " as of " + rates.asOf()));
    }
    EntryRule rule = chart.rules().get(flow.line());
    if (rule == null) {
      objections.add(
          new Objection(
              flow.id(),
              "line",
              "'" + flow.line() + "'",
              "name one of " + chart.rules().keySet().stream().sorted().toList()));
    } else if (rule.isBetweenParties() == flow.from().equals(flow.to())) {
      objections.add(
          new Objection(
              flow.id(),
              "to",
              "'" + flow.to() + "'",
              rule.isBetweenParties()
                  ? "name another party than who gives"
                  : "name the same party as in from"));
    }
  }

  private static Posted enter(
      Chart chart, ExchangeRates rates, Carry carry, List<SimulatedFlow> flows) {
    Map<Carry.Course, BigDecimal> leftOver = new HashMap<>(carry.leftOver());
    var transactions = new ArrayList<Transaction>();
    int digits = rates.into().getDefaultFractionDigits();
    for (SimulatedFlow flow : flows) {
      var course = new Carry.Course(flow.line(), flow.from(), flow.to());
      BigDecimal due =
          BigDecimal.valueOf(flow.amount())
              .multiply(rates.from(flow.currency()).orElseThrow())
              .add(leftOver.getOrDefault(course, BigDecimal.ZERO));
      BigDecimal units = due.movePointRight(digits).add(HALF).setScale(0, RoundingMode.FLOOR);
      Money amount = new Money(units.toBigIntegerExact(), rates.into());
      leftOver.put(course, due.subtract(amount.majorUnits()));
      EntryRule rule = Objects.requireNonNull(chart.rules().get(flow.line()));
      if (amount.signum() != 0) {
        transactions.add(
            new Transaction(
                flow.id(),
                flow.date(),
                rule.postings(flow.line(), flow.from(), flow.to(), amount)));
      }
    }
    return new Posted(transactions, new Carry(leftOver));
  }
}
