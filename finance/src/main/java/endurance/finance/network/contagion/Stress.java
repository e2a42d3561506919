package endurance.finance.network.contagion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How distressed each party is in the end: the part of its buffer that is gone, 1 at most.
 *
 * @param byParty in the order of the network
 * @param failed who has failed, those that had at the beginning included
 * @param additional the average over all parties of the stress that came on top of what was there
 *     at the beginning, by weight; 0 where all weights are 0. In the terms of Battiston and others
 *     (2012), this is the DebtRank of the beginning.
 * @param steps until nothing moved
 * @param rounds who failed in each step, those that had at the beginning first
 */
public record Stress(
    Map<String, Double> byParty,
    List<String> failed,
    double additional,
    int steps,
    List<List<String>> rounds) {

  /** Instead of the step in which a party failed. */
  static final int NOT_FAILED = -1;

  public Stress {
    byParty = Collections.unmodifiableMap(new LinkedHashMap<>(byParty));
    failed = List.copyOf(failed);
    rounds = rounds.stream().map(List::copyOf).toList();
  }

  static Stress of(
      ExposureNetwork network, double[] initial, double[] stress, int[] failedIn, int steps) {
    List<Buffer> buffers = network.buffers();
    var byParty = new LinkedHashMap<String, Double>();
    var failedParties = new ArrayList<String>();
    List<List<String>> rounds = new ArrayList<>();
    double weights = 0;
    double additional = 0;
    for (int i = 0; i < stress.length; i++) {
      Buffer buffer = buffers.get(i);
      byParty.put(buffer.party(), stress[i]);
      if (failedIn[i] != NOT_FAILED) {
        failedParties.add(buffer.party());
        while (rounds.size() <= failedIn[i]) {
          rounds.add(new ArrayList<>());
        }
        rounds.get(failedIn[i]).add(buffer.party());
      }
      weights += buffer.weight();
      additional += buffer.weight() * (stress[i] - initial[i]);
    }
    return new Stress(
        byParty, failedParties, weights == 0 ? 0 : additional / weights, steps, rounds);
  }
}
