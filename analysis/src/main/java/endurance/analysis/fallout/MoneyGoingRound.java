package endurance.analysis.fallout;

import endurance.analysis.answer.Estimate;
import endurance.casebook.FailureNetwork.Money;
import endurance.finance.network.circular.RoundTrip;
import java.util.List;
import java.util.Optional;

/**
 * The flows between the parties of a network, and how much of them goes round in circles.
 *
 * @param years in order
 */
public record MoneyGoingRound(List<Year> years) {

  public MoneyGoingRound {
    years = List.copyOf(years);
  }

  /**
   * A calendar year.
   *
   * @param flows on average over all futures, in the order of the case
   * @param all with announced deals
   * @param withoutAnnounced without them
   * @param loop how strongly the circle feeds on itself; empty where the case does not say
   * @param roundTrips of the average flows, announced ones included, the largest first
   */
  public record Year(
      int year,
      List<Flow> flows,
      Measures all,
      Measures withoutAnnounced,
      Optional<Loop> loop,
      List<RoundTrip> roundTrips) {
    public Year {
      flows = List.copyOf(flows);
      roundTrips = List.copyOf(roundTrips);
    }
  }

  /**
   * The circle's gain at the end of a year, in the futures in which the company has not failed.
   *
   * @param gain on average: below 1 a push dies out
   * @param runsAway probability that it is above 1, so that the circle feeds on itself
   */
  public record Loop(Estimate gain, Estimate runsAway) {}

  /** A flow and what it comes to in the year. */
  public record Flow(Money money, Estimate amount) {}

  /**
   * What the flows of a year say, each on average over the futures looked at.
   *
   * @param index the part of all flows that can circulate
   * @param downhill the part of the flows' squares that runs downhill
   * @param outsideCash the part of what is paid for purchases that does not circulate, so that it
   *     has to come from outside
   * @param futures looked at
   */
  public record Measures(Estimate index, Estimate downhill, Estimate outsideCash, long futures) {}
}
