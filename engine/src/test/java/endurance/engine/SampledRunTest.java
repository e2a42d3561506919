package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs whose futures are laid out together. */
class SampledRunTest {

  private static final int STEPS = 4;

  /** A level from a drawn start, with a shock at every step: mean 10, variance 1 + 4*4. */
  private static Models level() {
    return Models.over(STEPS)
        .input("start", new Distribution.Normal(10, 1))
        .noise("shock", new Distribution.Normal(0, 2))
        .stock("level", "start", "shock");
  }

  private static Ensemble run(EnsembleRequest request, int lanes) {
    return Simulation.of(level().model(), request.observables(), Tuning.standard().withLanes(lanes))
        .orThrow()
        .run(request, Progress.none());
  }

  private static EnsembleRequest request(long futures, long seed, int threads, Sampling sampling) {
    Set<Observable> observables = new LinkedHashSet<>();
    observables.add(new Observable("level", STEPS));
    return new EnsembleRequest(futures, seed, threads, observables).with(sampling);
  }

  @Test
  void areTheSameForAnyNumberOfThreadsAndAnyWidthOfTheBatch() {
    for (Sampling sampling : Sampling.values()) {
      Ensemble one = run(request(3_001, 7, 1, sampling), 128);
      assertThat(run(request(3_001, 7, 3, sampling), 128)).as(sampling.toString()).isEqualTo(one);
      Distributed expected = one.of(new Observable("level", STEPS));
      Distributed narrow =
          run(request(3_001, 7, 2, sampling), 24).of(new Observable("level", STEPS));
      assertThat(narrow).as(sampling.toString()).isEqualTo(expected);
    }
  }

  /** Thousandths of what independent futures would give: sqrt(17/4096) = 0.064. */
  @Test
  void findTheMeanOfASumFarMoreClosely() {
    for (Sampling sampling : new Sampling[] {Sampling.LATIN, Sampling.SOBOL}) {
      for (long seed = 0; seed < 5; seed++) {
        Distributed level =
            run(request(4_096, seed, 2, sampling), 128).of(new Observable("level", STEPS));
        assertThat(level.mean()).as(sampling.toString()).isCloseTo(10, within(0.01));
        assertThat(level.standardDeviation()).isCloseTo(Math.sqrt(17), within(0.15));
      }
    }
  }
}
