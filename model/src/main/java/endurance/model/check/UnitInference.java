package endurance.model.check;

import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives flows and auxiliaries without declared unit that of their formula. A formula whose names
 * are not all known may still tell its unit ({@code MAX(need, PREVIOUS(peak, 0))} is that of {@code
 * need}), so each is tried again whenever one of its names becomes known.
 */
final class UnitInference {

  private final UnitsByName names;
  private final Map<String, List<Site>> open = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Map<String, List<String>> neededBy = new HashMap<>();

  UnitInference(Symbols symbols, UnitsByName names) {
    this.names = names;
    for (Variable variable : symbols.variables().values()) {
      boolean mayBeOpen =
          variable instanceof Variable.Flow || variable instanceof Variable.Auxiliary;
      if (mayBeOpen && !names.knows(variable.name())) {
        open.put(variable.name(), Site.of(variable));
      }
    }
    open.forEach((name, sites) -> {
      Set<String> used = used(sites);
      needs.put(name, used);
      used.forEach(other -> neededBy.computeIfAbsent(other, key -> new ArrayList<>()).add(name));
    });
  }

  private static Set<String> used(List<Site> sites) {
    Set<String> used = new LinkedHashSet<>();
    sites.forEach(site -> used.addAll(site.formula().expression().names()));
    return used;
  }

  /** Teaches the names every unit that can be told. */
  void infer() {
    ArrayDeque<String> waiting = new ArrayDeque<>(open.keySet());
    Set<String> queued = new HashSet<>(open.keySet());
    while (!waiting.isEmpty()) {
      String name = waiting.remove();
      queued.remove(name);
      List<Site> sites = open.getOrDefault(name, List.of());
      if (measure(sites) instanceof Measure.Of(Unit unit)) {
        names.learn(name, unit);
        open.remove(name);
        for (String other : neededBy.getOrDefault(name, List.of())) {
          if (open.containsKey(other) && queued.add(other)) {
            waiting.add(other);
          }
        }
      }
    }
  }

  private Measure measure(List<Site> sites) {
    Measure measure = Measure.any();
    for (Site site : sites) {
      measure =
          measure.or(new FormulaUnits(site, names, (node, message, remedy) -> {}).ofFormula());
    }
    return measure;
  }

  /**
   * Asks for the units that nothing tells: those of formulas of zeros, and of circles. What only
   * needs one of these is not asked for, nor is what has another problem.
   *
   * @param broken variables with unresolved names
   */
  void report(Symbols symbols, Set<String> broken, Findings findings) {
    List<String> nodes = List.copyOf(open.keySet());
    Graph<String> graph = new Graph<>(nodes, name -> needs.getOrDefault(name, Set.of()));
    for (List<String> circle : graph.circles()) {
      if (circle.stream().noneMatch(broken::contains)) {
        ask(
            symbols,
            circle.getFirst(),
            "its formula needs itself: " + String.join(" -> ", circle),
            findings);
      }
    }
    for (String name : nodes) {
      if (!broken.contains(name)
          && measure(open.getOrDefault(name, List.of())) instanceof Measure.Any) {
        ask(symbols, name, "its formula fits any", findings);
      }
    }
  }

  private static void ask(Symbols symbols, String name, String why, Findings findings) {
    symbols
        .variable(name)
        .ifPresent(variable ->
            findings.at(
                variable, "the unit of `" + name + "` cannot be told: " + why, "declare its unit"));
  }
}
