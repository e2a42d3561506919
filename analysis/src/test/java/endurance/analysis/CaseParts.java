package endurance.analysis;

import endurance.casebook.Assumption;
import endurance.casebook.BlockInstance;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.Flows;
import endurance.casebook.Party;
import endurance.casebook.Pledge;
import endurance.casebook.Question;
import endurance.casebook.Scenario;
import endurance.casebook.Source;
import endurance.finance.Commitment;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A case built in code, part by part; as of 3 February 2026. */
public record CaseParts(
    String scenario,
    Model model,
    List<Source> sources,
    List<Fact> facts,
    List<Assumption> assumptions,
    List<BlockInstance> blocks,
    List<Commitment> commitments,
    List<Question> questions,
    List<Claim> claims,
    List<Chart> charts) {

  public static CaseParts of(Model model) {
    return new CaseParts(
        "base", model, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  CaseParts in(String name) {
    return new CaseParts(
        name, model, sources, facts, assumptions, blocks, commitments, questions, claims, charts);
  }

  public CaseParts resting(List<Source> sources, List<Fact> facts, List<Assumption> assumptions) {
    return new CaseParts(
        scenario,
        model,
        sources,
        facts,
        assumptions,
        blocks,
        commitments,
        questions,
        claims,
        charts);
  }

  public CaseParts made(List<BlockInstance> blocks, List<Commitment> commitments) {
    return new CaseParts(
        scenario,
        model,
        sources,
        facts,
        assumptions,
        blocks,
        commitments,
        questions,
        claims,
        charts);
  }

  public CaseParts asking(List<Question> questions, List<Claim> claims, List<Chart> charts) {
    return new CaseParts(
        scenario,
        model,
        sources,
        facts,
        assumptions,
        blocks,
        commitments,
        questions,
        claims,
        charts);
  }

  public Case build() {
    return new Case(
        "small",
        text("Small"),
        LocalDate.of(2026, 2, 3),
        "company",
        "USD",
        new Scenario(scenario, text(scenario), List.of()),
        model,
        model,
        Map.of("oracle", new Party("oracle", "Oracle", "")),
        keyed(sources, Source::id),
        keyed(facts, Fact::id),
        keyed(assumptions, Assumption::name),
        keyed(blocks, BlockInstance::name),
        commitments.stream()
            .map(each ->
                new Pledge(
                    each, Text.alike(each.basis()), List.of(), Optional.empty(), Origin.memory()))
            .toList(),
        Flows.NONE,
        java.util.Optional.empty(),
        endurance.casebook.Observations.none(),
        Map.of(),
        keyed(questions, Question::id),
        keyed(claims, Claim::id),
        charts,
        Map.of(),
        Map.of(),
        Map.of());
  }

  public static Text text(String english) {
    return new Text(english, english);
  }

  private static <T> Map<String, T> keyed(List<T> values, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
