package endurance.benchmarks.subject;

import endurance.casebook.folder.CaseFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The case under {@code benchmarks/reference}: of the size and make of a real one, and written a
 * second time by hand in C++ and NumPy under {@code benchmarks/native}.
 */
public final class ReferenceCase {

  /** What all versions of the model observe, in one order. */
  public static final List<String> OBSERVED =
      List.of(
          "cash",
          "debt",
          "equity",
          "total_revenue",
          "spending",
          "compute",
          "promised",
          "share[lab]",
          "share[open]",
          "market",
          "users",
          "average_price",
          "cost_level",
          "confidence",
          "valuation",
          "founders",
          "solvent",
          "peak_gap",
          "margin",
          "runway");

  private ReferenceCase() {}

  static Subject subject() {
    Path root = root();
    return new Subject(
        "reference",
        OBSERVED,
        () ->
            CaseFolder.open(root.resolve("benchmarks/reference"), root.resolve("library"))
                .read("base", Map.of())
                .map(read -> read.model()));
  }

  /** The folder of the project, from the system property {@code endurance.root}. */
  public static Path root() {
    return Path.of(System.getProperty("endurance.root", ".")).toAbsolutePath().normalize();
  }
}
