package endurance.report.evidence;

import endurance.analysis.explanation.Explanation;
import endurance.casebook.Basis;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import java.util.List;

/**
 * An explanation sorted for a reader: what is computed, what it stands on, and where to go on. Each
 * thing is there once.
 *
 * @param equations the definition without what the assumption's basis says anyway
 * @param facts with their sources
 * @param furtherSources that none of the facts cites
 * @param further names to follow, without those facts and sources
 */
public record Grounds(
    List<String> equations, List<Fact> facts, List<Source> furtherSources, List<String> further) {

  public Grounds {
    equations = List.copyOf(equations);
    facts = List.copyOf(facts);
    furtherSources = List.copyOf(furtherSources);
    further = List.copyOf(further);
  }

  public static Grounds of(Explanation step) {
    return new Grounds(
        step.definition().stream().filter(line -> !saidByBasis(line, step)).toList(),
        step.facts(),
        step.sources().stream()
            .filter(source ->
                step.facts().stream().noneMatch(fact -> fact.source().equals(source.id())))
            .toList(),
        step.uses().stream().filter(name -> !isAtHand(name, step)).toList());
  }

  private static boolean saidByBasis(String line, Explanation step) {
    return step.assumption().stream()
        .anyMatch(assumption ->
            line.equals(basis(assumption.basis()))
                || line.equals(
                    "set by " + assumption.overriddenBy() + ": " + assumption.written()));
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case Basis.Facts facts -> "rule: " + facts.rule().english();
      case Basis.Judgement judgement -> "judgement: " + judgement.reason().english();
    };
  }

  private static boolean isAtHand(String name, Explanation step) {
    return step.facts().stream().anyMatch(fact -> means(name, "fact:", fact.id()))
        || step.sources().stream().anyMatch(source -> means(name, "source:", source.id()));
  }

  private static boolean means(String name, String prefix, String id) {
    return name.equals(id) || name.equals(prefix + id);
  }
}
