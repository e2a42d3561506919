package endurance.casebook.folder;

import endurance.casebook.OpeningBooks;
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
  private final Set<String> withBooks;
  private final Set<String> named = new LinkedHashSet<>();

  /**
   * @param withBooks those of whom the case writes books, readable or not
   */
  NetworkParties(Map<String, Party> declared, Set<String> withBooks) {
    this.declared = declared;
    this.withBooks = Set.copyOf(withBooks);
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

  /**
   * Whether what a party owns follows from its books. Books that cannot be read count, too: what is
   * wrong with them is noted where they stand, and nothing is missing here.
   */
  boolean tellsAssets(String id) {
    return find(id)
        .flatMap(Party::books)
        .map(OpeningBooks::balances)
        .orElse(withBooks.contains(id));
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
