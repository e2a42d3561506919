package endurance.analysis.fallout;

import endurance.finance.network.contagion.Channel;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one failure costs everyone.
 *
 * @param parties in the order of the network, without the company
 * @param clearingRounds who cannot pay what is owed, by balance sheets: round by round
 * @param cascadeRounds whose buffer does not survive, where only failures cost others: the company
 *     first
 * @param leastUnpaid what more would stay unpaid if nobody paid before being paid: 0 where clearing
 *     has one answer only
 * @param spared whether a bail-out kept the company from failing, so that no one loses anything
 */
public record Fallout(
    Map<String, Loss> parties,
    List<List<String>> clearingRounds,
    List<List<String>> cascadeRounds,
    double leastUnpaid,
    boolean spared) {

  public Fallout {
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    clearingRounds = clearingRounds.stream().map(List::copyOf).toList();
    cascadeRounds = cascadeRounds.stream().map(List::copyOf).toList();
  }

  /**
   * What a party loses.
   *
   * @param byChannel in their order, as sums depend on it: directly and through the distress of
   *     others, every increase of it passed on
   * @param direct of it, from the company alone
   * @param whereOnlyFailuresCount what it loses when only failures cost others anything
   * @param buffer what it can lose
   * @param stress the part of its buffer that is gone, from 0 to 1
   * @param distressed whether that is as much as counts as distress
   * @param cannotPay whether it is in default after clearing
   * @param falls whether its buffer does not survive the failures of others
   */
  public record Loss(
      Map<Channel, Double> byChannel,
      double direct,
      double whereOnlyFailuresCount,
      double buffer,
      double stress,
      boolean distressed,
      boolean cannotPay,
      boolean falls) {

    /** No currency pays less than a thousandth of its unit; rounding leaves far less than that. */
    private static final double SMALLEST = 1e-3;

    public Loss {
      var ordered = new EnumMap<Channel, Double>(Channel.class);
      byChannel.forEach((channel, lost) -> ordered.put(channel, lost < SMALLEST ? 0 : lost));
      byChannel = Collections.unmodifiableMap(ordered);
      direct = direct < SMALLEST ? 0 : direct;
      whereOnlyFailuresCount = whereOnlyFailuresCount < SMALLEST ? 0 : whereOnlyFailuresCount;
    }

    /** By all channels. */
    public double total() {
      DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
      byChannel.values().forEach(sum::accept);
      return sum.getSum();
    }

    /** Whether that is money at all, and not what rounding leaves of a difference that is none. */
    public boolean losesAnything() {
      return total() >= SMALLEST;
    }
  }

  /** In which round a party's buffer is used up, from 1; 0 where it is not. */
  public int roundOf(String party) {
    for (int round = 1; round < cascadeRounds.size(); round++) {
      if (cascadeRounds.get(round).contains(party)) {
        return round;
      }
    }
    return 0;
  }

  /** What all parties lose together. */
  public double total() {
    DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
    parties.values().forEach(loss -> sum.accept(loss.total()));
    return sum.getSum();
  }
}
