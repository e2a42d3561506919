package endurance.casebook.folder;

import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.Scope;
import endurance.casebook.container.TableReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Dimension;
import endurance.model.Heading;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads observed series, whose points lie in CSV files of the case folder.
 *
 * @param used collects the facts named
 */
record SeriesReader(Path folder, Scope scope, Evidence evidence, Set<String> used) {

  Optional<Variable> read(Field field) {
    Optional<DeclaredName> name = DeclaredName.of(field, scope.dimensions());
    Section section = field.section("unit", "file", "column", "reading", "facts", "says");
    Optional<Unit> unit = section.required("unit").flatMap(scope::unit);
    Table.Reading reading = TableReader.reading(section);
    section.optional("facts").map(evidence::readIds).ifPresent(used::addAll);
    Text says = Texts.alikeOrEmpty(section, "says");
    Optional<Path> file = section.required("file").flatMap(this::inFolder);
    if (name.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    Field place = section.optional("file").orElseThrow();
    SeriesFile data = new SeriesFile(file.get(), scope.clock(), field.problems());
    Optional<List<Table>> tables =
        column(section, name.get())
            .map(column -> data.readOne(place.origin(), column, reading))
            .orElseGet(() -> data.read(place.origin(), columns(name.get()), reading));
    if (!section.isSound()) {
      return Optional.empty();
    }
    Heading heading =
        new Heading(name.get().name(), name.get().dimensionNames(), unit, says, field.keyOrigin());
    return tables.map(made -> new Variable.Series(heading, made));
  }

  /** The column that a scalar names for itself. */
  private static Optional<String> column(Section section, DeclaredName name) {
    Optional<Field> field = section.optional("column");
    if (field.isPresent() && !name.dimensions().isEmpty()) {
      field.get().refuse("the columns of an array are its elements", "leave it out");
      return Optional.empty();
    }
    return field.flatMap(Field::text);
  }

  private static List<String> columns(DeclaredName name) {
    return name.dimensions().isEmpty()
        ? List.of("value")
        : Dimension.combinations(name.dimensions()).stream()
            .map(elements -> String.join(", ", elements))
            .toList();
  }

  private Optional<Path> inFolder(Field field) {
    return field
        .text()
        .flatMap(text -> {
          Path file = folder.resolve(text).normalize();
          if (file.startsWith(folder.normalize()) && !Path.of(text).isAbsolute()) {
            return Optional.of(folder.resolve(text));
          }
          field.refuse(
              "`" + text + "` lies outside the case folder", "keep the data with the case");
          return Optional.empty();
        });
  }
}
