package endurance.analysis;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Case;
import endurance.model.Variable;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts what a case stands on. An array counts once for each of its values. A value that a
 * scenario or the command line has replaced no longer rests on the facts of the one it replaced: it
 * counts as judgement, and its facts as unused.
 */
final class FootingCount {

  private FootingCount() {}

  static Footing of(Case theCase) {
    int onFacts = 0;
    int onJudgement = 0;
    Set<String> used = new HashSet<>();
    for (Assumption assumption : theCase.assumptions().values()) {
      int values = values(assumption.variable());
      boolean asWritten = assumption.overriddenBy().isEmpty();
      switch (assumption.basis()) {
        case Basis.Facts facts when asWritten -> {
          onFacts += values;
          used.addAll(facts.facts());
        }
        case Basis.Facts _, Basis.Judgement _ -> onJudgement += values;
      }
    }
    used.retainAll(theCase.facts().keySet());
    return new Footing(onFacts, onJudgement, theCase.facts().size(), used.size());
  }

  private static int values(Variable variable) {
    return switch (variable) {
      case Variable.Constant constant -> constant.values().size();
      case Variable.Input input -> input.distributions().size();
      case Variable.Noise noise -> noise.distributions().size();
      case Variable.Series series -> series.tables().size();
      case Variable.Stock _, Variable.Flow _, Variable.Auxiliary _, Variable.Lookup _ -> 1;
    };
  }
}
