package endurance.analysis;

import endurance.analysis.fallout.Fallout;
import endurance.casebook.Party;
import endurance.finance.network.contagion.Channel;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who falls with the company: what its failure costs the others, over the futures in which it fails
 * and over all. Amounts are in the currency of the case.
 *
 * @param failure probability that it fails within the clock
 * @param failing futures in which it does
 * @param parties in the order of the network
 * @param total loss of all parties together, over the futures in which it fails
 * @param ambiguous probability, given a failure, that who pays what depends on confidence: that
 *     clearing has more than one answer
 * @param spared probability, given a failure, that a bail-out spares everyone
 * @param typical the failing future with the median total loss; empty without failing futures
 * @param money the flows between the parties; empty where the case states none
 */
public record WhoFalls(
    Estimate failure,
    long failing,
    List<PartyFall> parties,
    Optional<Band> total,
    Estimate ambiguous,
    Estimate spared,
    Optional<Typical> typical,
    Optional<MoneyGoingRound> money) {

  public WhoFalls {
    parties = List.copyOf(parties);
  }

  /**
   * What it costs one party.
   *
   * @param bufferSays what its buffer is
   * @param shares what the company pays it in a year as a part of the revenue in its books, over
   *     all futures; by year
   * @param loss over the futures in which the company fails; empty where there are none
   */
  public record PartyFall(
      Party party, String bufferSays, List<Answer.At<Band>> shares, Optional<Fall> loss) {
    public PartyFall {
      shares = List.copyOf(shares);
    }
  }

  /**
   * The loss of one party, given the failure.
   *
   * @param loss by all channels
   * @param byChannel on average; a channel by which nothing is lost is absent
   * @param direct on average, of it from the company alone
   * @param whereOnlyFailuresCount on average, where distress short of failure costs no one anything
   * @param expected over all futures, 0 where the company does not fail
   * @param distressed probability of its own distress
   * @param distressedOverall the same over all futures
   * @param cannotPay probability that it cannot pay what it owes
   * @param falls probability that its buffer does not survive the failures of others
   */
  public record Fall(
      Band loss,
      Map<Channel, Estimate> byChannel,
      Estimate direct,
      Estimate whereOnlyFailuresCount,
      Estimate expected,
      Estimate distressed,
      Estimate distressedOverall,
      Estimate cannotPay,
      Estimate falls) {
    public Fall {
      Map<Channel, Estimate> copy = new EnumMap<>(Channel.class);
      copy.putAll(byChannel);
      byChannel = Collections.unmodifiableMap(copy);
    }
  }

  /**
   * One failing future whole.
   *
   * @param future its number
   * @param when the company fails
   * @param among of how many failing futures it is the median: all, or the first so many
   */
  public record Typical(long future, YearMonth when, int among, Fallout fallout) {}
}
