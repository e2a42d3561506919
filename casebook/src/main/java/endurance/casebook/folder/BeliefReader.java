package endurance.casebook.folder;

import endurance.casebook.container.DistributionReader;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what is assumed about a number: {@code value: 3}, {@code date: 2026-07} (months since the
 * first point), or a distribution.
 */
record BeliefReader(Scope scope) {

  private static final String VALUE = "value";
  private static final String DATE = "date";

  /** The keys that say what is assumed. */
  static final List<String> KEYS =
      Stream.concat(Stream.of(VALUE, DATE), DistributionReader.KEYS.stream()).toList();

  /** Whether a section has any of them. */
  static boolean speaksOf(Section section) {
    return KEYS.stream().anyMatch(section::has);
  }

  /** Out of a map that may hold other keys too. */
  Optional<Belief> read(Section section) {
    int forms =
        (section.has(VALUE) ? 1 : 0)
            + (section.has(DATE) ? 1 : 0)
            + (DistributionReader.speaksOf(section) ? 1 : 0);
    if (forms != 1) {
      section
          .problems()
          .add(
              section.whole().keyOrigin(),
              section.whole().path()
                  + (forms == 0 ? ": nothing is assumed" : ": more than one thing is assumed"),
              "give a value, a date, or one distribution such as {p10: 1, p50: 2, p90: 4}");
      return Optional.empty();
    }
    String written = written(section);
    if (section.has(VALUE)) {
      return section
          .optional(VALUE)
          .flatMap(Field::number)
          .map(value -> new Belief.Fixed(value, written));
    }
    if (section.has(DATE)) {
      return section.optional(DATE).flatMap(this::date);
    }
    return DistributionReader.ofNumbers()
        .read(section)
        .map(distribution -> new Belief.Uncertain(distribution, written));
  }

  /** Out of a field of its own: a bare number or date, or a map. */
  Optional<Belief> read(Field field, boolean dated) {
    if (!field.isMap()) {
      Optional<Double> value =
          dated && !field.looksLikeNumber() ? scope.time(field) : field.number();
      return value.map(number -> new Belief.Fixed(number, field.node().onOneLine()));
    }
    Section section = field.section(KEYS.toArray(String[]::new));
    Optional<Belief> belief = dated ? datedOrNot(field, section) : read(section);
    return section.isSound() ? belief : Optional.empty();
  }

  private Optional<Belief> datedOrNot(Field field, Section section) {
    boolean numbers = section.has(VALUE) || section.has(DATE) || !mentionsMonths(field);
    return numbers ? read(section) : date(field);
  }

  private static boolean mentionsMonths(Field field) {
    return field.node().onOneLine().matches(".*\\b\\d{4}-\\d{2}\\b.*");
  }

  private Optional<Belief> date(Field field) {
    String written = field.node().onOneLine();
    return field.isMap()
        ? new DistributionReader(scope::time)
            .read(field)
            .map(distribution -> new Belief.Uncertain(distribution, written))
        : scope.time(field).map(value -> new Belief.Fixed(value, written));
  }

  private static String written(Section section) {
    if (section.has(VALUE)) {
      return section.optional(VALUE).orElseThrow().node().onOneLine();
    }
    return DistributionReader.KEYS.stream()
        .flatMap(key -> section.optional(key).stream())
        .map(field -> field.key() + ": " + field.node().onOneLine())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
