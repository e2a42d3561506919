package endurance.finance.network.contagion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a given stress costs each party by channel: the sum of {@code loss*h} over its exposures, h
 * the stress of the party exposed to. More than the buffer can be lost; the stress of a party ends
 * at 1, its losses do not.
 *
 * @param byParty in the order of the network, and for each in the order of the channels; a channel
 *     without a loss is absent
 */
public record ChannelLosses(Map<String, Map<Channel, Double>> byParty) {

  public ChannelLosses {
    var copy = new LinkedHashMap<String, Map<Channel, Double>>();
    byParty.forEach((party, losses) -> copy.put(party, ordered(losses)));
    byParty = Collections.unmodifiableMap(copy);
  }

  /** In the order of the channels, so that a sum over them is the same in every process. */
  private static Map<Channel, Double> ordered(Map<Channel, Double> losses) {
    var ordered = new EnumMap<Channel, Double>(Channel.class);
    ordered.putAll(losses);
    return Collections.unmodifiableMap(ordered);
  }

  /** The losses under a stress that was computed for the same network. */
  public static ChannelLosses of(ExposureNetwork network, Stress stress) {
    var byParty = new LinkedHashMap<String, Map<Channel, Double>>();
    for (Buffer buffer : network.buffers()) {
      byParty.put(buffer.party(), new EnumMap<>(Channel.class));
    }
    for (Exposure exposure : network.exposures()) {
      double loss = exposure.loss() * stress.byParty().getOrDefault(exposure.on(), 0.0);
      if (loss > 0) {
        byParty
            .computeIfAbsent(exposure.holder(), _ -> new EnumMap<>(Channel.class))
            .merge(exposure.channel(), loss, Double::sum);
      }
    }
    return new ChannelLosses(byParty);
  }

  /** What all parties lose by one channel. */
  public double total(Channel channel) {
    return byParty.values().stream().mapToDouble(losses -> losses.getOrDefault(channel, 0.0)).sum();
  }
}
