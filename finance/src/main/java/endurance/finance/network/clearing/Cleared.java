package endurance.finance.network.clearing;

import java.util.List;

/**
 * A clearing vector and what follows from it.
 *
 * @param parties in the order of the network
 * @param payments what each obligation brings its creditor, in the order of the network, what was
 *     set off included
 * @param rounds who was found in default, round by round, given the defaults of the rounds before;
 *     for {@link Solution#LEAST}, who was found able to pay after all. Those of the first round
 *     (greatest) failed on their own, the others were drawn in.
 * @param losses of all parties together
 */
public record Cleared(
    List<PartyCleared> parties, List<Double> payments, List<List<String>> rounds, Losses losses) {

  public Cleared {
    parties = List.copyOf(parties);
    payments = List.copyOf(payments);
    rounds = rounds.stream().map(List::copyOf).toList();
  }

  /** The parties in default, in the order of the network. */
  public List<String> defaults() {
    return parties.stream().filter(PartyCleared::inDefault).map(PartyCleared::party).toList();
  }
}
