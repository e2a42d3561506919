package endurance.report.evidence;

import endurance.casebook.Assumption;
import endurance.casebook.Case;
import java.util.List;
import java.util.stream.Collectors;

/** The assumptions that a run's scenario or command line has replaced. */
public final class Replaced {

  private Replaced() {}

  /** In the order of the case. */
  public static List<Assumption> in(Case about) {
    return about.assumptions().values().stream()
        .filter(assumption -> !assumption.overriddenBy().isEmpty())
        .toList();
  }

  /** For a headline: {@code price = 18, churn = 0.04}. */
  public static String listed(Case about) {
    return in(about).stream()
        .map(assumption -> assumption.name() + " = " + assumption.written())
        .collect(Collectors.joining(", "));
  }
}
