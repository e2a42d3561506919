package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnsembleRequestTest {

  private static final Set<Observable> CASH = Set.of(new Observable("cash", 1));

  @Test
  void asksForIndependentFuturesUnlessToldOtherwise() {
    EnsembleRequest request = new EnsembleRequest(1_000, 5, 2, CASH);
    assertThat(request.sampling()).isEqualTo(Sampling.RANDOM);
    assertThat(request.design())
        .isEqualTo(new SamplingDesign(Sampling.RANDOM, 5, new Replicates(1_000, 1)));
  }

  @Test
  void dealsFuturesIntoSixteenReplicatesWhenThereAreEnough() {
    EnsembleRequest request = new EnsembleRequest(1_000, 5, 2, CASH).with(Sampling.SOBOL);
    assertThat(request).isEqualTo(new EnsembleRequest(1_000, 5, 2, CASH, Sampling.SOBOL, 16));
    assertThat(new EnsembleRequest(3, 5, 2, CASH).with(Sampling.LATIN).replicates()).isEqualTo(3);
  }

  @Test
  void refusesWhatCannotBeRun() {
    assertThatThrownBy(() -> new EnsembleRequest(0, 5, 2, CASH)).hasMessageContaining("got 0");
    assertThatThrownBy(() -> new EnsembleRequest(9, 5, 0, CASH)).hasMessageContaining("thread");
    assertThatThrownBy(() -> new EnsembleRequest(9, 5, 2, CASH, Sampling.LATIN, 10))
        .hasMessageContaining("got 10");
    assertThatThrownBy(() -> new EnsembleRequest(9, 5, 2, CASH, Sampling.LATIN, 0))
        .hasMessageContaining("got 0");
  }
}
