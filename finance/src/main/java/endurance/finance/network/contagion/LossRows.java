package endurance.finance.network.contagion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Losses by who causes them: exposures of one party on another added up over the channels. */
final class LossRows {

  private final int[] start;
  private final int[] holder;
  private final double[] loss;

  private LossRows(int[] start, int[] holder, double[] loss) {
    this.start = start;
    this.holder = holder;
    this.loss = loss;
  }

  /** Where the losses that each party causes begin; one more at the end. Not to be changed. */
  int[] start() {
    return start;
  }

  /** Who bears each loss. Not to be changed. */
  int[] holder() {
    return holder;
  }

  /** How much it is when the causing party fails wholly. Not to be changed. */
  double[] loss() {
    return loss;
  }

  static LossRows of(int parties, List<Exposure> exposures, Map<String, Integer> places) {
    int count = exposures.size();
    long[] pairs = new long[count];
    for (int i = 0; i < count; i++) {
      Exposure exposure = exposures.get(i);
      pairs[i] =
          ((long) places.getOrDefault(exposure.on(), 0) << Integer.SIZE)
              | places.getOrDefault(exposure.holder(), 0);
    }
    long[] distinct = distinct(pairs);
    int[] start = new int[parties + 1];
    int[] holder = new int[distinct.length];
    for (int i = 0; i < distinct.length; i++) {
      start[(int) (distinct[i] >>> Integer.SIZE) + 1]++;
      holder[i] = (int) distinct[i];
    }
    for (int i = 0; i < parties; i++) {
      start[i + 1] += start[i];
    }
    double[] loss = new double[distinct.length];
    for (int i = 0; i < count; i++) {
      loss[Arrays.binarySearch(distinct, pairs[i])] += exposures.get(i).loss();
    }
    return new LossRows(start, holder, loss);
  }

  private static long[] distinct(long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (long pair : sorted) {
      if (count == 0 || sorted[count - 1] != pair) {
        sorted[count++] = pair;
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
