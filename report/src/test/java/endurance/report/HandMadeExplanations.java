package endurance.report;

import endurance.analysis.explanation.Explanation;
import endurance.casebook.BlockInstance;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the numbers of the hand-made case come from. */
final class HandMadeExplanations implements Explanations {

  private final Map<String, Explanation> steps = new LinkedHashMap<>();

  HandMadeExplanations(Case about) {
    about
        .questions()
        .values()
        .forEach(question ->
            add(
                step(
                    question.id(),
                    "question",
                    "",
                    question.ask().english(),
                    List.of("finance.cash >= 0"),
                    List.of("finance.cash"),
                    List.of())));
    about
        .claims()
        .values()
        .forEach(claim ->
            add(
                step(
                    claim.id(),
                    "claim",
                    "",
                    claim.says().english(),
                    List.of("finance.peak > 130"),
                    List.of("finance.cash"),
                    List.of())));
    add(
        new Explanation(
            "finance.cash",
            "stock",
            "USD",
            Text.alike("money at hand"),
            List.of("initial: cash_at_start", "inflow: price*market.share[beacon]"),
            HandMadeCase.at("case.yaml", 80),
            Optional.ofNullable(about.blocks().get("market")),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("price", "churn", "market.share[beacon]"),
            List.of("survival")));
    add(
        step(
            "market.share",
            "stock",
            "1",
            "",
            List.of("inflow: churn*price"),
            List.of("churn", "price"),
            List.of("finance.cash")));
    about
        .assumptions()
        .values()
        .forEach(assumption -> {
          List<Fact> facts =
              endurance.report.evidence.Evidence.facts(assumption.basis()).stream()
                  .map(id -> java.util.Objects.requireNonNull(about.facts().get(id)))
                  .toList();
          List<Source> sources =
              facts.stream()
                  .map(fact -> java.util.Objects.requireNonNull(about.sources().get(fact.source())))
                  .toList();
          add(
              new Explanation(
                  assumption.name(),
                  "input",
                  "1",
                  Text.alike("a value of the model"),
                  List.of(assumption.written()),
                  assumption.variable().origin(),
                  Optional.<BlockInstance>empty(),
                  Optional.of(assumption),
                  facts,
                  sources,
                  List.of(),
                  List.of("finance.cash")));
        });
  }

  List<Explanation> trail(String... names) {
    return java.util.Arrays.stream(names).map(name -> of(name).orElseThrow()).toList();
  }

  @Override
  public Optional<Explanation> of(String name) {
    String bare = name.replaceFirst("^(answer|claim|variable):", "").replaceFirst("\\[.*", "");
    return Optional.ofNullable(steps.get(bare));
  }

  private void add(Explanation step) {
    steps.put(step.name(), step);
  }

  private static Explanation step(
      String name,
      String what,
      String unit,
      String says,
      List<String> definition,
      List<String> uses,
      List<String> usedBy) {
    return new Explanation(
        name,
        what,
        unit,
        Text.alike(says),
        definition,
        HandMadeCase.at("case.yaml", 60),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        uses,
        usedBy);
  }
}
