package endurance.model.check;

import endurance.model.Checked;
import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Nearest;
import endurance.model.Origin;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.formula.FormulaPrinter;
import endurance.model.formula.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that correlations are between scalar inputs, each pair named once. */
final class Correlations {

  private final Symbols symbols;
  private final Findings findings;

  Correlations(Symbols symbols, Findings findings) {
    this.symbols = symbols;
    this.findings = findings;
  }

  void check(Draft draft) {
    Set<Set<String>> seen = new HashSet<>();
    for (RankCorrelation correlation : draft.correlations()) {
      Optional<String> first = scalar(correlation.first(), correlation.origin());
      Optional<String> second = scalar(correlation.second(), correlation.origin());
      if (first.isEmpty() || second.isEmpty()) {
        continue;
      }
      if (first.equals(second)) {
        findings.at(
            correlation.origin(),
            "`" + first.get() + "` is correlated with itself",
            "name two different inputs");
      } else if (!seen.add(Set.of(first.get(), second.get()))) {
        findings.at(
            correlation.origin(),
            "the correlation between `" + first.get() + "` and `" + second.get() + "` stands twice",
            "leave one out");
      }
    }
  }

  /** The name in its one spelling, when it is a scalar input's. */
  private Optional<String> scalar(String written, Origin origin) {
    String what = "`" + written + "` in a correlation ";
    if (!(FormulaParser.parse(written, origin) instanceof Checked.Valid<Formula>(Formula formula)
        && formula.expression() instanceof Reference reference)) {
      findings.at(origin, what + "is not the name of an input", "write name, or name[element]");
      return Optional.empty();
    }
    Optional<Variable> meant = symbols.variable(reference.name());
    if (!(meant.orElse(null) instanceof Variable.Input input)) {
      List<String> inputs =
          symbols.variables().values().stream()
              .filter(Variable.Input.class::isInstance)
              .map(Variable::name)
              .toList();
      findings.at(
          origin,
          what + (meant.isPresent() ? "is no input" : "is not known"),
          Nearest.remedy(reference.name(), inputs, "only inputs can be correlated"));
      return Optional.empty();
    }
    List<String> elements = new ArrayList<>();
    for (Index index : reference.indices()) {
      elements.add(index instanceof Index.Name(String name) ? name : "*");
    }
    Optional<List<Dimension>> over = symbols.dimensionsOf(input);
    if (over.isPresent() && !Symbols.combinations(over.get()).contains(elements)) {
      findings.at(
          origin,
          what + "is not one element of " + input.name() + input.dimensions(),
          "write one element for each dimension");
      return Optional.empty();
    }
    return Optional.of(FormulaPrinter.print(reference));
  }
}
