package endurance.analysis.comparison;

import endurance.analysis.SingleFutures;
import endurance.analysis.answer.Differences;
import endurance.analysis.answer.Estimate;
import endurance.engine.Distributed;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A measure in one scenario.
 *
 * @param measure what was measured
 * @param mean over all futures
 * @param replicates the means of the replicates; none where all futures are independent
 * @param values in the futures kept side by side; NaN in those left out
 * @param futures in the mean
 */
record MeasuredRun(
    Measure measure, double mean, List<Double> replicates, double[] values, long futures) {

  static MeasuredRun of(MeasureReading reading, SingleFutures.Ran ran) {
    Distributed first = ran.ensemble().of(reading.columns().getFirst());
    List<Double> replicates =
        IntStream.range(0, first.replicates().size())
            .mapToObj(
                part -> reading.mean(column -> ran.ensemble().of(column).replicates().get(part)))
            .toList();
    return new MeasuredRun(
        reading.measure(),
        reading.mean(ran.ensemble()::of),
        replicates,
        reading.values(ran.kept()),
        first.count());
  }

  /** The mean with its error. */
  Estimate estimate() {
    return replicates.isEmpty()
        ? MeanOfFutures.around(
            mean, MeanOfFutures.standardDeviation(values, MeanOfFutures.mean(values)), futures)
        : MeanOfFutures.over(mean, replicates);
  }

  /**
   * What changes from this to another, which saw the same chance. Where futures are independent,
   * each is a replicate of its own, and the difference is known in each.
   */
  Change to(MeasuredRun other) {
    double[] differences = new double[values.length];
    long pairs = 0;
    long moved = 0;
    for (int future = 0; future < differences.length; future++) {
      differences[future] = other.values[future] - values[future];
      pairs += Double.isNaN(differences[future]) ? 0 : 1;
      moved += Double.isNaN(differences[future]) || differences[future] == 0 ? 0 : 1;
    }
    return new Change(difference(other, differences), pairs, moved);
  }

  private Estimate difference(MeasuredRun other, double[] differences) {
    if (replicates.isEmpty()) {
      return MeanOfFutures.around(
          other.mean - mean,
          MeanOfFutures.standardDeviation(differences, MeanOfFutures.mean(differences)),
          Math.min(futures, other.futures));
    }
    return measure.kind().isProbability()
        ? Differences.ofProbabilities(other.estimate(), estimate())
        : Differences.ofAmounts(other.estimate(), estimate());
  }
}
