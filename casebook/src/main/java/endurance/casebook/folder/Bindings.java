package endurance.casebook.folder;

import endurance.casebook.Fact;
import endurance.casebook.briefing.Link;
import endurance.casebook.briefing.Median;
import endurance.casebook.briefing.PrintedMonth;
import endurance.casebook.briefing.PrintedNumber;
import endurance.casebook.briefing.UnitWords;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.model.Clock;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the numbers of an account can be bound to, and whether they agree with it.
 *
 * @param assumptions as the case itself has them
 * @param writtenAssumptions names of all assumptions in the case, readable or not
 * @param writtenClaims ids of all claims, readable or not
 * @param variables names of the model's variables
 * @param isLost whether a name could not be read, so that nothing is said about it
 */
record Bindings(
    Evidence evidence,
    Map<String, Stated> assumptions,
    Set<String> writtenAssumptions,
    AnswerTargets answers,
    Set<String> writtenClaims,
    Map<String, Variable> variables,
    Predicate<String> isLost,
    Clock clock,
    Problems problems) {

  private static final List<String> SCHEMES =
      List.of("fact", "assumption", "answer", "claim", "var");

  void check(Link link, Origin origin) {
    switch (link.scheme()) {
      case "fact" -> fact(link, origin);
      case "assumption" -> assumption(link, origin);
      case "answer" -> {
        answers.check(link.bound(), origin, problems);
        withoutNumber(link, origin, "an answer is filled in when the account is shown");
      }
      case "claim" -> {
        claim(link, origin);
        withoutNumber(
            link, origin, "the verdict on a claim is filled in when the account is shown");
      }
      case "var" -> {
        variable(link, origin);
        withoutNumber(link, origin, "a variable has many values");
      }
      default ->
          problems.add(
              origin,
              "`" + link.scheme() + ":` leads nowhere",
              Nearest.remedy(link.scheme(), SCHEMES));
    }
  }

  private void fact(Link link, Origin origin) {
    Fact fact = evidence.facts().get(link.bound());
    if (fact != null) {
      agree(
          link,
          origin,
          BigDecimal.valueOf(fact.value()),
          UnitWords.of(fact.unit(), fact.unitText()),
          "fact " + fact.id() + " is " + plain(fact.value()) + " " + fact.unitText());
    } else if (!evidence.knowsFact(link.bound())) {
      problems.add(
          origin,
          "there is no fact `" + link.bound() + "`",
          Nearest.remedy(link.bound(), evidence.writtenFacts()));
    }
  }

  private void assumption(Link link, Origin origin) {
    String name = DeclaredName.bare(link.bound());
    Stated stated = assumptions.get(name);
    if (stated == null) {
      if (!writtenAssumptions.contains(name)) {
        problems.add(
            origin,
            "there is no assumption `" + name + "`",
            Nearest.remedy(name, writtenAssumptions));
      }
      return;
    }
    Optional<Integer> place = stated.place(link.bound());
    if (place.isEmpty()) {
      problems.add(
          origin,
          "`" + link.bound() + "` names no single number of the assumption",
          stated.isScalar() ? "write " + name : "write " + name + "[element]");
      return;
    }
    OptionalDouble value =
        switch (stated.beliefs().get(place.get())) {
          case Belief.Fixed fixed -> OptionalDouble.of(fixed.value());
          case Belief.Uncertain uncertain -> Median.of(uncertain.distribution());
        };
    if (value.isEmpty()) {
      problems.add(
          origin,
          "the median of " + link.bound() + " has no simple formula",
          "bind the number to a fact, or write the assumption with quantiles");
    } else {
      agree(link, origin, stated, value.getAsDouble());
    }
  }

  private void agree(Link link, Origin origin, Stated stated, double value) {
    Unit unit = stated.heading().unit().orElse(Unit.ONE);
    Optional<YearMonth> printed = PrintedMonth.in(link.text());
    if (unit.equals(Unit.MONTH) && printed.isPresent()) {
      YearMonth month = clock.monthAt((int) Math.floor(value));
      if (!month.equals(printed.get())) {
        problems.add(
            origin,
            "\"" + link.text() + "\" disagrees: assumption " + link.bound() + " is " + month,
            "");
      }
      return;
    }
    agree(
        link,
        origin,
        BigDecimal.valueOf(value),
        UnitWords.of(unit, stated.unitText()),
        "assumption " + link.bound() + " is " + plain(value) + " " + stated.unitText());
  }

  private void agree(Link link, Origin origin, BigDecimal actual, UnitWords words, String is) {
    int numbers = PrintedNumber.countIn(link.text());
    if (numbers > 1) {
      problems.add(
          origin, "\"" + link.text() + "\" shows " + numbers + " numbers", "bind each by itself");
      return;
    }
    Optional<PrintedNumber> printed = PrintedNumber.in(link.text());
    if (printed.isEmpty()) {
      return; // a reference in words
    }
    boolean currency =
        printed.get().currency().isEmpty()
            || words.currencies().contains(printed.get().currency().get());
    if (!currency || !printed.get().agreesWith(actual, words.scale())) {
      problems.add(origin, "\"" + link.text() + "\" disagrees: " + is, "");
    }
  }

  private void claim(Link link, Origin origin) {
    if (!writtenClaims.contains(link.bound())) {
      problems.add(
          origin,
          "there is no claim `" + link.bound() + "`",
          Nearest.remedy(link.bound(), writtenClaims));
    }
  }

  private void variable(Link link, Origin origin) {
    String name = DeclaredName.bare(link.bound());
    if (!variables.containsKey(name) && !isLost.test(name)) {
      problems.add(
          origin,
          "the model has no variable `" + name + "`",
          Nearest.remedy(name, variables.keySet()));
    }
  }

  private void withoutNumber(Link link, Origin origin, String because) {
    if (PrintedNumber.countIn(link.text()) > 0) {
      problems.add(
          origin, "\"" + link.text() + "\" shows a number, but " + because, "write … in its place");
    }
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
