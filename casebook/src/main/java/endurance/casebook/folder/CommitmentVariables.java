package endurance.casebook.folder;

import endurance.finance.Commitment;
import endurance.finance.CommitmentSchedule;
import endurance.model.Clock;
import endurance.model.Heading;
import endurance.model.Origin;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commitment as the model sees it: {@code commitment.NAME.amount}, and {@code
 * commitment.NAME.due}, what falls due in each month of the clock on the written schedule.
 */
final class CommitmentVariables {

  private CommitmentVariables() {}

  static List<Variable> of(Commitment commitment, Clock clock, Origin origin) {
    Unit currency = Unit.base(commitment.currency());
    String name = "commitment." + commitment.id();
    return List.of(
        new Variable.Constant(
            heading(name + ".amount", currency, "promised over the whole term", origin),
            List.of(commitment.amount())),
        new Variable.Series(
            heading(
                name + ".due",
                currency.dividedBy(Unit.MONTH),
                "falls due in the month on the written schedule",
                origin),
            List.of(due(commitment, clock))));
  }

  private static Heading heading(String name, Unit unit, String says, Origin origin) {
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
