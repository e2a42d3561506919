package endurance.model.unit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Prints units so that they read well and parse back: of all ways to name the times and powers in a
 * unit, the one that leaves the least number over.
 */
final class UnitText {

  private static final String MONTH = "month";
  private static final String WATT = "watt";

  /** Costs of what is left over beside names: nothing, one word, a division, digits. */
  private static final int WORD = 1;

  private static final int RATIO = 2;
  private static final int DIGITS = 3;

  private final Unit unit;

  private UnitText(Unit unit) {
    this.unit = unit;
  }

  static String of(Unit unit) {
    return new UnitText(unit).text();
  }

  /**
   * One way of writing the unit.
   *
   * @param lead numbers and scale words
   * @param ratio two times whose ratio is part of the scale, such as month/year; the first empty
   *     for a scale word that divides
   */
  private record Writing(int cost, String lead, List<String> ratio, String time, String power) {}

  private String text() {
    Writing best = new Writing(Integer.MAX_VALUE, "", List.of(), MONTH, WATT);
    for (Map.Entry<String, Unit> time : choices(MONTH, Units.times()).entrySet()) {
      for (Map.Entry<String, Unit> power : choices(WATT, Units.powers()).entrySet()) {
        Unit rest =
            unit.dividedBy(time.getValue().power(exponent(MONTH)))
                .dividedBy(power.getValue().power(exponent(WATT)));
        Writing writing = lead(scaleOf(rest), time.getKey(), power.getKey());
        if (writing.cost() < best.cost()) {
          best = writing;
        }
      }
    }
    return join(best);
  }

  /** The names that may stand for a base unit; one suffices where it does not occur. */
  private Map<String, Unit> choices(String base, Map<String, Unit> names) {
    return exponent(base) == 0 ? Map.of(base, Unit.base(base)) : names;
  }

  private int exponent(String base) {
    return unit.powers().getOrDefault(base, 0);
  }

  private static Unit scaleOf(Unit unit) {
    return new Unit(Unit.ONE.powers(), unit.numerator(), unit.denominator());
  }

  private Writing lead(Unit scale, String time, String power) {
    Optional<String> word = word(scale);
    if (word.isPresent()) {
      return new Writing(word.get().isEmpty() ? 0 : WORD, word.get(), List.of(), time, power);
    }
    Optional<String> below = word(scale.power(-1)).filter(left -> !left.equals("%"));
    if (below.isPresent()) {
      return new Writing(RATIO, "", List.of("", below.get()), time, power);
    }
    return ratio(scale, time, power).orElseGet(() -> digits(scale, time, power));
  }

  private static Optional<Writing> ratio(Unit scale, String time, String power) {
    for (Map.Entry<String, Unit> above : Units.times().entrySet()) {
      for (Map.Entry<String, Unit> below : Units.times().entrySet()) {
        Unit rest = scale.times(below.getValue()).dividedBy(above.getValue());
        Optional<String> left = word(rest);
        if (left.isPresent()) {
          int cost = RATIO + (left.get().isEmpty() ? 0 : WORD);
          return Optional.of(
              new Writing(cost, left.get(), List.of(above.getKey(), below.getKey()), time, power));
        }
      }
    }
    return Optional.empty();
  }

  private static Writing digits(Unit scale, String time, String power) {
    String digits =
        scale.numerator()
            + (scale.denominator().equals(BigInteger.ONE) ? "" : "/" + scale.denominator());
    return new Writing(DIGITS + digits.length(), digits, List.of(), time, power);
  }

  private static Optional<String> word(Unit scale) {
    if (scale.equals(Unit.ONE)) {
      return Optional.of("");
    }
    if (scale.equals(Unit.ONE.scaled(1, 100))) {
      return Optional.of("%");
    }
    return Units.scales().entrySet().stream()
        .filter(entry -> entry.getValue().equals(scale))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String join(Writing writing) {
    List<String> above = new ArrayList<>();
    StringBuilder below = new StringBuilder();
    if (!writing.ratio().isEmpty()) {
      below.append('/').append(writing.ratio().getLast());
    }
    for (Map.Entry<String, Integer> factor : inReadingOrder(writing)) {
      int power = factor.getValue();
      String name = factor.getKey() + (Math.abs(power) == 1 ? "" : "^" + Math.abs(power));
      if (power > 0) {
        above.add(name);
      } else {
        below.append('/').append(name);
      }
    }
    if (!writing.ratio().isEmpty() && !writing.ratio().getFirst().isEmpty()) {
      above.add(writing.ratio().getFirst());
    }
    StringJoiner text = new StringJoiner(" ");
    if (!writing.lead().isEmpty()) {
      text.add(writing.lead());
    }
    if (!above.isEmpty()) {
      text.add(String.join("*", above));
    }
    return (text.length() == 0 ? "1" : text.toString()) + below;
  }

  /** Money, people and things first, then power, then time: {@code USD/person/month}. */
  private List<Map.Entry<String, Integer>> inReadingOrder(Writing writing) {
    List<Map.Entry<String, Integer>> factors = new ArrayList<>();
    unit.powers()
        .forEach((name, power) -> {
          if (!name.equals(MONTH) && !name.equals(WATT)) {
            factors.add(Map.entry(name, power));
          }
        });
    if (exponent(WATT) != 0) {
      factors.add(Map.entry(writing.power(), exponent(WATT)));
    }
    if (exponent(MONTH) != 0) {
      factors.add(Map.entry(writing.time(), exponent(MONTH)));
    }
    return factors;
  }
}
