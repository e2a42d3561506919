package endurance.analysis.explanation;

import endurance.analysis.FactSelection;
import endurance.analysis.wording.FormulaNames;
import endurance.analysis.wording.Numerals;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.BlockInstance;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.finance.Commitment;
import endurance.finance.Schedule;
import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains what a model is made from: facts, sources, commitments, blocks. */
final class EvidenceExplainer {

  private final Case theCase;
  private final Catalogue catalogue;
  private final VariableExplainer variables;

  EvidenceExplainer(Catalogue catalogue, VariableExplainer variables) {
    this.theCase = catalogue.theCase();
    this.catalogue = catalogue;
    this.variables = variables;
  }

  Explanation fact(Fact fact) {
    List<String> definition = new ArrayList<>();
    definition.add(
        "%s of %s: %s%s %s, as of %s (%s)"
            .formatted(
                fact.quantity(),
                fact.about(),
                bound(fact.bound()),
                Numerals.number(fact.value()),
                fact.unitText(),
                fact.asOf(),
                fact.kind().code().replace('_', ' ')));
    definition.add("grade " + fact.grade());
    return explanation(
        catalogue.nameOf(Catalogue.Kind.FACT, fact.id()),
        "fact",
        fact.unitText(),
        fact.note(),
        definition,
        fact.origin(),
        List.of(fact),
        List.of(catalogue.nameOf(Catalogue.Kind.SOURCE, fact.source())),
        usersOf(fact));
  }

  Explanation source(Source source) {
    List<String> definition = new ArrayList<>();
    definition.add(source.publisher() + ", " + source.title() + ", " + source.date());
    source.address().ifPresent(definition::add);
    List<String> usedBy = new ArrayList<>();
    theCase.facts().values().stream()
        .filter(fact -> fact.source().equals(source.id()))
        .forEach(fact -> usedBy.add(catalogue.nameOf(Catalogue.Kind.FACT, fact.id())));
    theCase.claims().values().stream()
        .filter(claim -> claim.source().equals(source.id()))
        .forEach(claim -> usedBy.add(catalogue.nameOf(Catalogue.Kind.CLAIM, claim.id())));
    return new Explanation(
        catalogue.nameOf(Catalogue.Kind.SOURCE, source.id()),
        "source",
        "",
        Text.alike(source.title()),
        definition,
        source.origin(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(source),
        List.of(),
        usedBy);
  }

  /** A commitment: the model knows it as its amount and as what falls due each month. */
  Explanation commitment(Commitment commitment) {
    String begin = VariableExplainer.beginOf(commitment);
    List<Variable> own =
        theCase.model().variables().values().stream()
            .filter(variable -> variable.name().startsWith(begin))
            .toList();
    List<Fact> facts = factsOf(commitment);
    return explanation(
        catalogue.nameOf(Catalogue.Kind.COMMITMENT, commitment.id()),
        "commitment",
        commitment.currency(),
        CommitmentWording.says(commitment, theCase.nameOf(commitment.counterparty())),
        List.of(
            "%s %s from %s to %s, %s"
                .formatted(
                    Numerals.number(commitment.amount()),
                    commitment.currency(),
                    commitment.first(),
                    commitment.last(),
                    schedule(commitment.schedule())),
            "basis: " + commitment.basis()),
        own.isEmpty() ? Origin.memory() : own.getFirst().origin(),
        facts,
        facts.stream().map(fact -> catalogue.nameOf(Catalogue.Kind.FACT, fact.id())).toList(),
        own.stream()
            .map(variable -> catalogue.nameOf(Catalogue.Kind.VARIABLE, variable.name()))
            .toList());
  }

  /** The facts whose ids stand in a commitment's basis. */
  private List<Fact> factsOf(Commitment commitment) {
    Set<String> words =
        new HashSet<>(Arrays.asList(commitment.basis().split("[^A-Za-z0-9_-]+", -1)));
    return theCase.facts().values().stream().filter(fact -> words.contains(fact.id())).toList();
  }

  /** A block: what goes into it from outside and who outside uses what it gives. */
  Explanation block(BlockInstance block) {
    String begin = block.name() + ".";
    List<Variable> own =
        theCase.model().variables().values().stream()
            .filter(variable -> variable.name().startsWith(begin))
            .toList();
    Set<String> uses = new LinkedHashSet<>();
    Set<String> usedBy = new LinkedHashSet<>();
    for (Variable variable : own) {
      uses.addAll(FormulaNames.of(variable, List.of()));
      usedBy.addAll(variables.usersOf(variable.name()));
    }
    uses.removeIf(name -> name.startsWith(begin));
    usedBy.removeIf(name -> name.startsWith(begin));
    List<String> definition = new ArrayList<>();
    definition.add(
        "library/"
            + block.block()
            + ": "
            + own.stream().map(Variable::name).collect(Collectors.joining(", ")));
    definition.addAll(block.references());
    return new Explanation(
        catalogue.nameOf(Catalogue.Kind.BLOCK, block.name()),
        "block",
        "",
        block.says(),
        definition,
        own.isEmpty() ? Origin.memory() : own.getFirst().origin(),
        Optional.of(block),
        Optional.empty(),
        List.of(),
        List.of(),
        List.copyOf(uses),
        List.copyOf(usedBy));
  }

  private Explanation explanation(
      String name,
      String what,
      String unit,
      Text says,
      List<String> definition,
      Origin origin,
      List<Fact> facts,
      List<String> uses,
      List<String> usedBy) {
    return new Explanation(
        name,
        what,
        unit,
        says,
        definition,
        origin,
        Optional.empty(),
        Optional.empty(),
        facts,
        VariableExplainer.sourcesOf(facts, theCase),
        uses,
        usedBy);
  }

  /** Assumptions that rest on a fact, and claims that are held against it. */
  private List<String> usersOf(Fact fact) {
    List<String> users = new ArrayList<>();
    for (Assumption assumption : theCase.assumptions().values()) {
      if (assumption.basis() instanceof Basis.Facts basis && basis.facts().contains(fact.id())) {
        users.add(catalogue.nameOf(Catalogue.Kind.VARIABLE, assumption.name()));
      }
    }
    for (Commitment commitment : theCase.commitments()) {
      if (factsOf(commitment).contains(fact)) {
        users.add(catalogue.nameOf(Catalogue.Kind.COMMITMENT, commitment.id()));
      }
    }
    for (Claim claim : theCase.claims().values()) {
      if (claim.test() instanceof Claim.Compare compare
          && compare.kinds().contains(fact.kind())
          && FactSelection.speaksOf(fact, fact.kind(), compare)) {
        users.add(catalogue.nameOf(Catalogue.Kind.CLAIM, claim.id()));
      }
    }
    return users;
  }

  private static String bound(Fact.Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case ABOUT -> "about ";
    };
  }

  private static String schedule(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Level _ -> "level";
      case Schedule.Ramp _ -> "rising linearly";
      case Schedule.ByYear byYear ->
          byYear.parts().entrySet().stream()
              .map(part -> part.getKey() + ": " + Numerals.percent(part.getValue()))
              .collect(Collectors.joining(", "));
    };
  }
}
