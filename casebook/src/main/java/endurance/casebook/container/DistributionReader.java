package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.model.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads distributions in all the forms a person may write them.
 *
 * @param number reads one number: for dates this is a month
 */
public record DistributionReader(Function<Field, Optional<Double>> number) {

  private static final List<String> QUANTILES = List.of("p5", "p10", "p50", "p90", "p95");
  private static final List<String> BOUNDS = List.of("min", "max");
  private static final List<String> CORNERS = List.of("low", "mode", "high");
  private static final List<String> NAMED =
      List.of("pert", "normal", "lognormal", "uniform", "beta", "discrete", "empirical");

  /** Every key that can belong to a distribution. */
  public static final List<String> KEYS =
      Stream.of(QUANTILES, BOUNDS, CORNERS, NAMED).flatMap(List::stream).toList();

  /** Of plain numbers. */
  public static DistributionReader ofNumbers() {
    return new DistributionReader(Field::number);
  }

  /** Whether a map seems to hold a distribution. */
  public static boolean speaksOf(Section section) {
    return KEYS.stream().anyMatch(section::has);
  }

  /** Whether every key of a map belongs to a distribution, so that it is no map of elements. */
  static boolean isOne(Field map) {
    return keysIn(map).containsAll(map.entries().keySet());
  }

  /** The keys a map of its own may have: any percentile, which a map among other keys may not. */
  private static List<String> keysIn(Field map) {
    List<String> keys = new ArrayList<>(KEYS);
    map.entries().keySet().stream()
        .filter(key -> Percentile.of(key).isPresent())
        .forEach(keys::add);
    return keys;
  }

  /** A field that holds a distribution and nothing else. */
  public Optional<Distribution> read(Field field) {
    if (!field.isMap()) {
      field.refuse(
          "expected a distribution, got " + field.node().described(),
          "write it such as {p10: 1, p50: 2, p90: 4}");
      return Optional.empty();
    }
    Section section = field.section(keysIn(field).toArray(String[]::new));
    Optional<Distribution> read = read(section);
    return section.isSound() ? read : Optional.empty();
  }

  /** A distribution among other keys of a map. */
  public Optional<Distribution> read(Section section) {
    boolean quantiles = section.keys().stream().anyMatch(key -> Percentile.of(key).isPresent());
    boolean corners = CORNERS.stream().anyMatch(section::has);
    List<String> named = NAMED.stream().filter(section::has).toList();
    int forms = named.size() + (quantiles ? 1 : 0) + (corners ? 1 : 0);
    if (forms != 1) {
      section
          .whole()
          .refuse(
              forms == 0 ? "no distribution is given" : "two distributions are mixed up",
              "give three quantiles (p10, p50, p90), or low, mode and high, or one of "
                  + String.join(", ", NAMED));
      return Optional.empty();
    }
    if (!quantiles) {
      BOUNDS.stream()
          .flatMap(bound -> section.optional(bound).stream())
          .forEach(field -> field.refuse("goes with three quantiles only", ""));
    }
    if (quantiles) {
      return quantiles(section);
    }
    if (corners) {
      return of(
          section,
          numbers -> new Distribution.Triangular(numbers[0], numbers[1], numbers[2]),
          "low",
          "mode",
          "high");
    }
    Field form = section.optional(named.getFirst()).orElseThrow();
    return switch (named.getFirst()) {
      case "pert" -> of(form, n -> new Distribution.Pert(n[0], n[1], n[2]), "low", "mode", "high");
      case "normal" -> of(form, n -> new Distribution.Normal(n[0], n[1]), "mean", "sd");
      case "lognormal" -> of(form, n -> new Distribution.Lognormal(n[0], n[1]), "median", "log_sd");
      case "uniform" -> of(form, n -> new Distribution.Uniform(n[0], n[1]), "low", "high");
      case "beta" ->
          of(
              form,
              n -> new Distribution.Beta(n[0], n[1], n[2], n[3]),
              "alpha",
              "beta",
              "low",
              "high");
      case "discrete" -> discrete(form);
      case "empirical" -> empirical(form);
      default -> throw new IllegalStateException(named.getFirst());
    };
  }

  private Optional<Distribution> quantiles(Section section) {
    List<Percentile> pairs = Percentile.pairedIn(section.keys());
    Percentile low =
        pairs.isEmpty()
            ? Percentile.ofPercent(section.has("p5") || section.has("p95") ? 5 : 10)
            : pairs.getFirst();
    List<String> three = List.of(low.key(), Percentile.MEDIAN, low.counterpart().key());
    List<String> others =
        section.keys().stream()
            .filter(key -> Percentile.of(key).isPresent() && !three.contains(key))
            .toList();
    if (!others.isEmpty()) {
      section
          .whole()
          .refuse(
              String.join(" and ", others) + " cannot stand beside " + String.join(", ", three),
              "give p10, p50, p90 or p5, p50, p95");
      return Optional.empty();
    }
    int before = section.problems().count();
    OptionalDouble min = bound(section, "min");
    OptionalDouble max = bound(section, "max");
    Optional<Distribution> read =
        of(
            section,
            n -> new Distribution.Quantiles(n[0], n[1], n[2], low.probability(), min, max),
            three.toArray(String[]::new));
    return section.problems().count() == before ? read : Optional.empty();
  }

  private OptionalDouble bound(Section section, String key) {
    return section
        .optional(key)
        .flatMap(number)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private Optional<Distribution> of(
      Field form, Function<double[], Distribution> make, String... keys) {
    Section section = form.section(keys);
    Optional<Distribution> read = of(section, make, keys);
    return section.isSound() ? read : Optional.empty();
  }

  private Optional<Distribution> of(
      Section section, Function<double[], Distribution> make, String... keys) {
    double[] numbers = new double[keys.length];
    boolean complete = true;
    for (int i = 0; i < keys.length; i++) {
      Optional<Double> read = section.required(keys[i]).flatMap(number);
      complete &= read.isPresent();
      numbers[i] = read.orElse(0.0);
    }
    return complete ? made(section.whole(), () -> make.apply(numbers)) : Optional.empty();
  }

  private Optional<Distribution> discrete(Field form) {
    int before = form.problems().count();
    TreeMap<Double, Double> probabilities = new TreeMap<>();
    for (Map.Entry<String, Field> entry : form.entries().entrySet()) {
      Field field = entry.getValue();
      Yaml key = new Yaml.Scalar(entry.getKey(), true, field.keyOrigin(), field.keyOrigin());
      Optional<Double> value =
          number.apply(new Field(form.path(), form.key(), field.keyOrigin(), key, form.problems()));
      Optional<Double> probability = field.number();
      if (value.isPresent()
          && probability.isPresent()
          && probabilities.put(value.get(), probability.get()) != null) {
        field.refuse("the value " + value.get() + " stands twice", "");
      }
    }
    return form.problems().count() == before
        ? made(
            form,
            () ->
                new Distribution.Discrete(
                    List.copyOf(probabilities.keySet()), List.copyOf(probabilities.values())))
        : Optional.empty();
  }

  private Optional<Distribution> empirical(Field form) {
    int before = form.problems().count();
    List<Double> values =
        form.items().stream().flatMap(item -> number.apply(item).stream()).toList();
    return form.problems().count() == before
        ? made(form, () -> new Distribution.Empirical(values))
        : Optional.empty();
  }

  private static Optional<Distribution> made(
      Field field, java.util.function.Supplier<Distribution> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }
}
