package endurance.casebook;

import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source asserts, as something that can be checked.
 *
 * @param says the assertion in our words
 * @param source key of a {@link Source}
 * @param paragraph of the source, from 1; 0 where not counted
 * @param observableFrom the first month in which one could know; empty when one can today
 */
public record Claim(
    String id,
    Text says,
    String source,
    int paragraph,
    Test test,
    Optional<YearMonth> observableFrom,
    Origin origin) {

  /** How the claim is put to the test. */
  public sealed interface Test {}

  /**
   * Numbers only.
   *
   * @param formula as written
   * @param holds its truth, computed when the case was read
   */
  public record Arithmetic(String formula, boolean holds) implements Test {}

  /**
   * A true/false formula over the model: the variable {@code claim.ID}.
   *
   * @param scenarios in which it is judged, at least one
   */
  public record Predicate(String variable, Moment at, List<String> scenarios) implements Test {
    public Predicate {
      scenarios = List.copyOf(scenarios);
    }
  }

  /**
   * Against the facts of one quantity.
   *
   * @param kinds the readings the sentence allows
   * @param tolerance relative, for {@link As#ABOUT}
   */
  public record Compare(
      String quantity,
      String about,
      Period period,
      Set<FactKind> kinds,
      double value,
      Unit unit,
      String unitText,
      double tolerance,
      As as)
      implements Test {
    public Compare {
      kinds = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(kinds));
    }
  }

  /** How the claim states its value. */
  public enum As {
    ABOUT,
    AT_LEAST,
    AT_MOST
  }
}
