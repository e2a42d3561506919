package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.model.Distribution;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Behaviours every text on system dynamics shows, against closed forms. */
class DynamicsTest {

  private static final double EXACT = 1e-12;

  @Test
  void exponentialGrowthIsAPowerAndConvergesToAnExponential() {
    List<Double> path =
        Models.over(0, 0.25, 80).constant("rate", 0.1).stock("s", "5", "rate*s").path("s");
    for (int k = 0; k <= 80; k++) {
      double expected = 5 * Math.pow(1 + 0.1 * 0.25, k);
      assertThat(path.get(k)).isCloseTo(expected, within(EXACT * expected));
    }
    assertFirstOrder(
        dt -> last(Models.over(0, dt, (int) (10 / dt)).stock("s", "5", "0.1*s"), "s"),
        5 * Math.exp(1));
  }

  @Test
  void logisticGrowthConvergesToItsSigmoid() {
    double exact = 100 / (1 + (100 / 2.0 - 1) * Math.exp(-0.5 * 12));
    assertFirstOrder(
        dt -> last(Models.over(0, dt, (int) (12 / dt)).stock("p", "2", "0.5*p*(1 - p/100)"), "p"),
        exact);
  }

  @Test
  void anEpidemicConservesPeopleAndEndsAtItsFinalSize() {
    double[] offs = new double[2];
    for (int i = 0; i < 2; i++) {
      int perUnit = 32 << i;
      Simulation simulation =
          Models.over(0, 1.0 / perUnit, 400 * perUnit)
              .auxiliary("infection", "0.5*s*i/1000")
              .auxiliary("recovery", "0.2*i")
              .stock("s", "999", "0", "infection")
              .stock("i", "1", "infection", "recovery")
              .stock("r", "0", "recovery")
              .auxiliary("people", "s + i + r")
              .observing("s", "i", "people");
      Trajectory path = simulation.trajectory(0, 0);
      assertThat(path.of("people")).allSatisfy(n -> assertThat(n).isCloseTo(1000, within(1e-9)));
      double end = path.of("s").getLast();
      assertThat(path.of("i").getLast()).isCloseTo(0, within(1e-6));
      // Kermack and McKendrick (1927): ln(s0/s) = R0 (1 - s/N), R0 = 0.5/0.2, i(0) counted in.
      offs[i] = Math.log(999 / end) - 2.5 * (1000 - end) / 1000;
    }
    assertThat(offs[0]).isCloseTo(0, within(0.02));
    assertThat(offs[0] / offs[1]).isCloseTo(2, within(0.1));
  }

  @Test
  void aFirstOrderDelayAnswersAStepExponentially() {
    for (String function : List.of("DELAY1", "SMTH1")) {
      List<Double> path =
          Models.over(0, 0.5, 60).auxiliary("y", function + "(STEP(1, 0), 4, 0)").path("y");
      for (int k = 0; k <= 60; k++) {
        assertThat(path.get(k)).isCloseTo(1 - Math.pow(1 - 0.5 / 4, k), within(EXACT));
      }
      assertFirstOrder(
          dt ->
              last(
                  Models.over(0, dt, (int) (6 / dt))
                      .auxiliary("y", function + "(STEP(1, 0), 4, 0)"),
                  "y"),
          1 - Math.exp(-6 / 4.0));
    }
  }

  /**
   * In a chain of three stages a unit advances with probability {@code a = 3 dt/t} per step, so
   * what has come out after k steps is the chance of at least three successes in k.
   */
  @Test
  void aThirdOrderDelayAnswersAStepInAnS() {
    double a = 3 * 0.5 / 6;
    for (String function : List.of("DELAY3", "SMTH3")) {
      List<Double> path =
          Models.over(0, 0.5, 60).auxiliary("y", function + "(STEP(1, 0), 6, 0)").path("y");
      for (int k = 0; k <= 60; k++) {
        double fewer = 0;
        double term = Math.pow(1 - a, k);
        for (int j = 0; j < 3; j++) {
          fewer += term;
          term *= (k - j) / (j + 1.0) * a / (1 - a);
        }
        assertThat(path.get(k)).isCloseTo(1 - fewer, within(EXACT));
      }
      double x = 3 * 9 / 6.0;
      assertFirstOrder(
          dt ->
              last(
                  Models.over(0, dt, (int) (9 / dt))
                      .auxiliary("y", function + "(STEP(1, 0), 6, 0)"),
                  "y"),
          1 - Math.exp(-x) * (1 + x + x * x / 2));
    }
  }

  @Test
  void aMaterialDelayLosesNothing() {
    Simulation simulation =
        Models.over(200)
            .auxiliary("inflow", "PULSE(100, 3) + RAMP(2, 10, 30) - RAMP(2, 30, 50)")
            .auxiliary("outflow", "DELAY3(inflow, 9, 0)")
            .stock("entered", "0", "inflow")
            .stock("left", "0", "outflow")
            .observing("entered", "left");
    Trajectory path = simulation.trajectory(0, 0);
    double entered = path.of("entered").getLast();
    assertThat(entered).isCloseTo(100 + 40 * 20, within(1e-9));
    assertThat(path.of("left").getLast()).isCloseTo(entered, within(1e-9));
    for (int k = 0; k <= 200; k++) {
      assertThat(path.at("left", k)).isLessThanOrEqualTo(path.at("entered", k) + 1e-9);
    }
  }

  @Test
  void aFixedDelayShifts() {
    Simulation simulation =
        Models.over(0, 0.5, 20)
            .auxiliary("x", "TIME^2")
            .auxiliary("y", "DELAY(x, 1.6, -7)")
            .auxiliary("z", "DELAY(x, 0)")
            .auxiliary("never", "DELAY(x, 1000, 3)")
            .auxiliary("wrong", "DELAY(x, -1)")
            .observing("x", "y", "z", "never", "wrong");
    Trajectory path = simulation.trajectory(0, 0);
    for (int k = 0; k <= 20; k++) {
      assertThat(path.at("y", k)).isEqualTo(k < 3 ? -7 : path.at("x", k - 3));
      assertThat(path.at("z", k)).isEqualTo(path.at("x", Math.max(0, k - 1)));
      assertThat(path.at("never", k)).isEqualTo(3);
      assertThat(path.at("wrong", k)).isNaN();
    }
  }

  @Test
  void aFixedDelayMayDifferFromFutureToFuture() {
    Simulation simulation =
        Models.over(12)
            .input(
                "wait", new Distribution.Discrete(List.of(1.0, 2.0, 7.0), List.of(0.3, 0.3, 0.4)))
            .auxiliary("y", "DELAY(TIME, wait, -1)")
            .observing("y", "wait");
    for (int future = 0; future < 50; future++) {
      Trajectory path = simulation.trajectory(3, future);
      int wait = (int) path.at("wait", 0);
      for (int k = 0; k <= 12; k++) {
        assertThat(path.at("y", k)).isEqualTo(k < wait ? -1 : k - wait);
      }
    }
  }

  @Test
  void trendFindsAGrowthRateAndForecastExtendsIt() {
    Simulation simulation =
        Models.over(0, 0.25, 400)
            .stock("x", "10", "0.03*x")
            .auxiliary("known", "TREND(x, 5, 0.03)")
            .auxiliary("found", "TREND(x, 5)")
            .auxiliary("ahead", "FORCST(x, 5, 8, 0.03)")
            .observing("x", "known", "found", "ahead");
    Trajectory path = simulation.trajectory(0, 0);
    assertThat(path.of("known")).allSatisfy(v -> assertThat(v).isCloseTo(0.03, within(1e-13)));
    assertThat(path.at("found", 0)).isZero();
    assertThat(path.at("found", 400)).isCloseTo(0.03, within(1e-9));
    for (int k = 0; k <= 400; k++) {
      assertThat(path.at("ahead", k))
          .isCloseTo(path.at("x", k) * (1 + 0.03 * 8), within(1e-11 * path.at("x", k)));
    }
  }

  @Test
  void stepsRampsAndPulsesComeWhenTheyShould() {
    Simulation simulation =
        Models.over(0, 0.5, 12)
            .auxiliary("height", "STEP(4, 2)")
            .auxiliary("slope", "RAMP(3, 1, 4)")
            .auxiliary("once", "PULSE(6, 2.2)")
            .auxiliary("often", "PULSE(6, 1, 1.5)")
            .stock("received", "0", "often")
            .auxiliary("before", "PREVIOUS(slope, -1)")
            .auxiliary("first", "INIT(slope + 5)")
            .observing("height", "slope", "once", "often", "received", "before", "first");
    Trajectory path = simulation.trajectory(0, 0);
    for (int k = 0; k <= 12; k++) {
      double time = k * 0.5;
      assertThat(path.at("height", k)).isEqualTo(time >= 2 ? 4 : 0);
      assertThat(path.at("slope", k)).isEqualTo(3 * Math.clamp(time - 1, 0, 3));
      assertThat(path.at("once", k)).isEqualTo(k == 4 ? 12 : 0);
      assertThat(path.at("often", k)).isEqualTo(k >= 2 && (k - 2) % 3 == 0 ? 12 : 0);
      assertThat(path.at("before", k)).isEqualTo(k == 0 ? -1 : path.at("slope", k - 1));
      assertThat(path.at("first", k)).isEqualTo(5);
    }
    assertThat(path.at("received", 12)).isEqualTo(4 * 6);
  }

  /** Halving the step halves the error, within a tenth. */
  private static void assertFirstOrder(DoubleUnaryOperator atEnd, double exact) {
    double coarse = atEnd.applyAsDouble(1.0 / 64) - exact;
    double fine = atEnd.applyAsDouble(1.0 / 128) - exact;
    assertThat(coarse).isCloseTo(0, within(0.05 * Math.abs(exact)));
    assertThat(coarse / fine).isCloseTo(2, within(0.2));
  }

  private static double last(Models models, String variable) {
    return models.path(variable).getLast();
  }
}
