package endurance.casebook.folder;

import endurance.casebook.container.DeclaredName;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Yaml;
import endurance.casebook.yaml.YamlText;
import endurance.model.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces assumptions, for scenarios and for {@code --set}.
 *
 * @param written names of all assumptions in the case, readable or not
 */
record Overrides(BeliefReader reader, Set<String> written) {

  /**
   * The assumptions with one of them replaced, by an entry {@code name: …} or {@code name[element]:
   * …}.
   */
  Map<String, Stated> apply(Map<String, Stated> assumptions, Field entry, String by) {
    String name = DeclaredName.bare(entry.key());
    Stated stated = assumptions.get(name);
    if (stated == null) {
      if (!written.contains(name)) {
        entry
            .problems()
            .add(
                entry.keyOrigin(),
                entry.path() + ": there is no assumption `" + name + "`",
                Nearest.remedy(name, written));
      }
      return assumptions;
    }
    boolean whole = !entry.key().contains("[");
    Optional<Integer> element = whole ? Optional.of(0) : element(stated, entry);
    Optional<Belief> belief = reader.read(entry, stated.isDated());
    if (element.isEmpty() || belief.isEmpty()) {
      return assumptions;
    }
    Map<String, Stated> changed = new LinkedHashMap<>(assumptions);
    changed.put(
        name,
        whole ? stated.everywhere(belief.get(), by) : stated.at(element.get(), belief.get(), by));
    return changed;
  }

  /** The place of the element named in brackets; empty, with a note, when there is none. */
  private static Optional<Integer> element(Stated stated, Field entry) {
    Optional<Integer> place = stated.place(entry.key());
    if (place.isEmpty()) {
      List<String> known = stated.elements().stream().map(one -> String.join(", ", one)).toList();
      String inside =
          entry.key().substring(entry.key().indexOf('[') + 1).replaceFirst("]\\s*$", "");
      entry
          .problems()
          .add(
              entry.keyOrigin(),
              entry.path()
                  + ": "
                  + stated.name().name()
                  + (stated.isScalar() ? " has no elements" : " has no element `" + inside + "`"),
              stated.isScalar() ? "write " + stated.name().name() : Nearest.remedy(inside, known));
    }
    return place;
  }

  /** A replacement given on the command line, as if it stood in a scenario. */
  static Optional<Field> fromCommandLine(String name, String text, Problems problems) {
    String called = "--set " + name + "=" + text;
    Origin whole = new Origin(called, 0, 0);
    return problems
        .note(YamlText.parse(text, called))
        .map(yaml -> {
          Yaml node =
              yaml instanceof Yaml.Scalar scalar
                  ? new Yaml.Scalar(scalar.text(), scalar.plain(), whole, whole)
                  : yaml;
          return new Field(name, name, whole, node, problems);
        });
  }
}
