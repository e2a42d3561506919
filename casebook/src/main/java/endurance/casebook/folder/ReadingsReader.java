package endurance.casebook.folder;

import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the readings of an observation: those of a series of the case, or dated values each bound
 * to its facts.
 *
 * @param series the case's series, by name
 * @param used collects the facts named
 */
record ReadingsReader(
    Frame frame,
    Evidence evidence,
    Map<String, Variable.Series> series,
    Assembly assembly,
    Set<String> used) {

  /** A table counts months from the first point; its points are typed, not computed. */
  private static final double WHOLE_MONTH = 1e-9;

  /** Kinds of numbers that cannot stand for one another. */
  private static final Set<FactKind> APART =
      EnumSet.of(
          FactKind.PERIOD_TOTAL,
          FactKind.RUN_RATE,
          FactKind.LEVEL,
          FactKind.SHARE_OF_VISITS,
          FactKind.SHARE_OF_USERS,
          FactKind.SHARE_OF_SPEND,
          FactKind.PRICE,
          FactKind.RATE);

  /**
   * One reading as written, in its own unit.
   *
   * @param index of its element
   * @param error of its own; empty where that of the observation holds
   */
  record Single(
      int index,
      String element,
      YearMonth month,
      int point,
      double value,
      List<String> facts,
      Optional<Double> error) {}

  /** The readings of the field, in the order of their points. */
  List<Single> read(Field field, DeclaredName name, Optional<Unit> unit) {
    List<Single> all =
        field.key().equals("series") ? ofSeries(field, name) : dated(field, name, unit);
    return all.stream()
        .sorted(Comparator.comparingInt(Single::point).thenComparingInt(Single::index))
        .toList();
  }

  private List<Single> ofSeries(Field field, DeclaredName name) {
    Optional<String> called = field.text();
    Variable.Series found = called.map(series::get).orElse(null);
    if (found == null) {
      called
          .filter(one -> !assembly.isLost(one))
          .ifPresent(one ->
              field.refuse(
                  "the case has no series `" + one + "`", Nearest.remedy(one, series.keySet())));
      return List.of();
    }
    if (!found.dimensions().equals(name.dimensionNames())) {
      field.refuse(
          found.name() + " is over " + found.dimensions() + ", not over " + name.dimensionNames(),
          "let both be over the same");
      return List.of();
    }
    List<List<String>> elements = Dimension.combinations(name.dimensions());
    List<Single> all = new ArrayList<>();
    for (int i = 0; i < found.tables().size(); i++) {
      Table table = found.tables().get(i);
      String element = name.dimensions().isEmpty() ? "" : bracketed(elements.get(i));
      for (int k = 0; k < table.x().size(); k++) {
        long month = Math.round(table.x().get(k));
        if (Math.abs(table.x().get(k) - month) <= WHOLE_MONTH) {
          YearMonth at = clock().monthAt(0).plusMonths(month);
          int index = i;
          double value = table.y().get(k);
          pointOf(field, at)
              .ifPresent(point ->
                  all.add(
                      new Single(index, element, at, point, value, List.of(), Optional.empty())));
        }
      }
    }
    return all;
  }

  private static String bracketed(List<String> elements) {
    return "[" + String.join(", ", elements) + "]";
  }

  private List<Single> dated(Field field, DeclaredName name, Optional<Unit> unit) {
    if (!name.dimensions().isEmpty()) {
      field.refuse(
          name.name() + " is an array, and dated readings are of one number",
          "keep the readings in a series, or write an observation for each element");
      return List.of();
    }
    List<Single> all = new ArrayList<>();
    Map<FactKind, String> kinds = new LinkedHashMap<>();
    for (Field entry : field.entries().values()) {
      Section section = entry.section("value", "facts", "error");
      Optional<YearMonth> month =
          new Field(
                  entry.path(),
                  entry.key(),
                  entry.keyOrigin(),
                  new Yaml.Scalar(entry.key(), true, entry.keyOrigin(), entry.keyOrigin()),
                  entry.problems())
              .month();
      Optional<Double> value = section.requiredNumber("value");
      Optional<Field> named = section.required("facts");
      List<String> facts = named.map(evidence::readIds).orElse(List.of());
      named
          .filter(list -> list.isList() && list.items().isEmpty())
          .ifPresent(list -> list.refuse("the list of facts is empty", "name what says it"));
      used.addAll(facts);
      named.ifPresent(list -> checkKinds(list, facts, unit, kinds));
      Optional<Double> error = section.optional("error").flatMap(ObservationReader::positiveNumber);
      Optional<Integer> point = month.flatMap(at -> pointOf(entry, at));
      if (section.isSound() && point.isPresent()) {
        all.add(
            new Single(0, "", month.orElseThrow(), point.get(), value.orElseThrow(), facts, error));
      }
    }
    return all;
  }

  /** A run rate is no year's revenue, and a share of visits no share of users. */
  private void checkKinds(
      Field list, List<String> ids, Optional<Unit> unit, Map<FactKind, String> kinds) {
    for (String id : ids) {
      Fact fact = evidence.facts().get(id);
      if (fact == null) {
        continue;
      }
      if (unit.filter(one -> !one.sameQuantityAs(fact.unit())).isPresent()) {
        list.refuse(
            "fact " + id + " is in " + fact.unitText() + ", which is no " + unit.get(),
            "let readings and facts be of one kind");
      }
      if (APART.contains(fact.kind())) {
        kinds.putIfAbsent(fact.kind(), id);
      }
    }
    if (kinds.size() > 1) {
      list.refuse(
          "the readings rest on facts of several kinds: "
              + kinds.entrySet().stream()
                  .map(one -> one.getValue() + " is " + one.getKey().code())
                  .collect(Collectors.joining(", ")),
          "write an observation for each kind");
      kinds.keySet().retainAll(Set.of(kinds.keySet().iterator().next()));
    }
  }

  private Clock clock() {
    return frame.scope().clock();
  }

  /** The point of a reading; a note where there is none, or where nobody could know of it. */
  private Optional<Integer> pointOf(Field field, YearMonth month) {
    int point = clock().pointAtStartOf(month);
    if (!clock().contains(point)) {
      field.refuse(
          "the reading of " + month + " lies outside the clock",
          "the clock has " + clock().monthAt(0) + " to " + clock().monthAt(clock().steps() - 1));
      return Optional.empty();
    }
    if (month.isAfter(YearMonth.from(frame.asOf()))) {
      field.refuse(
          "the reading of " + month + " is later than the case's date, " + frame.asOf(),
          "leave out what nobody could know");
      return Optional.empty();
    }
    return Optional.of(point);
  }
}
