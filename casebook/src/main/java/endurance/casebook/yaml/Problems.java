package endurance.casebook.yaml;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything found wrong during one reading, in the order of the text. The reader of a file carries
 * one along and goes on after a mistake, so that all of them are reported at once. Belongs to one
 * reading and one thread; a {@link #part} may belong to another.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * Problems that stand among these.
   *
   * @param place how many of these stand before them
   */
  private record Part(int place, Problems problems) {}

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Origin origin, String message, String remedy) {
    found.add(new Problem(origin, message, remedy));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /**
   * A place among these for what is read later, or by another thread: its problems stand behind
   * those found so far and before those found from now on.
   */
  public Problems part() {
    Problems part = new Problems();
    parts.add(new Part(found.size(), part));
    return part;
  }

  /** The value; empty, with its problems noted, when there is none. */
  public <T> Optional<T> note(Checked<T> checked) {
    return switch (checked) {
      case Checked.Valid<T> valid -> Optional.of(valid.value());
      case Checked.Invalid<T> invalid -> {
        found.addAll(invalid.problems());
        yield Optional.empty();
      }
    };
  }

  /** How many were noted here, those of parts left out. */
  public int count() {
    return found.size();
  }

  /** Whether nothing was noted, here or in a part; asked when all threads are done. */
  public boolean isEmpty() {
    return found.isEmpty() && parts.stream().allMatch(part -> part.problems().isEmpty());
  }

  /** Each problem once, those of parts in their places; asked when all threads are done. */
  public List<Problem> all() {
    Set<Problem> all = new LinkedHashSet<>();
    int next = 0;
    for (Part part : parts) {
      all.addAll(found.subList(next, part.place()));
      all.addAll(part.problems().all());
      next = part.place();
    }
    all.addAll(found.subList(next, found.size()));
    return List.copyOf(all);
  }
}
