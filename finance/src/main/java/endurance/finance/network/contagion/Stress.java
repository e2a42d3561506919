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
 */
public record Stress(
    Map<String, Double> byParty, List<String> failed, double additional, int steps) {

  public Stress {
    byParty = Collections.unmodifiableMap(new LinkedHashMap<>(byParty));
    failed = List.copyOf(failed);
  }

  static Stress of(
      ExposureNetwork network, double[] initial, double[] stress, boolean[] failed, int steps) {
    List<Buffer> buffers = network.buffers();
    var byParty = new LinkedHashMap<String, Double>();
    var failedParties = new ArrayList<String>();
    double weights = 0;
    double additional = 0;
    for (int i = 0; i < stress.length; i++) {
      Buffer buffer = buffers.get(i);
      byParty.put(buffer.party(), stress[i]);
      if (failed[i]) {
        failedParties.add(buffer.party());
      }
      weights += buffer.weight();
      additional += buffer.weight() * (stress[i] - initial[i]);
    }
    return new Stress(byParty, failedParties, weights == 0 ? 0 : additional / weights, steps);
  }
}
