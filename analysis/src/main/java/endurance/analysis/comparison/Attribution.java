package endurance.analysis.comparison;

import endurance.analysis.answer.Estimate;
import java.util.List;

/**
 * What the change of a measure from the first scenario to another is due to: the shares add up to
 * the change, in every single future.
 *
 * @param scenario the other one
 * @param from the measure in the first scenario, over these futures
 * @param to the measure in the other
 * @param change with the error of the difference
 * @param shares one for each group that differs, in the order of the case's groups
 * @param interactions one for each pair of groups, the strongest first
 * @param futures that are finite in every run, of those run
 * @param run futures of each run
 * @param runs how many were needed: groups on which the measure does not depend need none
 */
public record Attribution(
    String scenario,
    double from,
    double to,
    Estimate change,
    List<Share> shares,
    List<Interaction> interactions,
    long futures,
    long run,
    int runs) {

  public Attribution {
    shares = List.copyOf(shares);
    interactions = List.copyOf(interactions);
  }
}
