package endurance.finance.funding;

import endurance.finance.Bindingness;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One company's cash month by month, before any money is raised to close a gap. All amounts in
 * major units of one currency, finite.
 *
 * @param first month of the path
 * @param openingCash at the beginning of that month; may be negative
 * @param undrawnLines credit that could be drawn, at least 0
 * @param flows for each month, free cash flow plus financing already agreed, repayments negative;
 *     without the commitments
 * @param commitmentsDue for each bindingness, what falls due in each month, as many as flows; a
 *     bindingness left out has nothing due
 */
public record CashPath(
    YearMonth first,
    double openingCash,
    double undrawnLines,
    List<Double> flows,
    Map<Bindingness, List<Double>> commitmentsDue) {

  public CashPath {
    flows = List.copyOf(flows);
    var due = new EnumMap<Bindingness, List<Double>>(Bindingness.class);
    commitmentsDue.forEach((bindingness, months) -> due.put(bindingness, List.copyOf(months)));
    commitmentsDue = Collections.unmodifiableMap(due);
    if (flows.isEmpty()) {
      throw new IllegalArgumentException("a cash path needs at least one month from " + first);
    }
    requireFinite("the opening cash", openingCash);
    requireFinite("the undrawn lines", undrawnLines);
    if (undrawnLines < 0) {
      throw new IllegalArgumentException(
          "the undrawn lines must be at least 0, got " + undrawnLines);
    }
    requireFinite("the flow", first, flows);
    for (var entry : commitmentsDue.entrySet()) {
      String what = "what is due (" + entry.getKey().code() + ")";
      if (entry.getValue().size() != flows.size()) {
        throw new IllegalArgumentException(
            "%s has %d months, the flows have %d"
                .formatted(what, entry.getValue().size(), flows.size()));
      }
      requireFinite(what, first, entry.getValue());
    }
  }

  /** The last month of the path. */
  public YearMonth last() {
    return first.plusMonths(flows.size() - 1L);
  }

  private static void requireFinite(String what, YearMonth first, List<Double> months) {
    for (int i = 0; i < months.size(); i++) {
      requireFinite(what + " of " + first.plusMonths(i), months.get(i));
    }
  }

  private static void requireFinite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be finite, got " + value);
    }
  }
}
