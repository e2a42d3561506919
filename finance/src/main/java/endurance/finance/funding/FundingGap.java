package endurance.finance.funding;

import endurance.finance.Bindingness;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much money is missing: what would have to be raised so that cash never falls below its
 * minimum. Two gaps agree only where all five labels agree, so the amount never travels without
 * them.
 *
 * <p>With month ends t = 0 (opening) to T (the horizon), C0 the opening cash, U the undrawn lines
 * if they count and 0 otherwise, F_s the flow of month s and D_s what falls due in it of the
 * bindingness counted:
 *
 * <pre>
 * need(t) = minimumCash - (C0 + U + sum over s from 1 to t of (F_s - D_s))
 * PEAK          max over t of max(0, need(t))
 * END_OF_HORIZON max(0, need(T))
 * </pre>
 *
 * <p>The peak is at least the gap at the end. Cash is seen at month ends only: a shortfall that is
 * made good within a month does not show.
 *
 * @param labels what the amount means
 * @param amount in the currency of the path, at least 0
 * @param reached the month at whose end the amount is first missing; the month before the path when
 *     that is so from the opening; empty for an amount of 0
 */
public record FundingGap(Labels labels, double amount, Optional<YearMonth> reached) {

  /** Which month ends are looked at. */
  public enum Measure {
    /** All up to the horizon: the most that is ever missing. */
    PEAK,
    /** Only that of the horizon. */
    END_OF_HORIZON
  }

  /**
   * What has to be said beside every funding gap.
   *
   * @param horizon last month looked at
   * @param bindingnessCounted the commitments that are taken to be paid
   * @param undrawnLinesCounted whether credit not yet drawn stands in for cash
   * @param minimumCash below which the company cannot run, finite
   */
  public record Labels(
      YearMonth horizon,
      Measure measure,
      Set<Bindingness> bindingnessCounted,
      boolean undrawnLinesCounted,
      double minimumCash) {
    public Labels {
      bindingnessCounted = inOrder(bindingnessCounted);
      if (!Double.isFinite(minimumCash)) {
        throw new IllegalArgumentException("the minimum cash must be finite, got " + minimumCash);
      }
    }

    private static Set<Bindingness> inOrder(Collection<Bindingness> counted) {
      var set = EnumSet.noneOf(Bindingness.class);
      set.addAll(counted);
      return Collections.unmodifiableSet(set);
    }
  }

  /** Refuses an amount that is negative or not finite. */
  public FundingGap {
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException(
          "a funding gap must be finite and at least 0, got " + amount);
    }
  }

  /**
   * The gap of a path under the given labels.
   *
   * @throws IllegalArgumentException when the horizon lies outside the path
   */
  public static FundingGap of(CashPath path, Labels labels) {
    if (labels.horizon().isBefore(path.first()) || labels.horizon().isAfter(path.last())) {
      throw new IllegalArgumentException(
          "the horizon %s lies outside the path from %s to %s"
              .formatted(labels.horizon(), path.first(), path.last()));
    }
    double cash = path.openingCash() + (labels.undrawnLinesCounted() ? path.undrawnLines() : 0);
    YearMonth month = path.first().minusMonths(1);
    double need = labels.minimumCash() - cash;
    double most = Math.max(0, need);
    Optional<YearMonth> mostAt = need > 0 ? Optional.of(month) : Optional.empty();
    for (int i = 0; month.isBefore(labels.horizon()); i++) {
      month = month.plusMonths(1);
      cash += path.flows().get(i) - due(path, labels, i);
      need = labels.minimumCash() - cash;
      if (need > most) {
        most = need;
        mostAt = Optional.of(month);
      }
    }
    return switch (labels.measure()) {
      case PEAK -> new FundingGap(labels, most, mostAt);
      case END_OF_HORIZON ->
          new FundingGap(
              labels, Math.max(0, need), need > 0 ? Optional.of(month) : Optional.empty());
    };
  }

  private static double due(CashPath path, Labels labels, int month) {
    double due = 0;
    for (var entry : path.commitmentsDue().entrySet()) {
      if (labels.bindingnessCounted().contains(entry.getKey())) {
        due += entry.getValue().get(month);
      }
    }
    return due;
  }
}
