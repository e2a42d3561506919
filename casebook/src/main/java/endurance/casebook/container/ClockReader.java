package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.model.Clock;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.time.YearMonth;
import java.util.Optional;

/** Reads clocks: {@code {from: 2025-01, to: 2033-12}}, or undated ones with start, dt and steps. */
public final class ClockReader {

  /** Months of a thousand years: a slip of a digit should not ask for more. */
  static final int MOST_STEPS = 1_000_000;

  private ClockReader() {}

  /** A dated monthly clock. */
  public static Optional<Clock> dated(Field field) {
    Section section = field.section("from", "to");
    Optional<YearMonth> from = section.requiredMonth("from");
    Optional<YearMonth> to = section.requiredMonth("to");
    if (!section.isSound()) {
      return Optional.empty();
    }
    if (to.orElseThrow().isBefore(from.orElseThrow())) {
      field.refuse("the clock ends in " + to.get() + ", before it begins in " + from.get(), "");
      return Optional.empty();
    }
    return Optional.of(Clock.monthly(from.get(), to.get()));
  }

  /** Any clock; the unit of time is a month where an undated one does not say. */
  static Optional<Clock> any(Field field, Units units) {
    if (!field.isMap()
        || field.entries().containsKey("from")
        || field.entries().containsKey("to")) {
      return dated(field);
    }
    Section section = field.section("start", "dt", "steps", "unit");
    double start = section.optional("start").flatMap(Field::number).orElse(0.0);
    Optional<Double> dt = section.optional("dt").map(Field::number).orElse(Optional.of(1.0));
    Optional<Integer> steps = section.required("steps").flatMap(Field::whole);
    Optional<Unit> unit =
        section
            .optional("unit")
            .map(one ->
                one.scalar("a unit of time")
                    .flatMap(scalar ->
                        one.problems().note(units.parse(scalar.text(), scalar.textOrigin()))))
            .orElse(Optional.of(Unit.MONTH));
    steps
        .filter(count -> count > MOST_STEPS)
        .ifPresent(
            count -> field.refuse(count + " steps are too many", "the most is " + MOST_STEPS));
    if (!section.isSound()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Clock(
              unit.orElseThrow(), start, dt.orElseThrow(), steps.orElseThrow(), Optional.empty()));
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }
}
