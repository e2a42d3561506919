package endurance.casebook.folder;

import endurance.casebook.Basis;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts what a case holds. */
final class CaseCount {

  private CaseCount() {}

  static CaseCheck of(Contents of, Set<String> usedInBriefings, List<Problem> problems) {
    Set<String> used = new TreeSet<>(of.usedFacts());
    used.addAll(usedInBriefings);
    int onFacts = 0;
    int onJudgement = 0;
    for (Stated stated : of.base().values()) {
      switch (stated.basis()) {
        case Basis.Facts facts -> {
          onFacts += stated.name().size();
          used.addAll(facts.facts());
        }
        case Basis.Judgement judgement -> onJudgement += stated.name().size();
      }
    }
    for (Fact fact : of.evidence().facts().values()) {
      if (of.claims().stream().anyMatch(asserted -> compares(asserted.claim(), fact))) {
        used.add(fact.id());
      }
    }
    return new CaseCheck(
        of.frame().id(),
        of.evidence().facts().size(),
        of.evidence().sources().size(),
        onFacts,
        onJudgement,
        of.scenarios().scenarios().size(),
        of.questions().size(),
        of.claims().size(),
        of.evidence().facts().keySet().stream().filter(id -> !used.contains(id)).toList(),
        problems);
  }

  /** For a case whose main file is no YAML. */
  static CaseCheck nothing(Path folder, List<Problem> problems) {
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new CaseCheck(id, 0, 0, 0, 0, 0, 0, 0, List.of(), problems);
  }

  private static boolean compares(Claim claim, Fact fact) {
    return switch (claim.test()) {
      case Claim.Compare compare ->
          compare.quantity().equals(fact.quantity())
              && compare.about().equals(fact.about())
              && compare.kinds().contains(fact.kind())
              && compare.period().overlaps(fact.asOf());
      case Claim.Arithmetic arithmetic -> false;
      case Claim.Predicate predicate -> false;
    };
  }
}
