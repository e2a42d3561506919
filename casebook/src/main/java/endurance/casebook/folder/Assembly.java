package endurance.casebook.folder;

import endurance.casebook.container.DeclaredName;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.model.Origin;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the variables of a case's model from all its sections, and remembers what could not be
 * read. Belongs to one reading.
 */
final class Assembly {

  private final List<Variable> variables = new ArrayList<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final Map<String, Origin> names = new LinkedHashMap<>();
  private final Problems problems;

  Assembly(Problems problems) {
    this.problems = problems;
  }

  /** Adds the variable that {@code field} declares, or remembers that it could not be read. */
  void add(Field field, Optional<? extends Variable> variable) {
    reserve(field, variable.isPresent());
    variable.ifPresent(variables::add);
  }

  /** Takes the name that {@code field} declares for a variable that is added later. */
  void reserve(Field field, boolean readable) {
    String name = DeclaredName.bare(field.key());
    Origin earlier = names.putIfAbsent(name, field.keyOrigin());
    if (earlier != null) {
      problems.add(
          field.keyOrigin(),
          "`" + name + "` is defined already, at " + earlier,
          "rename one of them");
    }
    if (earlier != null || !readable) {
      lost.add(name);
    }
  }

  /** Adds variables whose names cannot clash, since a dot stands in them. */
  void addAll(List<Variable> more) {
    variables.addAll(more);
  }

  /** Remembers that nothing beginning with {@code prefix} could be read. */
  void lose(String prefix) {
    lost.add(prefix);
  }

  /** All added, but for those of a name that stands twice. */
  List<Variable> variables() {
    return variables.stream().filter(variable -> !lost.contains(variable.name())).toList();
  }

  /** Whether {@code name} belongs to what could not be read. */
  boolean isLost(String name) {
    return lost.contains(name)
        || lost.stream().anyMatch(one -> one.endsWith(".") && name.startsWith(one));
  }

  Set<String> lost() {
    return Set.copyOf(lost);
  }
}
