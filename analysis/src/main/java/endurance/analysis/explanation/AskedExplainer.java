package endurance.analysis.explanation;

import endurance.analysis.KindReading;
import endurance.analysis.answer.Band;
import endurance.analysis.wording.FormulaNames;
import endurance.analysis.wording.Numerals;
import endurance.analysis.wording.VariableText;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.casebook.Source;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Explains what a case asks: questions put to the model, claims put to the test. */
final class AskedExplainer {

  /** Of {@link Band#PROBABILITIES}, as briefings name them. */
  private static final List<String> QUANTILES = List.of("p05", "p25", "p50", "p75", "p95");

  private final Case theCase;
  private final Catalogue catalogue;

  AskedExplainer(Catalogue catalogue) {
    this.theCase = catalogue.theCase();
    this.catalogue = catalogue;
  }

  /**
   * @param part one of its moments, quantiles or years, as briefings link to them: {@code 2027},
   *     {@code 2027/p95}, {@code never}; empty for the whole question
   */
  Checked<Explanation> question(Question question, String part) {
    List<String> parts = parts(question);
    if (!part.isEmpty() && !parts.contains(part)) {
      return Checked.invalid(
          question.origin(),
          "question " + question.id() + " has no answer for " + part,
          "it has answers for " + String.join(", ", parts));
    }
    List<Moment> meant =
        moments(question).stream()
            .filter(one -> part.isEmpty() || (part + "/").startsWith(one.label() + "/"))
            .toList();
    Variable variable = theCase.model().variable(question.variable());
    List<String> definition =
        new ArrayList<>(new VariableText(theCase.model(), variable, List.of()).lines());
    definition.add(
        switch (question) {
          case Question.Probability _ -> "the probability that it is true, " + read(meant);
          case Question.Amount amount ->
              "its distribution in " + amount.unitText() + ", " + read(meant);
          case Question.Month _ -> "months since the first point, read at the end of the clock";
          case Question.Runway _ ->
              "the time until it is first true, read at the end of each month";
        });
    return Checked.valid(
        new Explanation(
            catalogue.nameOf(
                Catalogue.Kind.QUESTION, question.id() + (part.isEmpty() ? "" : "/" + part)),
            "question",
            unit(question),
            question.ask(),
            definition,
            question.origin(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            FormulaNames.of(variable, List.of()),
            List.of()));
  }

  Explanation claim(Claim claim) {
    List<Fact> facts = facts(claim);
    List<Source> sources = new ArrayList<>();
    Optional.ofNullable(theCase.sources().get(claim.source())).ifPresent(sources::add);
    VariableExplainer.sourcesOf(facts, theCase).stream()
        .filter(source -> !sources.contains(source))
        .forEach(sources::add);
    List<String> uses = new ArrayList<>();
    if (claim.test() instanceof Claim.Predicate predicate) {
      uses.addAll(FormulaNames.of(theCase.model().variable(predicate.variable()), List.of()));
    }
    facts.forEach(fact -> uses.add(catalogue.nameOf(Catalogue.Kind.FACT, fact.id())));
    if (theCase.sources().containsKey(claim.source())) {
      uses.add(catalogue.nameOf(Catalogue.Kind.SOURCE, claim.source()));
    }
    return new Explanation(
        catalogue.nameOf(Catalogue.Kind.CLAIM, claim.id()),
        "claim",
        "",
        claim.says(),
        definition(claim),
        claim.origin(),
        Optional.empty(),
        Optional.empty(),
        facts,
        sources,
        uses,
        List.of());
  }

  /** The facts a claim is held against, in any of its readings. */
  private List<Fact> facts(Claim claim) {
    return switch (claim.test()) {
      case Claim.Compare compare ->
          compare.kinds().stream()
              .flatMap(
                  kind -> KindReading.of(kind, compare, theCase.facts().values()).heard().stream())
              .map(KindReading.Heard::fact)
              .toList();
      case Claim.Arithmetic _, Claim.Predicate _ -> List.of();
    };
  }

  private List<String> definition(Claim claim) {
    List<String> lines =
        switch (claim.test()) {
          case Claim.Arithmetic arithmetic -> List.of(arithmetic.formula());
          case Claim.Predicate predicate -> {
            Variable variable = theCase.model().variable(predicate.variable());
            List<String> all =
                new ArrayList<>(new VariableText(theCase.model(), variable, List.of()).lines());
            all.add(
                read(List.of(predicate.at()))
                    + ", in scenario "
                    + String.join(", ", predicate.scenarios()));
            yield all;
          }
          case Claim.Compare compare -> List.of(compared(compare));
        };
    List<String> all = new ArrayList<>(lines);
    claim.observableFrom().ifPresent(from -> all.add("not observable before " + from));
    return all;
  }

  private static String compared(Claim.Compare compare) {
    String value = Numerals.number(compare.value()) + " " + compare.unitText();
    String kinds =
        compare.kinds().stream()
            .map(kind -> kind.code().replace('_', ' '))
            .collect(Collectors.joining(" or "));
    String as =
        switch (compare.as()) {
          case ABOUT ->
              "about " + value + " (within " + Numerals.percent(compare.tolerance()) + ")";
          case AT_LEAST -> "at least " + value;
          case AT_MOST -> "at most " + value;
        };
    return "%s of %s in %s, as %s: %s"
        .formatted(compare.quantity(), compare.about(), compare.period(), kinds, as);
  }

  private static String read(List<Moment> moments) {
    return moments.stream()
        .map(moment -> (moment.end() ? "at the end of " : "during ") + moment.label())
        .collect(Collectors.joining(", "));
  }

  private String unit(Question question) {
    return switch (question) {
      case Question.Amount amount -> amount.unitText();
      case Question.Probability _, Question.Month _, Question.Runway _ ->
          theCase.model().unitOf(question.variable()).toString();
    };
  }

  private static List<Moment> moments(Question question) {
    return switch (question) {
      case Question.Probability probability -> probability.at();
      case Question.Amount amount -> amount.at();
      case Question.Month _, Question.Runway _ -> List.of();
    };
  }

  /** What a question has answers for, as briefings link to them. */
  private List<String> parts(Question question) {
    return switch (question) {
      case Question.Probability probability -> labels(probability.at());
      case Question.Amount amount -> {
        List<String> parts = new ArrayList<>(labels(amount.at()));
        for (String label : labels(amount.at())) {
          QUANTILES.forEach(quantile -> parts.add(label + "/" + quantile));
          parts.add(label + "/mean");
        }
        yield parts;
      }
      case Question.Month _ -> {
        List<String> parts = new ArrayList<>(QUANTILES);
        parts.add("never");
        Clock clock = theCase.model().clock();
        IntStream.rangeClosed(
                clock.monthAt(0).getYear(), clock.monthAt(clock.steps() - 1).getYear())
            .mapToObj(Integer::toString)
            .forEach(parts::add);
        yield parts;
      }
      case Question.Runway _ -> List.of("50", "80", "95");
    };
  }

  private static List<String> labels(List<Moment> moments) {
    return moments.stream().map(Moment::label).toList();
  }
}
