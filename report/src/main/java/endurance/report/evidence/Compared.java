package endurance.report.evidence;

import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import java.util.List;

/**
 * A fact beside the other facts of its quantity.
 *
 * @param disagreesWith ids of facts of the same kind and an overlapping period that state another
 *     value
 * @param otherKindThan ids of facts of an overlapping period that are another kind of number, so
 *     that the two values are no contradiction and must not be compared
 */
public record Compared(Fact fact, List<String> disagreesWith, List<String> otherKindThan) {

  /** Rounding in what sources print; closer values are the same value. */
  public static final double ROUNDING = 0.01;

  /** How far apart two values may be of which one is stated as "about". */
  public static final double ABOUT = 0.1;

  public Compared {
    disagreesWith = List.copyOf(disagreesWith);
    otherKindThan = List.copyOf(otherKindThan);
  }

  static Compared of(Fact fact, List<Fact> others) {
    List<Fact> beside =
        others.stream()
            .filter(other -> !other.id().equals(fact.id()))
            .filter(other -> other.asOf().overlaps(fact.asOf()))
            .toList();
    return new Compared(
        fact,
        beside.stream()
            .filter(other -> other.kind() == fact.kind() && sameSpan(fact, other))
            .filter(other -> !agree(fact, other))
            .map(Fact::id)
            .toList(),
        beside.stream().filter(other -> other.kind() != fact.kind()).map(Fact::id).toList());
  }

  /** Totals speak of one thing only where their periods are one: half a year is no year. */
  private static boolean sameSpan(Fact one, Fact other) {
    return one.kind() != FactKind.PERIOD_TOTAL
        || (one.asOf().first().equals(other.asOf().first())
            && one.asOf().last().equals(other.asOf().last()));
  }

  /** Whether some value satisfies what both say. Values of different quantities never agree. */
  static boolean agree(Fact one, Fact other) {
    if (!one.unit().sameQuantityAs(other.unit())) {
      return false;
    }
    double value = one.value();
    double beside = other.value() * other.unit().in(one.unit());
    double tolerance =
        Math.max(Math.abs(value), Math.abs(beside))
            * Math.max(tolerance(one.bound()), tolerance(other.bound()));
    return Math.max(low(one.bound(), value), low(other.bound(), beside))
        <= Math.min(high(one.bound(), value), high(other.bound(), beside)) + tolerance;
  }

  private static double tolerance(Fact.Bound bound) {
    return switch (bound) {
      case EXACTLY, AT_LEAST, AT_MOST -> ROUNDING;
      case ABOUT -> ABOUT;
    };
  }

  private static double low(Fact.Bound bound, double value) {
    return switch (bound) {
      case EXACTLY, ABOUT, AT_LEAST -> value;
      case AT_MOST -> Double.NEGATIVE_INFINITY;
    };
  }

  private static double high(Fact.Bound bound, double value) {
    return switch (bound) {
      case EXACTLY, ABOUT, AT_MOST -> value;
      case AT_LEAST -> Double.POSITIVE_INFINITY;
    };
  }
}
