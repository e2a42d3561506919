package endurance.finance.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Quantities that carry a contract year each: the last in which they may be used, or the one in
 * which they fall due.
 *
 * @param entries by year, earliest first; none of quantity 0
 */
public record DatedQuantities(List<Entry> entries) {

  /** Nothing. */
  public static final DatedQuantities NONE = new DatedQuantities(List.of());

  /**
   * A quantity and its year.
   *
   * @param quantity at least 0, in the unit of the contract
   */
  public record Entry(int year, double quantity) {
    public Entry {
      Range.atLeastZero("a dated quantity", quantity);
    }
  }

  public DatedQuantities {
    entries =
        entries.stream()
            .filter(entry -> entry.quantity() > 0)
            .sorted(Comparator.comparingInt(Entry::year))
            .toList();
  }

  /** All years together. */
  public double total() {
    return entries.stream().mapToDouble(Entry::quantity).sum();
  }

  /** What carries {@code year} or an earlier one. */
  public DatedQuantities upTo(int year) {
    return new DatedQuantities(entries.stream().filter(entry -> entry.year() <= year).toList());
  }

  /** What carries a later year than {@code year}. */
  public DatedQuantities after(int year) {
    return new DatedQuantities(entries.stream().filter(entry -> entry.year() > year).toList());
  }

  /** These and one more. */
  public DatedQuantities with(int year, double quantity) {
    var more = new ArrayList<>(entries);
    more.add(new Entry(year, quantity));
    return new DatedQuantities(more);
  }

  /** What is left after drawing a quantity from the earliest years first; nothing if it is all. */
  public DatedQuantities less(double quantity) {
    double owed = quantity;
    var left = new ArrayList<Entry>();
    for (Entry entry : entries) {
      double drawn = Math.min(owed, entry.quantity());
      owed -= drawn;
      left.add(new Entry(entry.year(), entry.quantity() - drawn));
    }
    return new DatedQuantities(left);
  }
}
