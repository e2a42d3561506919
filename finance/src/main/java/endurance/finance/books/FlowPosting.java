package endurance.finance.books;

import endurance.finance.Vetted;
import endurance.finance.Vetting;
import endurance.finance.money.ExchangeRates;
import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
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
    var vetting = new Vetting();
    for (SimulatedFlow flow : flows) {
      check(chart, rates, flow, vetting);
    }
    return vetting.unless(() -> enter(chart, rates, carry, flows));
  }

  private static void check(Chart chart, ExchangeRates rates, SimulatedFlow flow, Vetting vetting) {
    String subject = "flow " + flow.id();
    vetting.once(subject, flow.id());
    vetting.amount(
        subject, "amount", flow.amount(), "give what goes from one to the other, without a sign");
    vetting.rate(subject, flow.currency(), rates);
    EntryRule rule = chart.rules().get(flow.line());
    vetting.require(
        rule != null,
        subject,
        "line",
        flow.line(),
        "is not in the chart of accounts",
        "name one of " + chart.rules().keySet().stream().sorted().toList());
    if (rule != null) {
      boolean between = rule.isBetweenParties();
      vetting.require(
          between != flow.from().equals(flow.to()),
          subject,
          "to",
          flow.to(),
          between
              ? "is who gives, and the line leads to another"
              : "is another than " + flow.from() + ", and the line stays with one party",
          between ? "name who gets it" : "name the same party as in from");
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
