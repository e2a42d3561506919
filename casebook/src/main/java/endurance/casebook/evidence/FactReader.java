package endurance.casebook.evidence;

import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Period;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.casebook.yaml.Yaml;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads facts. Belongs to one reading. */
final class FactReader {

  private static final Map<String, Grade> GRADES =
      Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::name, Function.identity()));

  private static final Map<String, Fact.Bound> BOUNDS =
      Map.of(
          "exactly", Fact.Bound.EXACTLY,
          "at_least", Fact.Bound.AT_LEAST,
          "at_most", Fact.Bound.AT_MOST,
          "about", Fact.Bound.ABOUT);

  private final Scope scope;
  private final Set<String> sources;
  private final LocalDate asOf;

  /** By text: hundreds of facts are in a few dozen units. */
  private final Map<String, Unit> units = new HashMap<>();

  /**
   * @param scope for units
   * @param sources ids of all sources written down, readable or not
   * @param asOf date of the case
   */
  FactReader(Scope scope, Set<String> sources, LocalDate asOf) {
    this.scope = scope;
    this.sources = sources;
    this.asOf = asOf;
  }

  Optional<Fact> read(Field field) {
    Section section =
        field.section(
            "source",
            "about",
            "quantity",
            "kind",
            "value",
            "unit",
            "as_of",
            "grade",
            "bound",
            "note");
    Optional<String> source = section.requiredText("source");
    source
        .filter(id -> !sources.contains(id))
        .ifPresent(id ->
            section
                .optional("source")
                .orElseThrow()
                .refuse("there is no source `" + id + "`", Nearest.remedy(id, sources)));
    Optional<String> about = section.requiredText("about");
    Optional<String> quantity = section.requiredText("quantity");
    Optional<FactKind> kind = section.required("kind").flatMap(one -> one.choice(Kinds.BY_CODE));
    Optional<Double> value = section.requiredNumber("value");
    Optional<Unit> unit = section.required("unit").flatMap(this::unit);
    String unitText = section.optional("unit").flatMap(Field::text).orElse("");
    Optional<Period> speaksOf = section.required("as_of").flatMap(PeriodText::read);
    Optional<Grade> grade = section.required("grade").flatMap(one -> one.choice(GRADES));
    Optional<Fact.Bound> bound =
        section
            .optional("bound")
            .map(one -> one.choice(BOUNDS))
            .orElse(Optional.of(Fact.Bound.EXACTLY));
    Text note = Texts.alikeOrEmpty(section, "note");
    if (kind.isPresent() && speaksOf.isPresent()) {
      checkDate(section, kind.get(), speaksOf.get());
    }
    return section.isSound()
        ? Optional.of(
            new Fact(
                field.key(),
                source.orElseThrow(),
                about.orElseThrow(),
                quantity.orElseThrow(),
                kind.orElseThrow(),
                value.orElseThrow(),
                unit.orElseThrow(),
                unitText,
                speaksOf.orElseThrow(),
                grade.orElseThrow(),
                bound.orElseThrow(),
                note,
                field.keyOrigin()))
        : Optional.empty();
  }

  private Optional<Unit> unit(Field field) {
    Optional<Unit> seen =
        field.node() instanceof Yaml.Scalar scalar
            ? Optional.ofNullable(units.get(scalar.text()))
            : Optional.empty();
    if (seen.isPresent()) {
      return seen;
    }
    Optional<Unit> unit = scope.unit(field);
    unit.ifPresent(known -> field.text().ifPresent(text -> units.put(text, known)));
    return unit;
  }

  /** A total needs its period to be over; other figures may speak of a period that has begun. */
  private void checkDate(Section section, FactKind kind, Period speaksOf) {
    LocalDate known = kind == FactKind.PERIOD_TOTAL ? speaksOf.last() : speaksOf.first();
    if (!kind.looksAhead() && known.isAfter(asOf)) {
      section
          .optional("as_of")
          .orElseThrow()
          .refuse(
              speaksOf
                  + " lies after the case's date "
                  + asOf
                  + ", and a "
                  + kind.code()
                  + " cannot look ahead",
              "leave the fact out, or give it the kind of a plan, forecast or estimate if it is"
                  + " one");
    }
  }
}
