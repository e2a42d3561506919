package endurance.casebook.folder;

import endurance.finance.Commitment;
import endurance.finance.CommitmentSchedule;
import endurance.model.Clock;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Origin;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commitment as the model sees it: {@code commitment.NAME.amount}, {@code commitment.NAME.due},
 * what falls due in each month of the clock on the written schedule, and where the case says so
 * {@code commitment.NAME.counted}, the part that the model counts.
 */
record CommitmentVariables(Commitment commitment, Clock clock, Origin origin) {

  String nameOfCounted() {
    return name() + ".counted";
  }

  private String name() {
    return "commitment." + commitment.id();
  }

  List<Variable> all(Optional<Formula> counted) {
    List<Variable> all = new ArrayList<>(ofTerms());
    counted.ifPresent(formula ->
        all.add(
            new Variable.Auxiliary(
                heading(
                    nameOfCounted(),
                    Unit.ONE,
                    new Text("part of the promise that the model counts", "模型计入的承诺比例"),
                    origin),
                Equations.everywhere(formula))));
    return all;
  }

  private List<Variable> ofTerms() {
    Unit currency = Unit.base(commitment.currency());
    String name = name();
    return List.of(
        new Variable.Constant(
            heading(
                name + ".amount",
                currency,
                new Text("promised over the whole term", "整个期限内的承诺总额"),
                origin),
            List.of(commitment.amount())),
        new Variable.Series(
            heading(
                name + ".due",
                currency.dividedBy(Unit.MONTH),
                new Text("falls due in the month on the written schedule", "按书面日程当月到期"),
                origin),
            List.of(due(commitment, clock))));
  }

  private static Heading heading(String name, Unit unit, Text says, Origin origin) {
    return new Heading(name, List.of(), Optional.of(unit), says, origin);
  }

  private static Table due(Commitment commitment, Clock clock) {
    Map<YearMonth, Double> due = CommitmentSchedule.due(commitment);
    List<Double> times = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    for (int point = 0; point < clock.points(); point++) {
      times.add(clock.timeAt(point));
      amounts.add(due.getOrDefault(clock.monthAt(point), 0.0));
    }
    return new Table(times, amounts, Table.Reading.DISCRETE);
  }
}
