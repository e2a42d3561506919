package endurance.analysis.comparison;

import endurance.analysis.Estimate;
import endurance.analysis.SingleFutures;
import endurance.engine.Distributed;
import java.util.stream.IntStream;

/**
 * A measure in one scenario.
 *
 * @param mean over all futures
 * @param replicates the means of the replicates; none where all futures are independent
 * @param values in the futures kept side by side; NaN in those left out
 * @param futures in the mean
 */
record MeasuredRun(double mean, double[] replicates, double[] values, long futures) {

  static MeasuredRun of(MeasureReading reading, SingleFutures.Ran ran) {
    Distributed first = ran.ensemble().of(reading.columns().getFirst());
    double[] replicates =
        IntStream.range(0, first.replicates().size())
            .mapToDouble(
                part -> reading.mean(column -> ran.ensemble().of(column).replicates().get(part)))
            .toArray();
    return new MeasuredRun(
        reading.mean(ran.ensemble()::of), replicates, reading.values(ran.kept()), first.count());
  }

  /** The mean with its error. */
  Estimate estimate() {
    return replicates.length > 0
        ? MeanOfFutures.over(mean, replicates)
        : MeanOfFutures.around(
            mean, MeanOfFutures.standardDeviation(values, MeanOfFutures.mean(values)), futures);
  }

  /** What changes from this to another, which saw the same chance. */
  Change to(MeasuredRun other) {
    double[] differences = new double[values.length];
    long pairs = 0;
    long moved = 0;
    for (int future = 0; future < differences.length; future++) {
      differences[future] = other.values[future] - values[future];
      pairs += Double.isNaN(differences[future]) ? 0 : 1;
      moved += Double.isNaN(differences[future]) || differences[future] == 0 ? 0 : 1;
    }
    double change = other.mean - mean;
    Estimate difference =
        replicates.length > 0
            ? MeanOfFutures.over(
                change,
                IntStream.range(0, replicates.length)
                    .mapToDouble(part -> other.replicates[part] - replicates[part])
                    .toArray())
            : MeanOfFutures.around(
                change,
                MeanOfFutures.standardDeviation(differences, MeanOfFutures.mean(differences)),
                Math.min(futures, other.futures));
    return new Change(difference, pairs, moved);
  }
}
