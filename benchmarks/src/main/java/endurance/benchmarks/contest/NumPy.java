package endurance.benchmarks.contest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Finds a Python that has NumPy; nothing is installed for it. */
public final class NumPy {

  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private NumPy() {}

  /** The command of the first Python that can import NumPy. */
  public static Outcome<String> python(Path folder) {
    for (String python : PYTHONS) {
      Child asking = new Child(List.of(python, "-c", "import numpy"), folder);
      if (asking.output(Duration.ofMinutes(1)) instanceof Outcome.Done) {
        return Outcome.done(python);
      }
    }
    return Outcome.missing("no Python with NumPy (tried " + String.join(", ", PYTHONS) + ")");
  }
}
