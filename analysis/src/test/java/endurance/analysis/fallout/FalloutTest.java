package endurance.analysis.fallout;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.network.contagion.Channel;
import endurance.finance.network.contagion.ChannelLosses;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FalloutTest {

  /** Java shuffles its immutable maps anew in every process, and a sum depends on its order. */
  @Test
  void lossesAreSummedInTheOrderOfTheChannels() {
    Map<Channel, Double> given = new HashMap<>();
    for (Channel channel : Channel.values()) {
      given.put(channel, 1.0 / (channel.ordinal() + 3));
    }

    Fallout.Loss loss = new Fallout.Loss(given, 0, 0, 1, 0, false, false, false);

    assertThat(loss.byChannel().keySet()).containsExactly(Channel.values());
    assertThat(new ChannelLosses(Map.of("oracle", given)).byParty().values())
        .singleElement()
        .satisfies(losses -> assertThat(losses.keySet()).containsExactly(Channel.values()));
    assertThat(loss.total())
        .isEqualTo(new EnumMap<>(given).values().stream().mapToDouble(Double::doubleValue).sum());
  }

  @Test
  void whatRoundingLeavesOfNothingIsLostByNobody() {
    Fallout.Loss loss =
        new Fallout.Loss(
            Map.of(Channel.RECEIVABLES, 4.8e-7), 4.8e-7, 4.8e-7, 1, 0, false, false, false);

    assertThat(loss.total()).isZero();
    assertThat(loss.losesAnything()).isFalse();
  }
}
