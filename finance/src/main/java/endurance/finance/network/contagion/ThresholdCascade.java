package endurance.finance.network.contagion;

import endurance.finance.Vetted;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets only failures cause losses: who fails costs its creditors their whole exposure; whose buffer
 * does not survive that fails next (Gai and Kapadia 2010, Proceedings of the Royal Society A 466).
 * A bound from above where recovery is counted into the exposures, and blind to distress short of
 * failure.
 */
public final class ThresholdCascade {

  private ThresholdCascade() {}

  /**
   * The stress after the failures of the given parties and all that follow: 1 for those that
   * failed, else the part of the buffer that is gone.
   *
   * @param failing the parties that fail at the beginning
   */
  public static Vetted<Stress> of(
      ExposureNetwork network, Collection<String> failing, FailureTest test) {
    Map<String, Double> initial = new HashMap<>();
    failing.forEach(party -> initial.put(party, 1.0));
    return network.vector(initial).map(vector -> cascade(network, vector, test));
  }

  private static Stress cascade(ExposureNetwork network, double[] initial, FailureTest test) {
    int parties = initial.length;
    double[] losses = new double[parties];
    int[] failedIn = new int[parties];
    Arrays.fill(failedIn, Stress.NOT_FAILED);
    int[] queue = new int[parties];
    int end = 0;
    for (int i = 0; i < parties; i++) {
      if (initial[i] == 1) {
        failedIn[i] = 0;
        queue[end++] = i;
      }
    }
    LossRows rows = network.losses();
    double[] buffers = network.amounts();
    int steps = 0;
    for (int begin = 0; begin < end; steps++) {
      for (int last = end; begin < last; begin++) {
        int j = queue[begin];
        for (int at = rows.start()[j]; at < rows.start()[j + 1]; at++) {
          int i = rows.holder()[at];
          losses[i] += rows.loss()[at];
          if (failedIn[i] == Stress.NOT_FAILED && test.holds(losses[i], buffers[i])) {
            failedIn[i] = steps + 1;
            queue[end++] = i;
          }
        }
      }
    }
    double[] stress = new double[parties];
    for (int i = 0; i < parties; i++) {
      stress[i] =
          failedIn[i] != Stress.NOT_FAILED
              ? 1
              : losses[i] == 0 ? 0 : Math.min(1, losses[i] / buffers[i]);
    }
    return Stress.of(network, initial, stress, failedIn, steps);
  }
}
