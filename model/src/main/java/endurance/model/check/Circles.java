package endurance.model.check;

import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Expression.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses values that need themselves at the same point. Elements are looked at one by one: {@code
 * x[a]} may need {@code x[b]}. Only where variables as a whole need themselves can one of their
 * elements do so, which is rare and quickly found out.
 */
final class Circles {

  private final Symbols symbols;
  private final Findings findings;

  Circles(Symbols symbols, Findings findings) {
    this.symbols = symbols;
    this.findings = findings;
  }

  void check() {
    Set<String> told = new HashSet<>();
    for (List<Scalar> circle : circles(Needs.Point.LATER)) {
      if (told.add(text(circle))) {
        tell(
            circle,
            "circular definition: " + text(circle),
            "a stock, PREVIOUS or a delay must stand in the circle");
      }
    }
    for (List<Scalar> circle : circles(Needs.Point.FIRST)) {
      if (told.add(text(circle))) {
        tell(
            circle,
            "circular initial values: " + text(circle),
            "give one of them an initial value that does not need the others");
      }
    }
  }

  private List<List<Scalar>> circles(Needs.Point point) {
    Needs needs = new Needs(symbols, point);
    List<String> entangled = new Graph<>(needs.computed(), needs::namesIn).entangled();
    return entangled.isEmpty()
        ? List.of()
        : new Graph<>(needs.scalarsOf(entangled), needs::of).circles();
  }

  /** By variables alone where no variable occurs twice. */
  private static String text(List<Scalar> circle) {
    List<Scalar> once = circle.subList(1, circle.size());
    boolean byVariable = once.stream().map(Scalar::variable).distinct().count() == once.size();
    return String.join(
        " -> ", circle.stream().map(byVariable ? Scalar::variable : Scalar::toString).toList());
  }

  /** At the place where the first of the circle names the second. */
  private void tell(List<Scalar> circle, String message, String remedy) {
    Optional<Variable> first = symbols.variable(circle.getFirst().variable());
    String second = circle.get(1).variable();
    for (Site site : first.map(Site::of).orElse(List.of())) {
      Optional<Expression> place =
          site.formula().expression().nodes().stream()
              .filter(node -> node instanceof Reference r && r.name().equals(second))
              .findFirst();
      if (place.isPresent()) {
        findings.at(site, place.get(), message, remedy);
        return;
      }
    }
  }
}
