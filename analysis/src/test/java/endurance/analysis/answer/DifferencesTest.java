package endurance.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Models;
import endurance.engine.Distributed;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Tuning;
import endurance.engine.random.Given;
import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferencesTest {

  private static final double ROUNDING = 1e-12;

  /** Student's t at 97.5 % with 3 degrees of freedom, from the usual tables. */
  private static final double STUDENT_OF_FOUR = 3.18244630528;

  private static final Estimate EARLIER = new Estimate(10, 6, 14, List.of(8.0, 9.0, 11.0, 12.0));

  /**
   * Differences 2, 3, 1, 2 around 2: squares 0 + 1 + 1 + 0, over 4 times 3, so that the standard
   * error is the root of a sixth.
   */
  @Test
  void theErrorIsThatOfTheDifferencesOfReplicates() {
    Estimate later = new Estimate(12, 7, 17, List.of(10.0, 12.0, 12.0, 14.0));
    Estimate difference = Differences.ofAmounts(later, EARLIER);

    double reach = STUDENT_OF_FOUR / Math.sqrt(6);
    assertThat(difference.value()).isEqualTo(2);
    assertThat(difference.low()).isCloseTo(2 - reach, within(1e-9));
    assertThat(difference.high()).isCloseTo(2 + reach, within(1e-9));
    assertThat(Differences.ofAmounts(EARLIER, later).high()).isCloseTo(reach - 2, within(1e-9));
  }

  @Test
  void whatNeitherReplicateNorWholeTellsApartIsNoDifference() {
    assertThat(Differences.ofAmounts(EARLIER, EARLIER)).isEqualTo(new Estimate(0, 0, 0));
    assertThat(Differences.ofProbabilities(EARLIER, EARLIER)).isEqualTo(new Estimate(0, 0, 0));
  }

  /** 5 and 3 are half the widths of the two intervals, at their wider sides. */
  @Test
  void unrelatedErrorsAddUpInSquares() {
    Estimate later = new Estimate(12, 9, 14, List.of(1.0, 2.0));
    Estimate difference = Differences.ofAmounts(later, EARLIER);

    assertThat(difference).isEqualTo(new Estimate(2, -3, 7));
    assertThat(Differences.ofAmounts(new Estimate(12, 9, 15), EARLIER))
        .isEqualTo(new Estimate(2, -3, 7));
  }

  @Test
  void replicatesWithoutAValueAreLeftOut() {
    Estimate later = new Estimate(12, 7, 17, List.of(10.0, Double.NaN, 12.0, Double.NaN));
    Estimate difference = Differences.ofAmounts(later, EARLIER);

    // 2 and 1 around 2: one square, over 2 times 1; t with one degree of freedom
    assertThat(difference.high()).isCloseTo(2 + 12.7062047364 * Math.sqrt(0.5), within(1e-9));
    assertThat(
            Differences.ofAmounts(
                new Estimate(12, 9, 15, List.of(10.0, Double.NaN, Double.NaN, Double.NaN)),
                EARLIER))
        .isEqualTo(new Estimate(2, -3, 7));
  }

  /** None of the futures and all of them prove neither 0 nor 1, so that 1 is no proof either. */
  @Test
  void replicatesThatAllMoveAlikeProveNothingOfAProbability() {
    Estimate all = new Estimate(1, 0.97, 1, List.of(1.0, 1.0, 1.0, 1.0));
    Estimate none = new Estimate(0, 0, 0.04, List.of(0.0, 0.0, 0.0, 0.0));

    assertThat(Differences.ofProbabilities(all, none).low()).isCloseTo(0.95, within(ROUNDING));
    assertThat(Differences.ofAmounts(all, none).low()).isEqualTo(1);
  }

  // --------------------------------------------------------------------- whether it holds the
  // truth

  private static final int SEEDS = 200;
  private static final int FUTURES = 1_024;

  /** By how much more what is uncertain comes to, on average and in its spread. */
  private static final double MORE = 0.1;

  private static final double SPREAD_OF_ALL = Math.sqrt(1 + MORE * MORE);
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /**
   * How often an interval holds the truth, and how many times wider that of unrelated runs is on
   * average.
   */
  private record Kept(int covered, double ratio) {}

  /** A level N(0, 1), and more of it N(0.1, 0.1) or, where it is held, nothing. */
  private static Simulation levels() {
    Unit one = Unit.ONE;
    Model model =
        Models.of(
            new Variable.Input(
                Models.heading("level", one), List.of(new Distribution.Normal(0, 1))),
            new Variable.Input(
                Models.heading("more", one), List.of(new Distribution.Normal(MORE, MORE))),
            new Variable.Auxiliary(Models.heading("all", one), Models.sum("level", "more")));
    return Simulation.of(model, Set.of(ALL), Set.of("more"), Tuning.standard()).orThrow();
  }

  private static final Observable ALL = new Observable("all", 0);

  private static Kept kept(
      Sampling sampling,
      double truth,
      Function<Distributed, Estimate> read,
      BinaryOperator<Estimate> difference) {
    Simulation simulation = levels();
    int covered = 0;
    double ratio = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      EnsembleRequest independent = new EnsembleRequest(FUTURES, seed, 1, Set.of(ALL));
      EnsembleRequest dealt =
          sampling == Sampling.RANDOM ? independent : independent.with(sampling);
      Estimate later = read.apply(grown(simulation, dealt));
      Estimate earlier = read.apply(grown(simulation, dealt.with(Given.held("more", 0))));
      Estimate told = difference.apply(later, earlier);
      Estimate unrelated = Differences.unrelated(later, earlier);
      covered += told.low() <= truth && truth <= told.high() ? 1 : 0;
      ratio += (unrelated.high() - unrelated.low()) / (told.high() - told.low()) / SEEDS;
    }
    return new Kept(covered, ratio);
  }

  private static Distributed grown(Simulation simulation, EnsembleRequest request) {
    return simulation.grow(request).growTo(FUTURES, Progress.none()).of(ALL);
  }

  /**
   * The interval of Clopper and Pearson (1934) around 190 of 200, at a level at which all nine
   * checks hold by chance with 95 %.
   */
  private static void assertAsStated(int covered, String what) {
    double level = 0.05 / 9;
    double low = new BetaDistribution(190, 11).inverseCumulativeProbability(level / 2);
    double high = new BetaDistribution(191, 10).inverseCumulativeProbability(1 - level / 2);
    assertThat((double) covered / SEEDS).as(what).isBetween(low, high);
  }

  /** What is drawn but for the difference is the same: root of (1 + 1.01), over 0.1, is 14. */
  @ParameterizedTest
  @EnumSource
  void differencesOfMeansHoldTheTruthAndAreNarrow(Sampling sampling) {
    Kept kept = kept(sampling, MORE, Intervals::mean, Differences::ofAmounts);

    assertAsStated(kept.covered(), "mean, " + sampling);
    if (sampling == Sampling.RANDOM) {
      assertThat(kept.ratio()).isBetween(12.0, 16.0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void differencesOfMediansHoldTheTruthAndAreNarrow(Sampling sampling) {
    Kept kept = kept(sampling, MORE, all -> Intervals.quantile(all, 0.5), Differences::ofAmounts);

    assertAsStated(kept.covered(), "median, " + sampling);
    assertThat(kept.ratio()).isGreaterThan(sampling == Sampling.RANDOM ? 4 : 1);
  }

  @ParameterizedTest
  @EnumSource
  void differencesOfProbabilitiesHoldTheTruthAndAreNarrow(Sampling sampling) {
    double truth =
        NORMAL.cumulativeProbability((1 - MORE) / SPREAD_OF_ALL) - NORMAL.cumulativeProbability(1);
    Kept kept =
        kept(
            sampling,
            truth,
            all ->
                Intervals.probability(all, some -> Math.round(some.partAtMost(1) * some.count())),
            Differences::ofProbabilities);

    assertAsStated(kept.covered(), "probability, " + sampling);
    assertThat(kept.ratio()).isGreaterThan(sampling == Sampling.RANDOM ? 2.5 : 1);
  }
}
