package endurance.casebook.briefing;

import endurance.model.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words of a unit say about a number printed in it.
 *
 * @param scale what words such as billion, or {@code %}, multiply by; divisors count as well
 * @param currencies base units of the unit that are currencies
 */
public record UnitWords(BigDecimal scale, Set<String> currencies) {

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", new BigDecimal("1e3"),
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"),
          "%", new BigDecimal("0.01"));

  public UnitWords {
    currencies = Set.copyOf(currencies);
  }

  /**
   * Of a unit and the text it was written in. Only words in the numerator count: "2.5 USD" is how
   * people print 2.5 USD/million/token.
   */
  public static UnitWords of(Unit unit, String written) {
    BigDecimal scale = BigDecimal.ONE;
    String numerator = written.replaceAll("/\\s*[^\\s*/]+", " ");
    for (String word : List.of(numerator.split("[\\s*]+", -1))) {
      scale = scale.multiply(SCALES.getOrDefault(word, BigDecimal.ONE));
    }
    return new UnitWords(
        scale,
        unit.powers().keySet().stream()
            .filter(name -> name.matches("[A-Z]{3}"))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
