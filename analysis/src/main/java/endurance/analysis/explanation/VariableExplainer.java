package endurance.analysis.explanation;

import endurance.analysis.wording.FormulaNames;
import endurance.analysis.wording.ScalarName;
import endurance.analysis.wording.VariableText;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.BlockInstance;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.finance.Commitment;
import endurance.model.Checked;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Explains variables of the model, and assumptions, which are variables that rest on evidence. */
final class VariableExplainer {

  private final Case theCase;
  private final Catalogue catalogue;
  private final Map<String, Set<String>> usedBy;

  VariableExplainer(Catalogue catalogue) {
    this.theCase = catalogue.theCase();
    this.catalogue = catalogue;
    this.usedBy = new LinkedHashMap<>();
    for (Variable user : theCase.model().variables().values()) {
      for (String name : FormulaNames.of(user, List.of())) {
        usedBy
            .computeIfAbsent(ScalarName.of(name).variable(), _ -> new LinkedHashSet<>())
            .add(user.name());
      }
    }
  }

  /** Names of the variables in whose formulas a variable stands. */
  List<String> usersOf(String variable) {
    return List.copyOf(usedBy.getOrDefault(variable, Set.of()));
  }

  /**
   * @param elements the value that is meant; empty for the whole variable
   */
  Checked<Explanation> explain(Variable variable, List<String> elements) {
    ScalarName name = new ScalarName(variable.name(), elements);
    if (!name.fits(variable, theCase.model())) {
      return Checked.invalid(
          variable.origin(), "there is no " + name, variable.name() + " " + shape(variable));
    }
    Optional<Assumption> assumption =
        Optional.ofNullable(theCase.assumptions().get(variable.name()));
    List<Fact> facts = assumption.map(this::factsOf).orElse(List.of());
    List<String> uses = new ArrayList<>(FormulaNames.of(variable, elements));
    facts.forEach(fact -> uses.add(catalogue.nameOf(Catalogue.Kind.FACT, fact.id())));
    commitment(variable).ifPresent(uses::add);
    return Checked.valid(
        new Explanation(
            catalogue.nameOf(Catalogue.Kind.VARIABLE, name.toString()),
            VariableText.kind(variable),
            theCase.model().unitOf(variable.name()).toString(),
            variable.heading().says(),
            definition(variable, elements, assumption),
            variable.origin(),
            block(variable),
            assumption,
            facts,
            sourcesOf(facts, theCase),
            uses,
            usersOf(variable.name())));
  }

  /** The sources of facts, each once. */
  static List<Source> sourcesOf(List<Fact> facts, Case theCase) {
    return facts.stream()
        .map(fact -> theCase.sources().get(fact.source()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private List<Fact> factsOf(Assumption assumption) {
    return switch (assumption.basis()) {
      case Basis.Facts basis ->
          basis.facts().stream()
              .map(id -> theCase.facts().get(id))
              .filter(Objects::nonNull)
              .toList();
      case Basis.Judgement _ -> List.of();
    };
  }

  private List<String> definition(
      Variable variable, List<String> elements, Optional<Assumption> assumption) {
    List<String> lines =
        new ArrayList<>(new VariableText(theCase.model(), variable, elements).lines());
    assumption.ifPresent(present -> {
      switch (present.basis()) {
        case Basis.Facts facts -> lines.add("rule: " + facts.rule().english());
        case Basis.Judgement judgement -> lines.add("judgement: " + judgement.reason().english());
      }
      if (!present.overriddenBy().isEmpty()) {
        lines.add("set by " + present.overriddenBy() + ": " + present.written());
      }
    });
    return lines;
  }

  /** The block a variable comes from: the name before its last dot. */
  private Optional<BlockInstance> block(Variable variable) {
    int dot = variable.name().lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(theCase.blocks().get(variable.name().substring(0, dot)));
  }

  /** The name of the commitment whose amount or due payments a variable holds. */
  private Optional<String> commitment(Variable variable) {
    return theCase.commitments().stream()
        .filter(commitment -> variable.name().startsWith(beginOf(commitment)))
        .findFirst()
        .map(commitment -> catalogue.nameOf(Catalogue.Kind.COMMITMENT, commitment.id()));
  }

  /** How the names of the variables begin in which the model knows a commitment. */
  static String beginOf(Commitment commitment) {
    return "commitment." + commitment.id() + ".";
  }

  private String shape(Variable variable) {
    if (variable.dimensions().isEmpty()) {
      return "is one number";
    }
    List<String> shapes =
        variable.dimensions().stream()
            .map(dimension -> theCase.model().dimensions().get(dimension))
            .filter(Objects::nonNull)
            .map(dimension -> dimension.name() + ": " + String.join(", ", dimension.elements()))
            .toList();
    return "is over " + String.join("; ", shapes);
  }
}
