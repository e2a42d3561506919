package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.model.RankCorrelation;
import java.util.List;
import java.util.Optional;

/** Reads declared dependence: {@code {between: [price_weight, churn], rank: 0.5}}. */
public final class CorrelationReader {

  private CorrelationReader() {}

  /** All readable ones of a list. */
  public static List<RankCorrelation> readAll(List<Field> items) {
    return items.stream().flatMap(item -> read(item).stream()).toList();
  }

  private static Optional<RankCorrelation> read(Field field) {
    Section section = field.section("between", "rank");
    Optional<Field> between = section.required("between");
    List<String> names = between.map(Field::texts).orElse(List.of());
    if (between.isPresent() && between.get().isList() && names.size() != 2) {
      between.get().refuse("a correlation is between two inputs, got " + names.size(), "");
    }
    Optional<Double> rank = section.requiredNumber("rank");
    if (!section.isSound()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RankCorrelation(
              names.getFirst(), names.getLast(), rank.orElseThrow(), field.origin()));
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }
}
