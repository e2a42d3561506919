package endurance.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Sample;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IntervalsTest {

  private static final long SEED = 20_260_203;

  @ParameterizedTest
  @CsvFileSource(resources = "clopper-pearson.csv", useHeadersInDisplayName = true)
  void givesThePublishedIntervalsForProbabilities(
      long successes, long trials, double low, double high) {
    Estimate estimate = Intervals.probability(successes, trials);

    assertThat(estimate.value()).isEqualTo((double) successes / trials);
    assertThat(estimate.low()).isEqualTo(low, within(5e-5));
    assertThat(estimate.high()).isEqualTo(high, within(5e-5));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "median-ranks.csv", useHeadersInDisplayName = true)
  void givesThePublishedRanksForMedians(long count, long lower, long upper) {
    QuantileRanks ranks = QuantileRanks.of(count, 0.5);

    assertThat(ranks.lower()).isEqualTo(lower);
    assertThat(ranks.upper()).isEqualTo(upper);
  }

  @Test
  void knowsNothingOfAProbabilityWithoutTrials() {
    Estimate estimate = Intervals.probability(0, 0);

    assertThat(estimate.value()).isNaN();
    assertThat(estimate.low()).isZero();
    assertThat(estimate.high()).isOne();
  }

  @Test
  void refusesMoreSuccessesThanTrials() {
    assertThatThrownBy(() -> Intervals.probability(3, 2)).hasMessageContaining("3 of 2");
  }

  @Test
  void mirrorsWhenSuccessAndFailureChangePlaces() {
    for (long trials : new long[] {1, 7, 100, 10_000, 10_000_000}) {
      for (long successes : new long[] {0, 1, trials / 3, trials}) {
        Estimate estimate = Intervals.probability(successes, trials);
        Estimate mirrored = Intervals.probability(trials - successes, trials);

        assertThat(estimate.low()).isEqualTo(1 - mirrored.high(), within(1e-12));
        assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
        assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
      }
    }
  }

  @Test
  void coversTheTrueProbabilityInNineteenOfTwentyRuns() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (double truth : new double[] {0.03, 0.3, 0.5}) {
      int covered = 0;
      for (int run = 0; run < 2_000; run++) {
        long successes = random.doubles(60).filter(u -> u < truth).count();
        Estimate estimate = Intervals.probability(successes, 60);
        covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
      }
      assertThat(covered).as("covered at %s, seed %s", truth, SEED).isGreaterThan(1_880);
    }
  }

  @Test
  void coversTheTrueQuantileInNineteenOfTwentyRuns() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (double probability : Band.PROBABILITIES) {
      double truth = -Math.log(1 - probability);
      int covered = 0;
      for (int run = 0; run < 2_000; run++) {
        Sample sample = Sample.of(random.doubles(150).map(u -> -Math.log(1 - u)).toArray());
        Estimate estimate = Intervals.quantile(sample, probability);
        covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
      }
      assertThat(covered).as("covered at %s, seed %s", probability, SEED).isGreaterThan(1_880);
    }
  }

  @Test
  void coversTheTrueMeanInNineteenOfTwentyRuns() {
    SplittableRandom random = new SplittableRandom(SEED);
    int covered = 0;
    for (int run = 0; run < 2_000; run++) {
      Estimate estimate = Intervals.mean(Sample.of(random.doubles(100).toArray()));
      covered += estimate.low() <= 0.5 && 0.5 <= estimate.high() ? 1 : 0;
    }
    assertThat(covered).as("covered, seed %s", SEED).isBetween(1_860, 1_940);
  }

  @Test
  void boundsTheQuantilesOfSmallSamplesByTheirExtremes() {
    Estimate median = Intervals.quantile(Sample.of(3, 1, 2), 0.5);

    assertThat(median).isEqualTo(new Estimate(2, 1, 3));
  }

  @Test
  void doesNotKnowTheErrorOfAMeanOfOne() {
    assertThat(Intervals.mean(Sample.of(7)))
        .isEqualTo(new Estimate(7, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  @Test
  void readsTheQuantilesOfNothingAsUnknown() {
    Estimate median = QuantileRanks.of(0, 0.5).read(Sample.of());

    assertThat(median.value()).isNaN();
    assertThat(median.low()).isNaN();
    assertThat(median.high()).isNaN();
  }

  @Test
  void findsRanksAmongManyFutures() {
    QuantileRanks ranks = QuantileRanks.of(10_000_000, 0.05);

    double reach = Intervals.NORMAL_QUANTILE * Math.sqrt(10_000_000 * 0.05 * 0.95);
    assertThat((double) ranks.lower()).isEqualTo(500_000 - reach, within(3.0));
    assertThat((double) ranks.upper()).isEqualTo(500_000 + reach, within(3.0));
  }
}
