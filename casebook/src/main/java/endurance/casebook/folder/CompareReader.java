package endurance.casebook.folder;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Period;
import endurance.casebook.container.Scope;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.evidence.Kinds;
import endurance.casebook.evidence.PeriodText;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.model.unit.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the claims that are held against facts. */
record CompareReader(Scope scope, Evidence evidence) {

  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
  private static final double HUNDRED = 100;

  private static final Map<String, Claim.As> AS =
      Map.of("about", Claim.As.ABOUT, "at_least", Claim.As.AT_LEAST, "at_most", Claim.As.AT_MOST);

  Optional<Claim.Test> read(Field field) {
    Section section =
        field.section("quantity", "about", "period", "kinds", "value", "unit", "tolerance", "as");
    Optional<String> quantity = section.requiredText("quantity");
    Optional<String> about = section.requiredText("about");
    Optional<Period> period = section.required("period").flatMap(PeriodText::read);
    Set<FactKind> kinds = kinds(section);
    Optional<Double> value = section.requiredNumber("value");
    Optional<Unit> unit = section.required("unit").flatMap(scope::unit);
    String unitText = section.optional("unit").flatMap(Field::text).orElse("");
    Claim.As as = section.optional("as").flatMap(one -> one.choice(AS)).orElse(Claim.As.ABOUT);
    Optional<Double> tolerance =
        as == Claim.As.ABOUT
            ? section.required("tolerance").flatMap(CompareReader::tolerance)
            : section.optional("tolerance").map(CompareReader::tolerance).orElse(Optional.of(0.0));
    quantity.ifPresent(name -> checkSpelling(section, "quantity", name, Fact::quantity));
    about.ifPresent(name -> checkSpelling(section, "about", name, Fact::about));
    if (!section.isSound()) {
      return Optional.empty();
    }
    checkUnits(section, quantity.orElseThrow(), about.orElseThrow(), kinds, unit.orElseThrow());
    return section.isSound()
        ? Optional.of(
            new Claim.Compare(
                quantity.get(),
                about.get(),
                period.orElseThrow(),
                kinds,
                value.orElseThrow(),
                unit.get(),
                unitText,
                tolerance.orElseThrow(),
                as))
        : Optional.empty();
  }

  private static Set<FactKind> kinds(Section section) {
    Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    Optional<Field> field = section.required("kinds");
    for (Field item : field.map(Field::items).orElse(List.of())) {
      item.choice(Kinds.BY_CODE).ifPresent(kinds::add);
    }
    field
        .filter(one -> one.isList() && one.items().isEmpty())
        .ifPresent(one -> one.refuse("the list of kinds is empty", "name at least one"));
    return kinds;
  }

  /** {@code 5 %} or {@code 0.05}. */
  private static Optional<Double> tolerance(Field field) {
    Matcher percent = PERCENT.matcher(field.text().orElse(""));
    Optional<Double> part =
        percent.matches()
            ? Optional.of(Double.parseDouble(percent.group(1)) / HUNDRED)
            : field.number();
    if (part.isPresent() && !(part.get() >= 0 && part.get() < 1)) {
      field.refuse("a tolerance lies between 0 and 1, got " + part.get(), "write such as 5 %");
      return Optional.empty();
    }
    return part;
  }

  /**
   * A word that no fact has may be meant so (no evidence) unless it is nearly one that they have.
   */
  private void checkSpelling(
      Section section, String key, String word, java.util.function.Function<Fact, String> of) {
    if (evidence.facts().values().stream().anyMatch(fact -> of.apply(fact).equals(word))) {
      return;
    }
    Set<String> known =
        evidence.facts().values().stream()
            .map(of)
            .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    if (Nearest.to(word, known).isPresent()) {
      section
          .optional(key)
          .orElseThrow()
          .refuse("no fact has the " + key + " `" + word + "`", Nearest.remedy(word, known));
    }
  }

  private void checkUnits(
      Section section, String quantity, String about, Set<FactKind> kinds, Unit unit) {
    evidence.facts().values().stream()
        .filter(fact -> fact.quantity().equals(quantity) && fact.about().equals(about))
        .filter(fact -> kinds.contains(fact.kind()) && !comparable(fact.unit(), unit))
        .findFirst()
        .ifPresent(fact ->
            section
                .optional("unit")
                .orElseThrow()
                .refuse(
                    unit
                        + " cannot be compared with fact "
                        + fact.id()
                        + ", which is in "
                        + fact.unitText(),
                    ""));
  }

  /** Amounts with amounts, and an amount of a period with a rate that may hold for it. */
  private static boolean comparable(Unit fact, Unit claim) {
    return fact.sameQuantityAs(claim)
        || fact.times(Unit.MONTH).sameQuantityAs(claim)
        || fact.dividedBy(Unit.MONTH).sameQuantityAs(claim);
  }
}
