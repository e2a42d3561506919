package endurance.casebook.evidence;

import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known at the case's date: sources, and the facts taken from them.
 *
 * @param writtenSources ids of all sources in the file, so that one refused for its own sake is not
 *     reported again wherever it is used
 * @param writtenFacts likewise
 * @param isReadable false when the file itself could not be read, so that nothing is said about
 *     what it may hold
 */
public record Evidence(
    Map<String, Source> sources,
    Map<String, Fact> facts,
    Set<String> writtenSources,
    Set<String> writtenFacts,
    boolean isReadable) {

  public Evidence {
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    writtenSources = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(writtenSources));
    writtenFacts = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(writtenFacts));
  }

  /** For a case whose file of sources cannot be read. */
  public static Evidence unreadable() {
    return new Evidence(Map.of(), Map.of(), Set.of(), Set.of(), false);
  }

  /** Reads sources.yaml. */
  public static Evidence read(Field root, Scope scope, LocalDate asOf) {
    Section section = root.section("sources", "facts");
    Map<String, Field> sourceFields =
        section.required("sources").map(Field::entries).orElse(Map.of());
    Map<String, Field> factFields = section.required("facts").map(Field::entries).orElse(Map.of());
    Map<String, Source> sources = SourceReader.read(sourceFields);
    sources.values().stream()
        .filter(source -> source.date().isAfter(asOf))
        .forEach(source -> refuse(source, asOf, section, factFields));
    FactReader reader = new FactReader(scope, sourceFields.keySet(), asOf);
    Map<String, Fact> facts = new LinkedHashMap<>();
    factFields.forEach((id, field) -> reader.read(field).ifPresent(fact -> facts.put(id, fact)));
    return new Evidence(sources, facts, sourceFields.keySet(), factFields.keySet(), true);
  }

  /** Refuses a source from the future with all that rests on it. */
  private static void refuse(
      Source source, LocalDate asOf, Section section, Map<String, Field> facts) {
    List<String> resting = new ArrayList<>();
    facts.forEach((id, field) -> {
      if (field.isMap()
          && Optional.ofNullable(field.entries().get("source"))
              .filter(of -> of.node().onOneLine().equals(source.id()))
              .isPresent()) {
        resting.add(id);
      }
    });
    section
        .problems()
        .add(
            source.origin(),
            "source "
                + source.id()
                + " is dated "
                + source.date()
                + ", after the case's date "
                + asOf
                + (resting.isEmpty() ? "" : "; with it fall " + String.join(", ", resting)),
            "leave out what nobody could know");
  }

  public boolean knowsSource(String id) {
    return !isReadable || writtenSources.contains(id);
  }

  public boolean knowsFact(String id) {
    return !isReadable || writtenFacts.contains(id);
  }

  /** Whether a fact of this name is written; notes it when not. */
  public boolean checkFact(Field place, String id) {
    if (knowsFact(id)) {
      return true;
    }
    place.refuse("there is no fact `" + id + "`", Nearest.remedy(id, writtenFacts));
    return false;
  }

  /** The ids in a list of facts, each checked. */
  public List<String> readIds(Field list) {
    List<String> ids = new ArrayList<>();
    for (Field item : list.items()) {
      item.text().filter(id -> checkFact(item, id)).ifPresent(ids::add);
    }
    return ids;
  }
}
