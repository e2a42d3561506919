package endurance.finance.network.contagion;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.Vetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses who owes whom when only totals are published: the most even matrix in which each party's
 * claims and debts sum to what it reports and no one owes itself. Scaling rows and columns in turn
 * (RAS, Deming and Stephan 1940) leads there from {@code claims_i*debts_j}. Real networks are less
 * even, so that contagion is understated as a rule (Anand, Craig and von Peter 2015, Quantitative
 * Finance 15:4): a guess to be named as one.
 */
public final class MaximumEntropy {

  /** Totals met this closely, as a part of the largest, are met. */
  public static final double MET = 1e-12;

  /** Needed only when one party stands on one side of nearly everything. */
  private static final int MOST_STEPS = 100_000;

  private MaximumEntropy() {}

  /**
   * The matrix as exposures by {@link Channel#RECEIVABLES}.
   *
   * @param parties names, each different
   * @param claims what each is owed in all, at least 0
   * @param debts what each owes in all, at least 0, with the same sum
   * @return an objection when the totals are of different number or sum, one is negative, or
   *     someone has claims and debts that the others cannot match
   */
  public static Vetted<List<Exposure>> reconstruct(
      List<String> parties, List<Double> claims, List<Double> debts) {
    var vetting = new Vetting();
    if (claims.size() != parties.size() || debts.size() != parties.size()) {
      return Vetted.refused(
          new Objection(
              "totals",
              "claims and debts",
              claims.size() + " and " + debts.size(),
              "are not as many as the parties",
              "give one of each for each of the " + parties.size() + " parties"));
    }
    double sum = claims.stream().mapToDouble(Double::doubleValue).sum();
    double sumOfDebts = debts.stream().mapToDouble(Double::doubleValue).sum();
    for (int i = 0; i < parties.size(); i++) {
      String subject = "party " + parties.get(i);
      vetting.amount(subject, "claims", claims.get(i), "give what it is owed in all");
      vetting.amount(subject, "debts", debts.get(i), "give what it owes in all");
      vetting.require(
          !(claims.get(i) + debts.get(i) > sum * (1 + MET)),
          subject,
          "claims and debts",
          claims.get(i) + debts.get(i),
          "are more than all claims together, " + sum + ", though no one owes itself",
          "correct one of them, or the totals of the others");
    }
    vetting.require(
        !(Math.abs(sum - sumOfDebts) > MET * Math.max(sum, sumOfDebts)),
        "totals",
        "debts",
        sumOfDebts,
        "do not sum to the claims, " + sum,
        "let what is owed be what someone is owed");
    return vetting
        .unless(() -> vector(claims))
        .then(claimed -> scale(parties, claimed, vector(debts)));
  }

  private static Vetted<List<Exposure>> scale(
      List<String> parties, double[] claims, double[] debts) {
    int n = claims.length;
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] = i == j ? 0 : claims[i] * debts[j];
      }
    }
    double allowed = MET * Arrays.stream(claims).max().orElse(0);
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int i = 0; i < n; i++) {
        double sum = Arrays.stream(matrix[i]).sum();
        for (int j = 0; sum > 0 && j < n; j++) {
          matrix[i][j] *= claims[i] / sum;
        }
      }
      double off = 0;
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += matrix[i][j];
        }
        off = Math.max(off, Math.abs(sum - debts[j]));
        for (int i = 0; sum > 0 && i < n; i++) {
          matrix[i][j] *= debts[j] / sum;
        }
      }
      if (off <= allowed) {
        return Vetted.accepted(exposures(parties, matrix));
      }
    }
    return Vetted.refused(
        new Objection(
            "totals",
            "matrix",
            "",
            "is not found in " + MOST_STEPS + " steps",
            "check parties whose claims and debts together come close to the sum"));
  }

  private static List<Exposure> exposures(List<String> parties, double[][] matrix) {
    var exposures = new ArrayList<Exposure>();
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        if (matrix[i][j] > 0) {
          exposures.add(
              new Exposure(parties.get(i), parties.get(j), Channel.RECEIVABLES, matrix[i][j]));
        }
      }
    }
    return List.copyOf(exposures);
  }

  private static double[] vector(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
