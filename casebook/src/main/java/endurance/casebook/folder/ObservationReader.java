package endurance.casebook.folder;

import endurance.casebook.Basis;
import endurance.casebook.Observation;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.folder.ReadingsReader.Single;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Model;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was observed of the model. */
record ObservationReader(Frame frame, Evidence evidence, ReadingsReader readings) {

  private static final Map<String, Boolean> ERRORS = Map.of("relative", true, "absolute", false);

  /**
   * An observation of which the model has still to say in what unit it predicts.
   *
   * @param of where the formula stands
   */
  record Written(
      DeclaredName name,
      Text title,
      boolean relative,
      Unit unit,
      String unitText,
      Basis basis,
      Field of,
      List<Single> single,
      Optional<List<String>> weighed,
      List<Variable> variables) {

    /**
     * The observation with the readings that are weighed, or a note that its unit is another than
     * that of what is predicted.
     */
    Optional<Observation> in(Model model, Problems problems) {
      String predicted = ObservationVariables.nameOf(name.name(), "predicted");
      Unit formula = model.unitOf(predicted);
      if (!formula.sameQuantityAs(unit)) {
        of.noting(problems)
            .refuse(
                "the formula is in " + formula + ", the readings are in " + unitText,
                "let both be of one kind: a run rate is money per time, a year's revenue is money");
        return Optional.empty();
      }
      double factor = unit.in(formula);
      return Optional.of(
          new Observation(
              name.name(),
              title,
              predicted,
              ObservationVariables.nameOf(name.name(), "error"),
              relative,
              unit,
              unitText,
              relative ? 1 : factor,
              basis,
              single.stream()
                  .filter(one -> weighed.filter(some -> !some.contains(one.element())).isEmpty())
                  .map(one -> in(one, factor))
                  .toList(),
              of.keyOrigin()));
    }

    private static Observation.Reading in(Single one, double factor) {
      return new Observation.Reading(
          one.element(), one.month(), one.point(), one.value() * factor, one.value(), one.facts());
    }
  }

  Optional<Written> read(Field field) {
    Optional<DeclaredName> name = DeclaredName.of(field, frame.scope().dimensions());
    Section section =
        field.section(
            "title",
            "of",
            "unit",
            "series",
            "from",
            "elements",
            "readings",
            "errors",
            "error",
            "facts",
            "rule",
            "judgement");
    Optional<Text> title = Texts.required(section, "title");
    Optional<Unit> unit = section.required("unit").flatMap(frame.scope()::unit);
    Optional<Boolean> relative = section.required("errors").flatMap(one -> one.choice(ERRORS));
    Optional<Basis> basis = AssumptionReader.basis(section, evidence);
    Optional<Field> source = section.exactlyOneOf(List.of("series", "readings"));
    List<Dimension> dimensions = name.map(DeclaredName::dimensions).orElse(List.of());
    Optional<Equations> of =
        section.required("of").flatMap(one -> EquationsReader.read(one, dimensions));
    Optional<YearMonth> from = section.optional("from").flatMap(Field::month);
    List<Single> single =
        name.isPresent() && source.isPresent()
            ? readings.read(source.get(), name.get(), unit).stream()
                .filter(one -> from.filter(one.month()::isBefore).isEmpty())
                .toList()
            : List.of();
    Optional<List<String>> weighed =
        section.optional("elements").map(one -> elements(one, dimensions));
    Optional<Equations> error = error(section, dimensions, single);
    if (relative.orElse(false)) {
      single.forEach(one -> checkAboveZero(one, source.orElseThrow()));
    }
    if (!section.isSound() || single.isEmpty()) {
      source
          .filter(_ -> section.isSound())
          .ifPresent(one -> one.refuse("there is no reading", "leave the observation out"));
      return Optional.empty();
    }
    DeclaredName known = name.orElseThrow();
    ObservationVariables variables =
        new ObservationVariables(
            known, unit.orElseThrow(), frame.scope().clock(), field.keyOrigin());
    return Optional.of(
        new Written(
            known,
            title.orElseThrow(),
            relative.orElseThrow(),
            unit.orElseThrow(),
            section.optional("unit").flatMap(Field::text).orElse(""),
            basis.orElseThrow(),
            section.optional("of").orElseThrow(),
            single,
            weighed,
            variables.all(
                of.orElseThrow(),
                error,
                relative.orElseThrow() ? Unit.ONE : unit.orElseThrow(),
                single)));
  }

  /** The elements that are weighed, in brackets. */
  private static List<String> elements(Field field, List<Dimension> dimensions) {
    if (dimensions.isEmpty()) {
      field.refuse("this is one number and has no elements", "leave them out");
      return List.of();
    }
    List<String> all =
        Dimension.combinations(dimensions).stream().map(one -> String.join(", ", one)).toList();
    List<String> some = new ArrayList<>();
    for (Field item : field.items()) {
      item.text()
          .ifPresent(name -> {
            if (!all.contains(name)) {
              item.refuse("there is no element `" + name + "`", Nearest.remedy(name, all));
            }
            some.add("[" + name + "]");
          });
    }
    return some;
  }

  private static void checkAboveZero(Single one, Field source) {
    if (one.value() <= 0) {
      source.refuse(
          "the reading of "
              + one.month()
              + " "
              + one.element()
              + " is "
              + one.value()
              + ", and an error by a factor needs readings above 0",
          "take `errors: absolute`");
    }
  }

  /** The error that holds where a reading has none of its own. */
  private static Optional<Equations> error(
      Section section, List<Dimension> dimensions, List<Single> single) {
    boolean allHaveTheirs =
        !single.isEmpty() && single.stream().allMatch(one -> one.error().isPresent());
    boolean someHaveTheirs = single.stream().anyMatch(one -> one.error().isPresent());
    Optional<Field> field = allHaveTheirs ? section.optional("error") : section.required("error");
    field
        .filter(Field::isMap)
        .ifPresent(map ->
            map.entries().values().stream()
                .filter(Field::looksLikeNumber)
                .forEach(ObservationReader::positiveNumber));
    if (field.filter(Field::looksLikeNumber).isPresent()) {
      positiveNumber(field.get());
    } else if (someHaveTheirs) {
      field.ifPresent(
          one -> one.refuse("where readings have errors of their own, the rest has a number", ""));
    }
    return field.flatMap(one -> EquationsReader.read(one, dimensions));
  }

  /** A number above 0, or a note. */
  static Optional<Double> positiveNumber(Field field) {
    Optional<Double> number = field.number();
    if (number.isPresent() && !(number.get() > 0)) {
      field.refuse(
          "an error of " + number.get() + " lets no future through",
          "say how far a reading may lie off: more than 0");
      return Optional.empty();
    }
    return number;
  }
}
