package endurance.analysis.fallout;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Party;
import endurance.finance.network.contagion.Channel;
import endurance.model.Text;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
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
 * @param followed of them, the first so many that were followed through the network: what is given
 *     the failure rests on these
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
    long followed,
    List<PartyFall> parties,
    Optional<Losses> total,
    Estimate ambiguous,
    Estimate spared,
    Optional<Typical> typical,
    Optional<MoneyGoingRound> money) {

  public WhoFalls {
    parties = List.copyOf(parties);
  }

  /** Whether every failing future was followed. */
  public boolean followedAll() {
    return followed == failing;
  }

  /** Those that lose most by the company's own failure first. */
  public List<PartyFall> byLoss() {
    return parties.stream()
        .filter(one -> one.fall().isPresent())
        .sorted(
            Comparator.comparingDouble(
                (PartyFall one) -> -one.fall().orElseThrow().losses().alone().mean().value()))
        .toList();
  }

  /**
   * What it costs one party.
   *
   * @param bufferSays what its buffer is
   * @param revenue in its books, in the currency of the case per year: what shares are a part of
   * @param shares what the company pays it in a year as a part of the revenue in its books, over
   *     all futures; by year
   * @param fall over the futures in which the company fails; empty where there are none
   */
  public record PartyFall(
      Party party,
      Text bufferSays,
      Optional<Estimate> revenue,
      List<Answer.At<Band>> shares,
      Optional<Fall> fall) {
    public PartyFall {
      shares = List.copyOf(shares);
    }
  }

  /**
   * Losses given the failure, by three rules, each of which counts what the one before it counts:
   * the failure of the company alone; that and the failures it draws in; that and all distress
   * short of failure.
   *
   * @param alone from the company's own failure
   * @param withFailures where failures of others cost as well: {@code ThresholdCascade}
   * @param withDistress where every loss of a buffer costs others: {@code DebtRank.linear}
   * @param byChannel of those with distress, on average; a channel by which nothing is lost is
   *     absent
   * @param aloneOverall over all futures, 0 where the company does not fail
   * @param withDistressOverall the same with distress
   */
  public record Losses(
      Band alone,
      Band withFailures,
      Band withDistress,
      Map<Channel, Estimate> byChannel,
      Estimate aloneOverall,
      Estimate withDistressOverall) {
    public Losses {
      Map<Channel, Estimate> copy = new EnumMap<>(Channel.class);
      copy.putAll(byChannel);
      byChannel = Collections.unmodifiableMap(copy);
    }
  }

  /**
   * What happens to one party, given the failure.
   *
   * @param distressed probability of its own distress, distress of others passed on
   * @param distressedOverall the same over all futures
   * @param cannotPay probability that it cannot pay what it owes
   * @param falls probability that its buffer does not survive the failures of others
   */
  public record Fall(
      Losses losses,
      Estimate distressed,
      Estimate distressedOverall,
      Estimate cannotPay,
      Estimate falls) {}

  /**
   * One failing future whole.
   *
   * @param future its number
   * @param when the company fails
   * @param among of how many failing futures it is the median: all, or the first so many
   */
  public record Typical(long future, YearMonth when, int among, Fallout fallout) {}
}
