package endurance.casebook.folder;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.ElementMap;
import endurance.casebook.container.Scope;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads assumptions: a number or array with its uncertainty, and what it rests on. */
record AssumptionReader(Scope scope, Evidence evidence) {

  private static final String[] KEYS =
      Stream.concat(
              Stream.of("unit", "name", "says", "elements", "facts", "rule", "judgement"),
              BeliefReader.KEYS.stream())
          .toArray(String[]::new);

  Optional<Stated> read(Field field) {
    return read(field.section(KEYS), field, DeclaredName.of(field, scope.dimensions()), Text.EMPTY);
  }

  /**
   * A single number that its place gives a name to, such as {@code party.oracle.cash}.
   *
   * @param title what a reader calls it
   * @param besides keys that stand beside those of an assumption
   */
  Optional<Stated> read(Field field, String name, Text title, List<String> besides) {
    String[] keys = Stream.concat(Arrays.stream(KEYS), besides.stream()).toArray(String[]::new);
    return read(field.section(keys), field, Optional.of(new DeclaredName(name, List.of())), title);
  }

  private Optional<Stated> read(
      Section section, Field field, Optional<DeclaredName> name, Text otherwise) {
    Optional<Unit> unit =
        section.has("date")
            ? section.optional("unit").map(scope::unit).orElse(Optional.of(Unit.MONTH))
            : section.required("unit").flatMap(scope::unit);
    if (section.has("date") && unit.isPresent() && !unit.get().equals(Unit.MONTH)) {
      section
          .optional("unit")
          .orElseThrow()
          .refuse("a date is counted in months, not in " + unit.get(), "leave the unit out");
    }
    Optional<Basis> basis = basis(section, evidence);
    Optional<List<Belief>> beliefs = name.flatMap(known -> beliefs(section, known));
    Text says = Texts.alikeOrEmpty(section, "says");
    Text title =
        Texts.either(
            section,
            "name",
            otherwise.isEmpty()
                ? Text.alike(Assumption.inWords(name.map(DeclaredName::name).orElse("")))
                : otherwise);
    if (!section.isSound()) {
      return Optional.empty();
    }
    DeclaredName known = name.orElseThrow();
    Heading heading =
        new Heading(known.name(), known.dimensionNames(), unit, says, field.keyOrigin());
    List<Belief> believed = beliefs.orElseThrow();
    String written =
        section
            .optional("elements")
            .map(elements -> elements.node().onOneLine())
            .orElseGet(() -> believed.getFirst().written());
    return Optional.of(
        new Stated(
            known,
            heading,
            title,
            believed,
            written,
            section.optional("unit").flatMap(Field::text).orElse("month"),
            basis.orElseThrow(),
            ""));
  }

  private Optional<List<Belief>> beliefs(Section section, DeclaredName name) {
    BeliefReader reader = new BeliefReader(scope);
    if (name.dimensions().isEmpty()) {
      section
          .optional("elements")
          .ifPresent(field ->
              field.refuse(
                  name.name() + " has no dimension",
                  "write " + name.name() + "[dimension], or leave `elements` out"));
      return reader.read(section).map(List::of);
    }
    if (!section.has("elements")) {
      return reader.read(section).map(one -> java.util.Collections.nCopies(name.size(), one));
    }
    if (BeliefReader.speaksOf(section)) {
      section
          .whole()
          .refuse(
              name.name() + " says one thing for all elements and another for each",
              "leave either out");
      return Optional.empty();
    }
    boolean dated =
        section.optional("unit").flatMap(Field::text).filter("month"::equals).isPresent();
    return section
        .required("elements")
        .flatMap(elements -> ElementMap.read(elements, name.dimensions()))
        .flatMap(fields -> {
          List<Belief> all = new ArrayList<>();
          fields.values().forEach(one -> reader.read(one, dated).ifPresent(all::add));
          return all.size() == fields.size() ? Optional.of(all) : Optional.empty();
        });
  }

  /** What something rests on: facts and the rule that combines them, or judgement. */
  static Optional<Basis> basis(Section section, Evidence evidence) {
    Optional<Field> one = section.exactlyOneOf(List.of("facts", "judgement"));
    if (one.isEmpty()) {
      return Optional.empty();
    }
    if (section.has("judgement")) {
      section
          .optional("rule")
          .ifPresent(rule -> rule.refuse("a rule goes with facts, not with a judgement", ""));
      return one.flatMap(Texts::alike).map(reason -> new Basis.Judgement(reason));
    }
    List<String> ids = evidence.readIds(one.get());
    if (one.get().isList() && one.get().items().isEmpty()) {
      one.get().refuse("the list of facts is empty", "name facts, or give a judgement");
    }
    return section.required("rule").flatMap(Texts::alike).map(rule -> new Basis.Facts(ids, rule));
  }
}
