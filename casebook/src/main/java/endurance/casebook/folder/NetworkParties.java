package endurance.casebook.folder;

import endurance.casebook.Party;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.model.Origin;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties that a network names, in the order in which it does. */
final class NetworkParties {

  private final Map<String, Party> declared;
  private final Set<String> named = new LinkedHashSet<>();

  NetworkParties(Map<String, Party> declared) {
    this.declared = declared;
  }

  /** Counts a party among those named. */
  void name(String id) {
    named.add(id);
  }

  Set<String> named() {
    return Collections.unmodifiableSet(named);
  }

  Optional<Party> find(String id) {
    return Optional.ofNullable(declared.get(id));
  }

  /** The party that a field names; empty, with a note, where there is none of that name. */
  Optional<String> read(Field field) {
    return field.text().filter(id -> isKnown(id, field.origin(), field));
  }

  /** Whether there is such a party, which then counts as named; with a note where there is none. */
  boolean isKnown(String id, Origin place, Field field) {
    if (declared.containsKey(id)) {
      named.add(id);
      return true;
    }
    field
        .problems()
        .add(
            place,
            field.path() + ": `" + id + "` is no party",
            Nearest.remedy(id, declared.keySet()));
    return false;
  }

  /** Notes that a relation would lead from a party to itself. */
  void refuseItself(
      Section section, Optional<String> one, Optional<String> other, String what, String remedy) {
    if (one.isPresent() && one.equals(other)) {
      section
          .problems()
          .add(
              section.whole().keyOrigin(),
              section.whole().path() + ": `" + one.get() + "` " + what,
              remedy);
    }
  }
}
