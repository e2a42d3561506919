package endurance.analysis;

import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.engine.Ensemble;
import endurance.engine.NonFinite;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether money is conserved: in every future and month the cash of a party changes by what the
 * case's flows bring it less what they take, and no flow runs backwards. The model holds variables
 * that turn infinite where it is not so; a run watches them, and a breach stops it.
 */
public final class Conservation {

  private final Flows flows;
  private final Model model;

  /**
   * @param model that is run: of the case, with what questions need besides
   */
  public Conservation(Flows flows, Model model) {
    this.flows = flows;
    this.model = model;
  }

  /** What a run must watch at every point; it is not looked at further. */
  public Set<Observable> watched() {
    Set<Observable> watched = new LinkedHashSet<>();
    int last = model.clock().steps();
    flows.cash().values().forEach(cash -> watched.add(new Observable(cash.leak(), last)));
    if (model.variables().containsKey(Flows.BACKWARDS)) {
      watched.add(new Observable(Flows.BACKWARDS, last));
    }
    return watched;
  }

  /** What tells how a future breaks the rule. */
  public Set<Observable> legs() {
    Set<Observable> legs = new LinkedHashSet<>();
    int last = model.clock().steps();
    flows.cash().values().forEach(cash -> legs.add(new Observable(cash.variable(), last)));
    flows.byId().values().forEach(flow -> legs.add(new Observable(flow.variable(), last)));
    return legs;
  }

  /** The breaches of a run, one for each rule that is broken, at its most frequent place. */
  public List<Problem> breaches(Ensemble ensemble, RunPlan plan) {
    Set<String> told = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (NonFinite each : ensemble.nonFinite()) {
      Optional<Flows.Cash> leaking =
          flows.cash().values().stream()
              .filter(cash -> cash.leak().equals(each.variable()))
              .findFirst();
      boolean backwards = each.variable().equals(Flows.BACKWARDS) && !flows.isEmpty();
      if ((leaking.isPresent() || backwards) && told.add(each.variable())) {
        switch (Simulation.of(model, legs(), plan.tuning())) {
          case Checked.Invalid<Simulation>(List<Problem> why) -> problems.addAll(why);
          case Checked.Valid<Simulation>(Simulation simulation) -> {
            Trajectory future =
                simulation.trajectory(plan.request(watched()).design(), each.example());
            problems.addAll(
                leaking.isPresent()
                    ? List.of(leak(leaking.get(), each, future))
                    : backwards(each, future));
          }
        }
      }
    }
    return problems;
  }

  /** What is wrong in one future, which is given with all legs and all that is watched. */
  public List<Problem> breaches(Trajectory future) {
    List<Problem> problems = new ArrayList<>();
    for (Observable leg : legs()) {
      notFinite(leg.variable(), future)
          .ifPresent(where ->
              problems.add(
                  new Problem(
                      model.variable(leg.variable()).origin(),
                      "%s is %s in %s of future %d, which has no books"
                          .formatted(
                              where.variable(),
                              where.value(),
                              month(where.point()),
                              where.example()),
                      "choose another future, or see: endurance run")));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    for (Flows.Cash cash : flows.cash().values()) {
      notFinite(cash.leak(), future).ifPresent(where -> problems.add(leak(cash, where, future)));
    }
    if (model.variables().containsKey(Flows.BACKWARDS)) {
      notFinite(Flows.BACKWARDS, future)
          .ifPresent(where -> problems.addAll(backwards(where, future)));
    }
    return problems;
  }

  private static Optional<NonFinite> notFinite(String variable, Trajectory future) {
    List<Double> path = future.of(variable);
    for (int point = 0; point < path.size(); point++) {
      if (!Double.isFinite(path.get(point))) {
        return Optional.of(new NonFinite(1, future.future(), variable, point, path.get(point)));
      }
    }
    return Optional.empty();
  }

  private Problem leak(Flows.Cash cash, NonFinite where, Trajectory future) {
    Clock clock = model.clock();
    int before = where.point() - 1;
    double change = future.at(cash.variable(), before + 1) - future.at(cash.variable(), before);
    double led = 0;
    List<String> each = new ArrayList<>();
    for (Flow flow : flows.byId().values()) {
      boolean in = flow.to().equals(cash.party());
      if (flow.inCash() && (in || flow.from().equals(cash.party()))) {
        double amount = clock.dt() * future.at(flow.variable(), before) * (in ? 1 : -1);
        led += amount;
        if (amount != 0) {
          each.add(flow.id() + " " + signed(amount));
        }
      }
    }
    return new Problem(
        cash.origin(),
        "money is not conserved: in %s of future %s the cash of %s changes by %s, but its flows bring %s (%s); %s is unexplained"
            .formatted(
                month(before),
                future(where),
                cash.party(),
                signed(change),
                signed(led),
                each.isEmpty() ? "none" : String.join(", ", each),
                signed(change - led)),
        "state the payment that is missing under `flows`, or mend what moves the cash without one: endurance explain CASE "
            + cash.variable());
  }

  private List<Problem> backwards(NonFinite where, Trajectory future) {
    List<Problem> problems = new ArrayList<>();
    for (Flow flow : flows.byId().values()) {
      double amount = future.at(flow.variable(), where.point());
      if (!flow.eitherWay() && amount < 0) {
        problems.add(
            new Problem(
                flow.origin(),
                "flow %s from %s to %s is %s a month in %s of future %s, below 0"
                    .formatted(
                        flow.id(),
                        flow.from(),
                        flow.to(),
                        signed(amount),
                        month(where.point()),
                        future(where)),
                "write either_way: true where money can go back, else MAX(0, …)"));
      }
    }
    return problems;
  }

  /** Its number, and of how many it is one; a run knows that, the books of one future do not. */
  private static String future(NonFinite where) {
    return where.example()
        + (where.futures() > 1 ? " (one of %,d)".formatted(where.futures()) : "");
  }

  private YearMonth month(int point) {
    return model.clock().monthAt(point);
  }

  /** With its sign, to the cent. */
  private static String signed(double amount) {
    return String.format(Locale.ROOT, "%+,.2f", amount);
  }
}
