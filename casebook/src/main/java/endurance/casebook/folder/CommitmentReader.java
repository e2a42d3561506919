package endurance.casebook.folder;

import endurance.casebook.Pledge;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.finance.Bindingness;
import endurance.finance.Commitment;
import endurance.finance.CommitmentKind;
import endurance.finance.Schedule;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads promises to pay.
 *
 * @param used collects the facts named
 */
record CommitmentReader(Frame frame, Evidence evidence, Set<String> used) {

  private static final Map<String, CommitmentKind> KINDS =
      Arrays.stream(CommitmentKind.values())
          .collect(Collectors.toMap(CommitmentKind::code, Function.identity()));

  private static final Map<String, Bindingness> BINDINGNESS =
      Arrays.stream(Bindingness.values())
          .collect(Collectors.toMap(Bindingness::code, Function.identity()));

  private static final Map<String, Schedule> PROFILES =
      Map.of("level", new Schedule.Level(), "ramp", new Schedule.Ramp());

  /** A commitment with the variables it adds to the model. */
  record Pledged(Pledge pledge, List<Variable> variables) {}

  Optional<Pledged> read(Field field) {
    endurance.casebook.container.DeclaredName.checkName(field, field.key());
    Section section =
        field.section(
            "to",
            "kind",
            "bindingness",
            "amount",
            "from",
            "to_month",
            "profile",
            "basis",
            "counted");
    Optional<String> to = section.requiredText("to");
    to.filter(id -> !frame.parties().isEmpty() && !frame.parties().containsKey(id))
        .ifPresent(id ->
            section
                .optional("to")
                .orElseThrow()
                .refuse("`" + id + "` is no party", Nearest.remedy(id, frame.parties().keySet())));
    Optional<CommitmentKind> kind = section.required("kind").flatMap(one -> one.choice(KINDS));
    Optional<Bindingness> bindingness =
        section.required("bindingness").flatMap(one -> one.choice(BINDINGNESS));
    Set<String> facts = new LinkedHashSet<>();
    Optional<Double> amount = section.required("amount").flatMap(one -> amount(one, facts));
    used.addAll(facts);
    Optional<YearMonth> first = section.requiredMonth("from");
    Optional<YearMonth> last = section.requiredMonth("to_month");
    if (first.isPresent() && last.filter(month -> month.isBefore(first.get())).isPresent()) {
      section
          .optional("to_month")
          .orElseThrow()
          .refuse(
              last.get() + " is before `from`, " + first.get(),
              "write the last month in which something falls due, " + first.get() + " or later");
    }
    Optional<Schedule> schedule = section.required("profile").flatMap(CommitmentReader::profile);
    Optional<Text> basis = section.required("basis").flatMap(Texts::alike);
    Optional<Formula> counted = section.optional("counted").flatMap(EquationsReader::formula);
    if (!section.isSound()) {
      return Optional.empty();
    }
    try {
      Commitment commitment =
          new Commitment(
              field.key(),
              to.orElseThrow(),
              kind.orElseThrow(),
              bindingness.orElseThrow(),
              frame.currency(),
              amount.orElseThrow(),
              first.orElseThrow(),
              last.orElseThrow(),
              schedule.orElseThrow(),
              basis.orElseThrow().english());
      CommitmentVariables variables =
          new CommitmentVariables(commitment, frame.scope().clock(), field.keyOrigin());
      Pledge pledge =
          new Pledge(
              commitment,
              basis.orElseThrow(),
              List.copyOf(facts),
              counted.map(formula -> variables.nameOfCounted()),
              field.keyOrigin());
      return Optional.of(new Pledged(pledge, variables.all(counted)));
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }

  /** In whole units of the case's currency: the decimal number as written times an exact scale. */
  private Optional<Double> amount(Field field, Set<String> facts) {
    Section section = field.section("value", "unit", "facts");
    Optional<Double> value = section.requiredNumber("value");
    Optional<Unit> unit = section.required("unit").flatMap(frame.scope()::unit);
    section.optional("facts").map(evidence::readIds).ifPresent(facts::addAll);
    if (value.filter(one -> !(one > 0)).isPresent()) {
      Field written = section.optional("value").orElseThrow();
      written.refuse(
          written.text().orElse("") + " is not above 0",
          "write what is promised over the whole term; the company pays it to the party under `to`");
    }
    Unit currency = Unit.base(frame.currency());
    unit.filter(one -> !one.sameQuantityAs(currency))
        .ifPresent(one ->
            section
                .optional("unit")
                .orElseThrow()
                .refuse(
                    "an amount in " + one + " is no money in " + frame.currency(),
                    "write such as billion " + frame.currency()));
    if (!section.isSound() || value.isEmpty()) {
      return Optional.empty();
    }
    String written = section.optional("value").flatMap(Field::text).orElseThrow();
    return Optional.of(
        new BigDecimal(written)
            .multiply(new BigDecimal(unit.orElseThrow().numerator()))
            .divide(new BigDecimal(unit.get().denominator()), MathContext.DECIMAL128)
            .doubleValue());
  }

  private static Optional<Schedule> profile(Field field) {
    if (!field.isMap()) {
      return field.choice(PROFILES);
    }
    int before = field.problems().count();
    Map<Integer, Double> parts = new LinkedHashMap<>();
    for (Field part : field.entries().values()) {
      if (part.key().matches("\\d{4}")) {
        part.number().ifPresent(value -> parts.put(Integer.valueOf(part.key()), value));
      } else {
        field
            .problems()
            .add(part.keyOrigin(), part.path() + ": `" + part.key() + "` is no year", "");
      }
    }
    if (field.problems().count() != before) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Schedule.ByYear(parts));
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }
}
