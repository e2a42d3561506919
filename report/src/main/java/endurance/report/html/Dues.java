package endurance.report.html;

import endurance.finance.Bindingness;
import endurance.finance.Commitment;
import endurance.finance.CommitmentKind;
import endurance.finance.CommitmentSchedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What falls due in each calendar year, by how firm it is. One kind and one currency at a time: no
 * two kinds are ever added up.
 *
 * @param byYear year to bindingness to the sum due, in major units
 */
record Dues(
    CommitmentKind kind,
    String currency,
    SortedMap<Integer, SortedMap<Bindingness, Double>> byYear) {

  Dues {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  /** In the order of kinds; none for a kind without commitments. */
  static List<Dues> of(List<Commitment> commitments) {
    List<Dues> all = new ArrayList<>();
    for (CommitmentKind kind : CommitmentKind.values()) {
      Map<String, List<Commitment>> byCurrency = new LinkedHashMap<>();
      for (Commitment commitment : commitments) {
        if (commitment.kind() == kind) {
          byCurrency
              .computeIfAbsent(commitment.currency(), currency -> new ArrayList<>())
              .add(commitment);
        }
      }
      byCurrency.forEach((currency, of) -> all.add(new Dues(kind, currency, byYear(of))));
    }
    return all;
  }

  private static SortedMap<Integer, SortedMap<Bindingness, Double>> byYear(
      List<Commitment> commitments) {
    SortedMap<Integer, SortedMap<Bindingness, Double>> byYear = new TreeMap<>();
    for (Commitment commitment : commitments) {
      CommitmentSchedule.due(commitment)
          .forEach((month, due) ->
              byYear
                  .computeIfAbsent(month.getYear(), year -> new TreeMap<>())
                  .merge(commitment.bindingness(), due, Double::sum));
    }
    return byYear;
  }

  /** The largest sum of a year. */
  double most() {
    return byYear.values().stream().mapToDouble(Dues::sum).max().orElse(0);
  }

  static double sum(Map<Bindingness, Double> year) {
    return year.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Every year from the first to the last in which anything at all is due. */
  static List<Integer> years(List<Dues> all) {
    SortedSet<Integer> years = new TreeSet<>();
    all.forEach(dues -> years.addAll(dues.byYear().keySet()));
    return years.isEmpty()
        ? List.of()
        : java.util.stream.IntStream.rangeClosed(years.getFirst(), years.getLast())
            .boxed()
            .toList();
  }
}
