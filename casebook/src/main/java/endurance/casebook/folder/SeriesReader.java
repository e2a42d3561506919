package endurance.casebook.folder;

import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.ElementMap;
import endurance.casebook.container.Scope;
import endurance.casebook.container.TableReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.model.Heading;
import endurance.model.Table;
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
    Section section = field.section("unit", "file", "reading", "facts", "says");
    Optional<Unit> unit = section.required("unit").flatMap(scope::unit);
    Table.Reading reading = TableReader.reading(section);
    section.optional("facts").map(evidence::readIds).ifPresent(used::addAll);
    String says = section.textOrEmpty("says");
    Optional<Path> file = section.required("file").flatMap(this::inFolder);
    if (name.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns =
        name.get().dimensions().isEmpty()
            ? List.of("value")
            : ElementMap.combinations(name.get().dimensions()).stream()
                .map(elements -> String.join(", ", elements))
                .toList();
    Field place = section.optional("file").orElseThrow();
    Optional<List<Table>> tables =
        new SeriesFile(file.get(), scope.clock(), field.problems())
            .read(place.origin(), columns, reading);
    if (!section.isSound()) {
      return Optional.empty();
    }
    Heading heading =
        new Heading(
            name.get().name(), name.get().dimensionNames(), unit, says, field.keyOrigin());
    return tables.map(made -> new Variable.Series(heading, made));
  }

  private Optional<Path> inFolder(Field field) {
    return field
        .text()
        .flatMap(
            text -> {
              Path file = folder.resolve(text).normalize();
              if (file.startsWith(folder.normalize()) && !Path.of(text).isAbsolute()) {
                return Optional.of(folder.resolve(text));
              }
              field.refuse(
                  "\"" + text + "\" lies outside the case folder", "keep the data with the case");
              return Optional.empty();
            });
  }
}
