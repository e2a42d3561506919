package endurance.casebook.folder;

import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Payments as the model sees them: {@code flow.NAME} for each amount, and what checks at every
 * point of every future that money neither appears nor vanishes.
 *
 * <p>For a party with cash, with step {@code DT}:
 *
 * <pre>
 * next(t) = cash(t) + DT*(flows in - flows out)
 * leak(t) = INF if |cash(t) - next(t-1)| > tolerance*(|cash(t-1)| + DT*(all flows in and out)), else 0
 * </pre>
 *
 * <p>An infinite leak spoils its future, which the engine notices, counts and traces anyway; so the
 * check costs a few additions a step.
 */
record FlowVariables(
    Frame frame, Map<String, Formula> cashFormulas, List<FlowReader.Written> written) {

  /**
   * How far cash may lie from where its flows lead, as a part of what was moved. A sum of n terms
   * in another order differs by up to n roundings of 1e-16 each; 1e-9 leaves room for a million
   * terms and still finds ten dollars in ten billion.
   */
  static final String TOLERANCE = "1e-9";

  static String amountOf(String flow) {
    return "flow." + flow;
  }

  private static String of(String party, String what) {
    return "books." + party + "." + what;
  }

  Map<String, Flows.Cash> cash() {
    Map<String, Flows.Cash> cash = new LinkedHashMap<>();
    cashFormulas.forEach((party, formula) ->
        cash.put(
            party, new Flows.Cash(party, of(party, "cash"), of(party, "leak"), formula.origin())));
    return cash;
  }

  List<Variable> all() {
    Unit currency = Unit.base(frame.currency());
    List<Variable> all = new ArrayList<>();
    for (FlowReader.Written one : written) {
      all.add(
          new Variable.Auxiliary(
              new Heading(
                  amountOf(one.key()),
                  one.name().dimensionNames(),
                  Optional.of(currency.dividedBy(Unit.MONTH)),
                  says(one),
                  one.first().origin()),
              one.amount()));
    }
    cashFormulas.forEach((party, formula) -> {
      Origin origin = formula.origin();
      all.add(
          variable(
              of(party, "cash"),
              Optional.of(currency),
              new Text("what " + party + " has", party + " 持有的现金"),
              formula));
      String cash = of(party, "cash");
      String in = sum(flowsOf(party, false), "");
      String out = sum(flowsOf(party, true), "");
      all.add(
          variable(
              of(party, "next"),
              Optional.of(currency),
              new Text("what the flows of this month lead to", "本月收支的结果"),
              formula(cash + " + DT*(" + in + " - (" + out + "))", origin)));
      List<Flow> both = new ArrayList<>(flowsOf(party, false));
      both.addAll(flowsOf(party, true));
      all.add(
          variable(
              of(party, "turnover"),
              Optional.of(currency),
              new Text("cash and everything paid to and by " + party, party + " 的现金与全部收支"),
              formula("ABS(" + cash + ") + DT*(" + sum(both, "ABS") + ")", origin)));
      all.add(
          variable(
              of(party, "leak"),
              Optional.of(Unit.ONE),
              new Text(
                  "infinite where the cash of " + party + " is not what its flows lead to",
                  party + " 的现金与其收支不符处为无穷大"),
              formula(
                  ("IF ABS(%1$s - PREVIOUS(%2$s, %1$s)) > "
                          + TOLERANCE
                          + "*PREVIOUS(%3$s, ABS(%1$s)) THEN INF ELSE 0")
                      .formatted(cash, of(party, "next"), of(party, "turnover")),
                  origin)));
    });
    backwards().ifPresent(all::add);
    return all;
  }

  /** What for; between whom, where it is between two. */
  private static Text says(FlowReader.Written one) {
    Flow flow = one.first();
    Text line = flow.line();
    return one.flows().size() == 1
        ? new Text(
            line.english() + ": " + flow.from() + " to " + flow.to(),
            line.chinese() + "：" + flow.from() + " → " + flow.to())
        : line;
  }

  private Stream<Flow> flows() {
    return written.stream().flatMap(one -> one.flows().stream());
  }

  /** Infinite where an amount that may not is below 0. */
  private Optional<Variable> backwards() {
    List<Flow> oneWay = flows().filter(flow -> !flow.eitherWay()).toList();
    return oneWay.stream()
        .map(Flow::variable)
        .reduce((least, next) -> "MIN(" + least + ", " + next + ")")
        .map(least ->
            variable(
                Flows.BACKWARDS,
                Optional.of(Unit.ONE),
                new Text("infinite where a flow is below 0", "某笔收支低于零处为无穷大"),
                formula("IF " + least + " < 0 THEN INF ELSE 0", oneWay.getFirst().origin())));
  }

  private List<Flow> flowsOf(String party, boolean out) {
    return flows()
        .filter(Flow::inCash)
        .filter(flow -> (out ? flow.from() : flow.to()).equals(party))
        .toList();
  }

  /** Only what goes either way can be below 0. */
  private static String sum(List<Flow> flows, String absolute) {
    return flows.isEmpty()
        ? "0"
        : flows.stream()
            .map(flow ->
                !absolute.isEmpty() && flow.eitherWay()
                    ? absolute + "(" + flow.variable() + ")"
                    : flow.variable())
            .collect(Collectors.joining(" + "));
  }

  private static Variable variable(String name, Optional<Unit> unit, Text says, Formula formula) {
    return new Variable.Auxiliary(
        new Heading(name, List.of(), unit, says, formula.origin()), Equations.everywhere(formula));
  }

  private static Formula formula(String text, Origin origin) {
    return FormulaParser.parse(text, origin).orThrow();
  }
}
