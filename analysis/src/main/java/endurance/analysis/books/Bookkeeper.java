package endurance.analysis.books;

import endurance.analysis.Conservation;
import endurance.analysis.Retracing;
import endurance.analysis.RunPlan;
import endurance.analysis.futures.ChosenFuture;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.FutureSearch;
import endurance.casebook.Case;
import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.finance.Vetted;
import endurance.finance.books.Books;
import endurance.finance.books.Carry;
import endurance.finance.books.FlowPosting;
import endurance.finance.books.Posted;
import endurance.finance.books.SimulatedFlow;
import endurance.finance.books.Transaction;
import endurance.finance.money.ExchangeRates;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Posts one future of a case into the books of all its parties. */
public final class Bookkeeper {

  private final Case theCase;
  private final RunPlan plan;
  private final Model model;
  private final Flows flows;
  private final Currency currency;

  private Bookkeeper(Case theCase, RunPlan plan) {
    this.theCase = theCase;
    this.plan = plan;
    this.model = theCase.model();
    this.flows = theCase.flows();
    this.currency = Currency.getInstance(theCase.currency());
  }

  /**
   * The books of a future.
   *
   * @param plan of the run whose future it is
   * @param progress hears of the run that a choice by rank needs
   * @return invalid when the case states no flows, the future cannot be chosen, is not finite, or
   *     does not conserve money
   */
  public static Checked<FutureBooks> post(
      Case theCase, RunPlan plan, FutureChoice choice, Progress progress) {
    if (theCase.flows().isEmpty()) {
      return Checked.invalid(
          Origin.memory(),
          "the case states no payments, so there are no books to keep",
          "state them under `flows` in case.yaml");
    }
    return Retracing.of(theCase, plan, progress)
        .then(retracing -> {
          Bookkeeper keeper = new Bookkeeper(theCase, retracing.plan());
          return FutureSearch.find(theCase, retracing.plan(), choice, progress).then(keeper::post);
        });
  }

  private Checked<FutureBooks> post(ChosenFuture chosen) {
    Conservation conservation = new Conservation(flows, model);
    Set<Observable> wanted = new LinkedHashSet<>(conservation.watched());
    wanted.addAll(conservation.legs());
    wanted.addAll(Openings.needs(theCase));
    wanted.addAll(FailureInBooks.needs(theCase));
    return Simulation.of(model, wanted, plan.tuning())
        .then(simulation -> {
          Trajectory path = simulation.trajectory(plan.request(wanted).design(), chosen.number());
          List<Problem> problems = conservation.breaches(path);
          return problems.isEmpty() ? posted(path, chosen) : Checked.invalid(problems);
        });
  }

  private Checked<FutureBooks> posted(Trajectory path, ChosenFuture chosen) {
    Clock clock = model.clock();
    List<SimulatedFlow> simulated = simulated(path, clock);
    LocalDate opened = clock.monthAt(0).atDay(1).minusDays(1);
    Vetted<FutureBooks> books =
        FlowPosting.post(flows.chart(), ExchangeRates.none(currency, opened), Carry.NONE, simulated)
            .then(posted -> booked(path, opened, posted))
            .map(kept ->
                new FutureBooks(
                    theCase,
                    plan,
                    chosen,
                    kept,
                    clock.monthAt(0),
                    clock.monthAt(clock.steps() - 1),
                    FailureInBooks.of(theCase, path),
                    new BooksComparison(flows, kept, clock, path, simulated).agreement()));
    return switch (books) {
      case Vetted.Accepted<FutureBooks>(FutureBooks kept) -> Checked.valid(kept);
      case Vetted.Refused<FutureBooks> refused ->
          Checked.invalid(
              refused.objections().stream()
                  .map(objection ->
                      new Problem(
                          Origin.memory(),
                          objection.subject()
                              + ": "
                              + objection.term()
                              + " "
                              + objection.value()
                              + " "
                              + objection.wrong(),
                          objection.remedy()))
                  .toList());
    };
  }

  private Vetted<Books> booked(Trajectory path, LocalDate opened, Posted posted) {
    List<Transaction> all =
        new ArrayList<>(new Openings(theCase, path, opened, posted.transactions()).all());
    all.addAll(posted.transactions());
    return Books.of(currency, flows.parties(), all);
  }

  private List<SimulatedFlow> simulated(Trajectory path, Clock clock) {
    List<SimulatedFlow> simulated = new ArrayList<>();
    for (int point = 0; point < clock.steps(); point++) {
      YearMonth month = clock.monthAt(point);
      for (Flow flow : flows.byId().values()) {
        double amount = clock.dt() * path.at(flow.variable(), point);
        boolean back = amount < 0;
        String line = back ? flow.lineBack() : flow.key();
        if (amount != 0) {
          simulated.add(
              new SimulatedFlow(
                  month + "-" + line + flow.element().map(one -> "[" + one + "]").orElse(""),
                  month.atEndOfMonth(),
                  line,
                  back ? flow.to() : flow.from(),
                  back ? flow.from() : flow.to(),
                  Math.abs(amount),
                  currency));
        }
      }
    }
    return simulated;
  }
}
