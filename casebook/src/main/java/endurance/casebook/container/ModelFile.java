package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.casebook.yaml.YamlText;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Model;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import endurance.model.unit.Units;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model in a file of its own: clock, units, dimensions, variables and correlations. */
public final class ModelFile {

  private ModelFile() {}

  /** Reads and checks a file. */
  public static Checked<Model> read(Path file) {
    return YamlText.read(file).then(ModelFile::read);
  }

  /** Reads and checks a text; {@code file} is what messages call it. */
  public static Checked<Model> parse(String text, String file) {
    return YamlText.parse(text, file).then(ModelFile::read);
  }

  private static Checked<Model> read(Yaml yaml) {
    Problems problems = new Problems();
    Section section =
        Field.root(yaml, problems)
            .section("clock", "units", "dimensions", "variables", "correlations");
    Units units =
        section
            .optional("units")
            .map(field -> UnitNames.read(field, Units.standard()))
            .orElse(Units.standard());
    Optional<Clock> clock =
        section.required("clock").flatMap(field -> ClockReader.any(field, units));
    Map<String, Dimension> dimensions =
        section.optional("dimensions").map(DimensionReader::read).orElse(Map.of());
    Scope scope = Scope.of(units, dimensions, clock.orElse(Clock.of(0, 1, 1))).standingAlone();
    List<Variable> variables = new ArrayList<>();
    Set<String> lost = new LinkedHashSet<>();
    VariableReader reader = new VariableReader(scope);
    section
        .required("variables")
        .map(Field::entries)
        .orElse(Map.of())
        .values()
        .forEach(field ->
            reader
                .read(field)
                .ifPresentOrElse(variables::add, () -> lost.add(DeclaredName.bare(field.key()))));
    List<RankCorrelation> correlations = CorrelationReader.readAll(section.itemsOf("correlations"));
    Draft draft =
        new Draft(scope.clock(), List.copyOf(dimensions.values()), variables, correlations);
    Optional<Model> model = DraftCheck.check(draft, lost, problems);
    return problems.isEmpty()
        ? Checked.valid(model.orElseThrow())
        : Checked.invalid(problems.all());
  }
}
