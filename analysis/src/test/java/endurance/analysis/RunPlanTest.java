package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.engine.Ensemble;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.RunCancelled;
import endurance.engine.Simulation;
import endurance.engine.Tuning;
import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunPlanTest {

  private static final int FUTURES = 1_000;
  private static final Observable OBSERVED = new Observable("luck", 0);

  @Test
  void goesOnAfterEachStopToTheSameNumbers() {
    List<Long> heard = new ArrayList<>();

    Ensemble stopped = stoppingEvery(64).finish(run(), (done, _) -> heard.add(done));
    Ensemble whole = plan(OptionalLong.empty()).finish(run(), Progress.none());

    assertThat(stopped.of(OBSERVED).mean()).isEqualTo(whole.of(OBSERVED).mean());
    assertThat(stopped.of(OBSERVED).quantile(0.3)).isEqualTo(whole.of(OBSERVED).quantile(0.3));
    assertThat(heard).contains((long) FUTURES);
  }

  @Test
  void stopsOnceEachTimeThatItIsSoManyFuturesFurther() {
    RunPlan.Stops stops = new RunPlan.Stops(300, Progress.none());

    assertThat(stops.report(299, FUTURES)).isTrue();
    assertThat(stops.report(320, FUTURES)).isFalse();
    assertThat(stops.isOwn()).isTrue();
    assertThat(stops.report(320, FUTURES)).isTrue();
    assertThat(stops.report(960, FUTURES)).isFalse();
    assertThat(stops.report(FUTURES, FUTURES)).isTrue();
  }

  @Test
  void staysStoppedWhereTheListenerStops() {
    assertThatThrownBy(() -> stoppingEvery(64).finish(run(), (done, _) -> done < 500))
        .isInstanceOf(RunCancelled.class);
  }

  private static RunPlan stoppingEvery(long futures) {
    return plan(OptionalLong.of(futures));
  }

  private static RunPlan plan(OptionalLong stopEvery) {
    return new RunPlan(FUTURES, 1, 1, Sampling.RANDOM, Tuning.standard(), stopEvery);
  }

  private static EnsembleRun run() {
    Model model =
        Models.of(
            new Variable.Input(
                Models.heading("luck", Unit.ONE), List.of(new Distribution.Uniform(0, 1))));
    return Simulation.of(model, Set.of(OBSERVED))
        .orThrow()
        .start(plan(OptionalLong.empty()).request(Set.of(OBSERVED)));
  }
}
