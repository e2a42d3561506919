package endurance.casebook.yaml;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Everything found wrong during one reading, in the order of finding. The reader of a file carries
 * one along and goes on after a mistake, so that all of them are reported at once. Belongs to one
 * reading and one thread.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Origin origin, String message, String remedy) {
    found.add(new Problem(origin, message, remedy));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
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

  public int count() {
    return found.size();
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Each problem once, in order of finding. */
  public List<Problem> all() {
    return List.copyOf(new LinkedHashSet<>(found));
  }
}
