package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.casebook.Case;
import endurance.casebook.Pledge;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.finance.CommitmentLedger;
import endurance.model.Checked;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a company has promised to pay, as of its case's date, beside what the model makes of it. The
 * ledger holds promises in full, as they were made: no scenario and no probability changes it.
 *
 * @param ledger due from the month of the case's date on
 * @param counted by id of the commitment, where the case says which part the model counts
 */
public record Promises(Case theCase, CommitmentLedger ledger, Map<String, Counted> counted) {

  /** Futures over which the counted parts are averaged: two digits of a probability. */
  static final long FUTURES = 10_000;

  private static final long SEED = 1;

  /**
   * The part of a promise that the model counts, over futures at the clock's first point.
   *
   * @param mean from 0 to 1, in scenarios that keep to that
   * @param nothing probability that the model counts none of it
   */
  public record Counted(Estimate mean, Estimate nothing) {}

  public Promises {
    counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
  }

  /**
   * The promises of a case.
   *
   * @return invalid when what the model counts cannot be computed
   */
  public static Checked<Promises> of(Case theCase, int threads) {
    CommitmentLedger ledger =
        CommitmentLedger.of(
            theCase.asOf(), Currency.getInstance(theCase.currency()), theCase.commitments());
    Map<String, Observable> wanted = new LinkedHashMap<>();
    for (Pledge pledge : theCase.pledges()) {
      pledge
          .counted()
          .ifPresent(variable -> wanted.put(pledge.commitment().id(), new Observable(variable, 0)));
    }
    if (wanted.isEmpty()) {
      return Checked.valid(new Promises(theCase, ledger, Map.of()));
    }
    Set<Observable> observables = new LinkedHashSet<>(wanted.values());
    return Simulation.of(theCase.model(), observables)
        .map(simulation -> {
          Ensemble ensemble =
              simulation.run(
                  RunPlan.of(FUTURES, SEED, threads).request(observables), Progress.none());
          Map<String, Counted> counted = new LinkedHashMap<>();
          wanted.forEach((id, observable) -> counted.put(id, counted(ensemble.of(observable))));
          return new Promises(theCase, ledger, counted);
        });
  }

  private static Counted counted(Distributed part) {
    return new Counted(
        Intervals.mean(part), Intervals.probability(part.count() - part.nonZero(), part.count()));
  }

  /** Every year from the first to the last in which anything is due. */
  public List<Integer> years() {
    return CalendarYears.spanned(
        ledger.due().keySet().stream().map(CommitmentLedger.Line::year).toList());
  }
}
