package endurance.finance.network.contagion;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.util.Arrays;
import java.util.Map;

/**
 * Spreads stress before anyone has failed: who loses a part of the buffer is worth that much less
 * to creditors. Two rules, which agree where no one is hit twice:
 *
 * <pre>
 * capped  h_i' = min(1, h_i + sum over j newly hit of min(1, Lambda_ij)*h_j)
 * linear  h_i' = min(1, h_i + sum_j Lambda_ij*(h_j - h_j before))
 * Lambda_ij = loss of i if j fails / buffer of i
 * </pre>
 *
 * <p>Under the capped rule each party passes stress on once, when first hit, and never again
 * (Battiston and others 2012, Scientific Reports 2:541): circles do not amplify, but what hits
 * later is not passed on. Under the linear rule every increase is passed on (Bardoscia and others
 * 2015, PLoS ONE 10(6)). Lambda is infinite for a buffer of 0: any loss is its failure.
 */
public final class DebtRank {

  /**
   * Increases below this are not passed on. They shrink by a constant factor from round to round,
   * so what is left out comes to a small multiple of this part of a buffer.
   */
  public static final double STILL = 1e-13;

  /**
   * Rounds after which spreading counts as not settled: reached only by a small shock in circles
   * that return all but 1e-4 of it.
   */
  private static final int MOST_STEPS = 100_000;

  private DebtRank() {}

  /** The rule of 2012: each party passes on once. */
  public static Vetted<Stress> capped(ExposureNetwork network, Map<String, Double> initial) {
    return network.vector(initial).map(vector -> capped(network, vector));
  }

  /**
   * The rule of 2015: every increase is passed on.
   *
   * @return an objection, too, when increases have not died down after 100,000 rounds
   */
  public static Vetted<Stress> linear(ExposureNetwork network, Map<String, Double> initial) {
    return network.vector(initial).then(vector -> linear(network, vector));
  }

  private static Stress capped(ExposureNetwork network, double[] initial) {
    double[] stress = initial.clone();
    boolean[] passedOn = new boolean[stress.length];
    int[] failedIn = begun(stress);
    int steps = 0;
    while (true) {
      double[] passing = new double[stress.length];
      boolean any = false;
      for (int j = 0; j < stress.length; j++) {
        if (stress[j] > 0 && !passedOn[j]) {
          passing[j] = stress[j];
          passedOn[j] = true;
          any = true;
        }
      }
      if (!any) {
        return Stress.of(network, initial, stress, failedIn, steps);
      }
      steps++;
      spread(network, passing, stress, 1);
      note(stress, failedIn, steps);
    }
  }

  private static Vetted<Stress> linear(ExposureNetwork network, double[] initial) {
    double[] stress = initial.clone();
    double[] before = new double[stress.length];
    double[] passing = initial.clone();
    int[] failedIn = begun(stress);
    int steps = 0;
    boolean moving = Arrays.stream(passing).anyMatch(increase -> increase > 0);
    while (moving) {
      if (steps == MOST_STEPS) {
        return Vetted.refused(
            new Objection(
                "stress",
                "increases",
                "",
                "are still passed on after " + MOST_STEPS + " rounds",
                "look for circles of exposures that equal the buffers"));
      }
      steps++;
      System.arraycopy(stress, 0, before, 0, stress.length);
      spread(network, passing, stress, Double.POSITIVE_INFINITY);
      note(stress, failedIn, steps);
      moving = false;
      for (int i = 0; i < stress.length; i++) {
        passing[i] = stress[i] - before[i];
        moving |= passing[i] > STILL;
      }
    }
    return Vetted.accepted(Stress.of(network, initial, stress, failedIn, steps));
  }

  private static int[] begun(double[] stress) {
    int[] failedIn = new int[stress.length];
    Arrays.fill(failedIn, Stress.NOT_FAILED);
    note(stress, failedIn, 0);
    return failedIn;
  }

  private static void note(double[] stress, int[] failedIn, int step) {
    for (int i = 0; i < stress.length; i++) {
      if (stress[i] >= 1 && failedIn[i] == Stress.NOT_FAILED) {
        failedIn[i] = step;
      }
    }
  }

  private static void spread(
      ExposureNetwork network, double[] passing, double[] stress, double mostLambda) {
    LossRows losses = network.losses();
    double[] buffers = network.amounts();
    for (int j = 0; j < passing.length; j++) {
      if (passing[j] > 0) {
        for (int at = losses.start()[j]; at < losses.start()[j + 1]; at++) {
          if (losses.loss()[at] > 0) {
            int i = losses.holder()[at];
            double lambda = losses.loss()[at] / buffers[i];
            stress[i] = Math.min(1, stress[i] + Math.min(mostLambda, lambda) * passing[j]);
          }
        }
      }
    }
  }
}
