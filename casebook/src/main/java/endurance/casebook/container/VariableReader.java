package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one variable in any of its forms. */
public record VariableReader(Scope scope) {

  /** The variable under a key such as {@code price[player]}; empty, with notes, when unreadable. */
  public Optional<Variable> read(Field field) {
    Optional<DeclaredName> name = DeclaredName.of(field, scope);
    if (!field.isMap()) {
      Optional<Equations> equations = EquationsReader.read(field, List.of());
      return name.isPresent() && equations.isPresent() && allowed(field, VariableKind.AUXILIARY)
          ? Optional.of(
              new Variable.Auxiliary(
                  heading(name.get(), Optional.empty(), Text.EMPTY, field), equations.get()))
          : Optional.empty();
    }
    Optional<VariableKind> kind = kind(field);
    if (kind.isEmpty() || !allowed(field, kind.get())) {
      return Optional.empty();
    }
    Section section = field.section(kind.get().keys().toArray(String[]::new));
    List<Dimension> dimensions = name.map(DeclaredName::dimensions).orElse(List.of());
    Optional<Function<Heading, Variable>> body =
        name.isEmpty() ? Optional.empty() : body(kind.get(), section, dimensions);
    Optional<Unit> unit = unit(kind.get(), section);
    Text says = Texts.alikeOrEmpty(section, "says");
    return section.isSound() && name.isPresent()
        ? body.map(make -> make.apply(heading(name.get(), unit, says, field)))
        : Optional.empty();
  }

  private static Heading heading(DeclaredName name, Optional<Unit> unit, Text says, Field field) {
    return new Heading(name.name(), name.dimensionNames(), unit, says, field.keyOrigin());
  }

  private boolean allowed(Field field, VariableKind kind) {
    if (scope.kinds().contains(kind)) {
      return true;
    }
    field.refuse(
        "`" + kind.key() + "` cannot stand in a block",
        "let it come through `takes`, so that the case says what it rests on");
    return false;
  }

  private static Optional<VariableKind> kind(Field field) {
    Map<String, Field> entries = field.entries();
    List<VariableKind> told =
        Arrays.stream(VariableKind.values())
            .filter(kind -> entries.containsKey(kind.key()))
            .toList();
    if (told.size() == 1) {
      return Optional.of(told.getFirst());
    }
    List<String> keys =
        Arrays.stream(VariableKind.values())
            .flatMap(kind -> kind.keys().stream())
            .distinct()
            .toList();
    if (!field.section(keys.toArray(String[]::new)).isSound()) {
      return Optional.empty(); // a misspelt key says it all
    }
    String kinds =
        String.join(", ", Arrays.stream(VariableKind.values()).map(VariableKind::key).toList());
    field
        .problems()
        .add(
            field.keyOrigin(),
            told.isEmpty()
                ? field.path() + ": nothing says what this variable is"
                : field.path()
                    + ": a variable cannot have "
                    + String.join(" and ", told.stream().map(VariableKind::key).toList()),
            "give exactly one of " + kinds);
    return Optional.empty();
  }

  private Optional<Unit> unit(VariableKind kind, Section section) {
    return switch (kind) {
      case FLOW, AUXILIARY -> section.optional("unit").flatMap(scope::unit);
      case STOCK, CONSTANT, INPUT, NOISE, SERIES, LOOKUP ->
          section.required("unit").flatMap(scope::unit);
    };
  }

  private Optional<Function<Heading, Variable>> body(
      VariableKind kind, Section section, List<Dimension> dimensions) {
    Field main = section.optional(kind.key()).orElseThrow();
    return switch (kind) {
      case STOCK -> stock(section, dimensions);
      case FLOW ->
          EquationsReader.read(main, dimensions)
              .map(made -> heading -> new Variable.Flow(heading, made));
      case AUXILIARY ->
          EquationsReader.read(main, dimensions)
              .map(made -> heading -> new Variable.Auxiliary(heading, made));
      case CONSTANT ->
          (main.isMap()
                  ? each(main, dimensions, Field::number)
                  : main.number().map(value -> alike(value, dimensions)))
              .map(made -> heading -> new Variable.Constant(heading, made));
      case INPUT ->
          distributions(main, dimensions).map(made -> heading -> new Variable.Input(heading, made));
      case NOISE ->
          distributions(main, dimensions).map(made -> heading -> new Variable.Noise(heading, made));
      case SERIES -> {
        Table.Reading reading = TableReader.reading(section);
        yield each(main, dimensions, one -> TableReader.overTime(one, scope, reading))
            .map(made -> heading -> new Variable.Series(heading, made));
      }
      case LOOKUP -> lookup(section, main, dimensions);
    };
  }

  private Optional<List<Distribution>> distributions(Field main, List<Dimension> dimensions) {
    DistributionReader reader = DistributionReader.ofNumbers();
    boolean forAll = !dimensions.isEmpty() && main.isMap() && DistributionReader.isOne(main);
    return forAll
        ? reader.read(main).map(one -> alike(one, dimensions))
        : each(main, dimensions, reader::read);
  }

  /** The same for every element, each drawn by itself. */
  private static <T> List<T> alike(T value, List<Dimension> dimensions) {
    return java.util.Collections.nCopies(Dimension.combinations(dimensions).size(), value);
  }

  private static Optional<Function<Heading, Variable>> stock(
      Section section, List<Dimension> dimensions) {
    Optional<Equations> initial =
        section.optional("initial").flatMap(field -> EquationsReader.read(field, dimensions));
    List<Equations> inflows = flows(section, "inflow", dimensions);
    List<Equations> outflows = flows(section, "outflow", dimensions);
    return initial.map(start -> heading -> new Variable.Stock(heading, start, inflows, outflows));
  }

  private static List<Equations> flows(Section section, String key, List<Dimension> dimensions) {
    return section.optional(key).map(Field::itemsOrItself).orElse(List.of()).stream()
        .flatMap(item -> EquationsReader.read(item, dimensions).stream())
        .toList();
  }

  private Optional<Function<Heading, Variable>> lookup(
      Section section, Field main, List<Dimension> dimensions) {
    if (!dimensions.isEmpty()) {
      main.refuse("a lookup has no dimensions", "declare one lookup for each element");
    }
    Optional<Unit> argument = section.required("of").flatMap(scope::unit);
    Optional<Table> table = TableReader.ofPairs(main, TableReader.reading(section));
    return argument.flatMap(
        unit -> table.map(made -> heading -> new Variable.Lookup(heading, unit, made)));
  }

  /** One value for a scalar; for an array one for each element, in row-major order. */
  private static <T> Optional<List<T>> each(
      Field field, List<Dimension> dimensions, Function<Field, Optional<T>> read) {
    if (dimensions.isEmpty()) {
      return read.apply(field).map(List::of);
    }
    return ElementMap.read(field, dimensions)
        .flatMap(fields -> {
          List<T> values = new ArrayList<>();
          fields.values().forEach(one -> read.apply(one).ifPresent(values::add));
          return values.size() == fields.size() ? Optional.of(values) : Optional.empty();
        });
  }
}
