package endurance.analysis.books;

import endurance.casebook.Case;
import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.Owed;
import endurance.engine.Observable;
import endurance.engine.Trajectory;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the company fails in a future, and what it owes whom then. These are the claims with
 * which its network is cleared: besides what stands in its books as owed they hold the drawn line
 * and the bills of the last months, which the books show as cash below 0.
 *
 * @param failed the month, if it does
 * @param outstanding above 0, the largest first; none without a failure
 */
public record FailureInBooks(Optional<YearMonth> failed, List<Outstanding> outstanding) {

  public FailureInBooks {
    outstanding = List.copyOf(outstanding);
  }

  /**
   * What the company owes when it fails.
   *
   * @param owed id of the debt in the network
   * @param to whom; empty for anyone outside
   * @param amount in the currency of the case
   */
  public record Outstanding(String owed, Optional<String> to, double amount) {}

  /** Of all debts together. */
  public double total() {
    return outstanding.stream().mapToDouble(Outstanding::amount).sum();
  }

  private static List<Owed> owed(FailureNetwork network) {
    return network.owed().stream().filter(one -> one.from().equals(network.company())).toList();
  }

  /** None where the case does not say who stands behind its company. */
  static Set<Observable> needs(Case theCase) {
    Set<Observable> needs = new LinkedHashSet<>();
    int last = theCase.model().clock().steps();
    theCase
        .network()
        .ifPresent(network -> {
          needs.add(new Observable(network.fails(), last));
          owed(network).forEach(one -> needs.add(new Observable(one.amount(), last)));
        });
    return needs;
  }

  /** Empty where the case does not say when its company has failed. */
  static Optional<FailureInBooks> of(Case theCase, Trajectory path) {
    return theCase.network().map(network -> of(theCase, network, path));
  }

  private static FailureInBooks of(Case theCase, FailureNetwork network, Trajectory path) {
    List<Double> fails = path.of(network.fails());
    for (int point = 0; point < fails.size(); point++) {
      if (fails.get(point) != 0) {
        int when = point;
        return new FailureInBooks(
            Optional.of(theCase.model().clock().monthAt(when)),
            owed(network).stream()
                .map(one -> new Outstanding(one.id(), one.to(), path.at(one.amount(), when)))
                .filter(one -> one.amount() > 0)
                .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
                .toList());
      }
    }
    return new FailureInBooks(Optional.empty(), List.of());
  }
}
