package endurance.model.check;

import endurance.model.Draft;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems in any order and hands them out in that of the text, none twice. */
final class Findings {

  private record Finding(int order, Problem problem) {}

  private final Map<String, Integer> files = new HashMap<>();

  /** By identity: two variables may be written alike. */
  private final Map<Variable, Integer> order = new IdentityHashMap<>();

  private final List<Finding> findings = new ArrayList<>();

  Findings(Draft draft) {
    for (Variable variable : draft.variables()) {
      order.putIfAbsent(variable, order.size());
      files.putIfAbsent(variable.origin().file(), files.size());
    }
  }

  /** At the variable as a whole. */
  void at(Variable variable, String message, String remedy) {
    findings.add(
        new Finding(
            order.getOrDefault(variable, 0), new Problem(variable.origin(), message, remedy)));
  }

  /** At a node of one of its formulas. */
  void at(Site site, Expression node, String message, String remedy) {
    findings.add(
        new Finding(
            order.getOrDefault(site.variable(), 0),
            new Problem(site.formula().at(node.span()), message, remedy)));
  }

  /** At something that is no variable; last among what has no line. */
  void at(Origin origin, String message, String remedy) {
    findings.add(new Finding(Integer.MAX_VALUE, new Problem(origin, message, remedy)));
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Problem> inOrder() {
    return findings.stream()
        .sorted(
            Comparator.comparingInt((Finding finding) ->
                    files.getOrDefault(finding.problem().origin().file(), Integer.MAX_VALUE))
                .thenComparingInt(finding -> finding.problem().origin().line())
                .thenComparingInt(finding -> finding.problem().origin().column())
                .thenComparingInt(Finding::order))
        .map(Finding::problem)
        .distinct()
        .toList();
  }
}
