package endurance.engine.correlation;

import endurance.engine.program.ScalarName;
import endurance.engine.program.Shape;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Problem;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Declared rank correlations, gathered into groups of inputs that hang together, each checked to be
 * possible at all.
 *
 * <p>Spearman's rho of a bivariate normal is {@code 6/pi*asin(r/2)} of its Pearson correlation, so
 * {@code r = 2 sin(pi*rho/6)} carries the declared rho exactly, whatever the distributions.
 */
public final class Correlations {

  /**
   * Smallest eigenvalue that counts as positive: a Cholesky factor of a matrix closer to singular
   * is noise, and such a matrix means that one input is a function of the others.
   */
  static final double SMALLEST_EIGENVALUE = 1e-10;

  private Correlations() {}

  /** The groups, each with at least two members; empty without declared correlations. */
  public static Checked<List<CorrelatedInputs>> of(Model model) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> order = inputs(model);
    Map<String, String> leader = new HashMap<>();
    Map<List<String>, Double> declared = new LinkedHashMap<>();
    for (RankCorrelation correlation : model.correlations()) {
      String first = ScalarName.parse(correlation.first()).toString();
      String second = ScalarName.parse(correlation.second()).toString();
      for (String name : List.of(first, second)) {
        if (!order.containsKey(name)) {
          problems.add(
              new Problem(
                  correlation.origin(),
                  name + " is no input, so it cannot be correlated",
                  "name an element of an input"));
        }
      }
      Double other = declared.put(List.of(first, second), correlation.rho());
      Double mirrored = declared.put(List.of(second, first), correlation.rho());
      if (other != null || mirrored != null) {
        problems.add(
            new Problem(
                correlation.origin(),
                "the correlation of " + first + " and " + second + " is declared twice",
                "leave one"));
      }
      leader.put(leader(leader, first), leader(leader, second));
    }
    if (!problems.isEmpty()) {
      return Checked.invalid(problems);
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    order.keySet().stream()
        .filter(leader::containsKey)
        .forEach(name ->
            groups.computeIfAbsent(leader(leader, name), absent -> new ArrayList<>()).add(name));
    List<CorrelatedInputs> checked = new ArrayList<>();
    for (List<String> names : groups.values()) {
      group(model, names, declared, checked, problems);
    }
    return problems.isEmpty() ? Checked.valid(List.copyOf(checked)) : Checked.invalid(problems);
  }

  /** The representative of a name's group; a name not seen before is its own. */
  private static String leader(Map<String, String> leader, String name) {
    String at = name;
    String next = leader.computeIfAbsent(at, self -> self);
    while (!next.equals(at)) {
      at = next;
      next = leader.computeIfAbsent(at, self -> self);
    }
    return at;
  }

  private static Map<String, Integer> inputs(Model model) {
    Map<String, Integer> order = new LinkedHashMap<>();
    for (Variable variable : model.variables().values()) {
      if (variable instanceof Variable.Input) {
        Shape.scalarNames(model, variable).forEach(name -> order.put(name, order.size()));
      }
    }
    return order;
  }

  private static void group(
      Model model,
      List<String> names,
      Map<List<String>, Double> declared,
      List<CorrelatedInputs> checked,
      List<Problem> problems) {
    double[][] pearson = new double[names.size()][names.size()];
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        double rho = declared.getOrDefault(List.of(names.get(i), names.get(j)), 0.0);
        pearson[i][j] = i == j ? 1 : pearson(rho);
      }
    }
    double smallest = NearestCorrelation.smallestEigenvalue(pearson);
    if (smallest < SMALLEST_EIGENVALUE) {
      problems.add(
          new Problem(
              origin(model, names),
              String.format(
                  Locale.ROOT,
                  "the correlations of %s cannot hold together: their matrix has the eigenvalue"
                      + " %.4g, and the nearest possible one is %.4g away (Frobenius norm)",
                  String.join(", ", names),
                  smallest,
                  NearestCorrelation.distance(pearson)),
              "bring the correlations closer to 0, or declare those left out"));
    } else {
      checked.add(new CorrelatedInputs(names, cholesky(pearson)));
    }
  }

  private static endurance.model.Origin origin(Model model, List<String> names) {
    return model.correlations().stream()
        .filter(correlation -> names.contains(ScalarName.parse(correlation.first()).toString()))
        .findFirst()
        .orElseThrow()
        .origin();
  }

  /** Pearson correlation of the normals that gives inputs this rank correlation. */
  static double pearson(double rho) {
    return 2 * StrictMath.sin(Math.PI * rho / 6);
  }

  private static double[][] cholesky(double[][] matrix) {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    return lower;
  }
}
