package endurance.model.unit;

import endurance.model.Checked;
import endurance.model.Origin;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The unit names that a text may use, and what each means. Immutable: {@link #plus} and {@link
 * #withCurrency} give another registry.
 */
public final class Units {

  /** The word that stands for the case's currency. */
  public static final String CURRENCY = "currency";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

  /** Times as ratios to a month, which is 365.2425/12 days: 30.436875, a rational number. */
  private static final long DAYS_NUMERATOR = 48699;

  private static final long DAYS_DENOMINATOR = 1600;

  private static final int CODE_LENGTH = 3;

  private static final Units STANDARD = new Units(standardNames());

  /** Without the currencies, of which there are hundreds and a model uses one. */
  private final Map<String, Unit> known;

  private Units(Map<String, Unit> known) {
    this.known = Collections.unmodifiableMap(known);
  }

  /**
   * Every ISO 4217 currency, person, token, the watt and its multiples, times from a second to a
   * year, the scales from thousand to trillion, and {@code %}.
   */
  public static Units standard() {
    return STANDARD;
  }

  /**
   * This registry with further base units, such as {@code visit} or {@code seat}.
   *
   * @throws IllegalArgumentException when {@link #faultOfBase} has something against a name
   */
  public Units plus(List<String> baseUnits) {
    Map<String, Unit> more = new LinkedHashMap<>(known);
    for (String name : baseUnits) {
      faultOfBase(name)
          .ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
          });
      more.put(name, Unit.base(name));
    }
    return new Units(more);
  }

  /** Why {@code name} cannot be a further base unit; empty when it can. */
  public Optional<String> faultOfBase(String name) {
    Optional<Unit> meant = named(name);
    if (name.equals(CURRENCY) || (meant.isPresent() && !meant.get().equals(Unit.base(name)))) {
      return Optional.of("`" + name + "` is a unit already, with another meaning");
    }
    return NAME.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(
            "`" + name + "` cannot be a unit's name: use letters, digits and single _ within");
  }

  /**
   * This registry with the word {@code currency} meaning one currency.
   *
   * @param code ISO 4217, such as {@code USD}
   * @throws IllegalArgumentException for a code that {@link #isCurrency} does not know
   */
  public Units withCurrency(String code) {
    if (!isCurrency(code)) {
      throw new IllegalArgumentException("`" + code + "` is not a currency code of ISO 4217");
    }
    Map<String, Unit> more = new LinkedHashMap<>(known);
    more.put(CURRENCY, Unit.base(code));
    return new Units(more);
  }

  /** Whether {@code code} is a currency code of ISO 4217. */
  public static boolean isCurrency(String code) {
    if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return false;
    }
    try {
      return Currency.getInstance(code).getCurrencyCode().equals(code);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** What a name means; empty when it is not known. */
  public Optional<Unit> named(String name) {
    return Optional.ofNullable(known.get(name))
        .or(() -> isCurrency(name) ? Optional.of(Unit.base(name)) : Optional.empty());
  }

  /** Every name and its meaning, the currencies among them. */
  public Map<String, Unit> known() {
    Map<String, Unit> all = new LinkedHashMap<>(known);
    currencies().forEach(all::putIfAbsent);
    return Collections.unmodifiableMap(all);
  }

  /**
   * Parses a unit such as {@code billion USD/year}. Blanks and {@code *} multiply, {@code /}
   * divides by the next factor only.
   *
   * @return the unit, or what is wrong, suggesting the nearest known name
   */
  public Checked<Unit> parse(String text, Origin origin) {
    return new UnitParser(this, text, origin).parse();
  }

  private static Map<String, Unit> standardNames() {
    Map<String, Unit> names = new LinkedHashMap<>();
    names.put("%", Unit.ONE.scaled(1, 100));
    names.putAll(scales());
    names.put("person", Unit.base("person"));
    names.put("token", Unit.base("token"));
    names.putAll(powers());
    names.putAll(times());
    return names;
  }

  /** Scale words, the smallest first. */
  static Map<String, Unit> scales() {
    Map<String, Unit> scales = new LinkedHashMap<>();
    long scale = 1;
    for (String word : List.of("thousand", "million", "billion", "trillion")) {
      scale *= 1000;
      scales.put(word, Unit.ONE.scaled(scale, 1));
    }
    return scales;
  }

  /** Units of time, in the order in which printing prefers them. */
  static Map<String, Unit> times() {
    Map<String, Unit> times = new LinkedHashMap<>();
    times.put("month", Unit.MONTH);
    times.put("year", Unit.MONTH.scaled(12, 1));
    times.put("day", days(1));
    times.put("hour", days(24));
    times.put("second", days(24 * 3600));
    times.put("quarter", Unit.MONTH.scaled(3, 1));
    return times;
  }

  private static Unit days(long parts) {
    return new Unit(
        Unit.MONTH.powers(),
        BigInteger.valueOf(DAYS_DENOMINATOR),
        BigInteger.valueOf(DAYS_NUMERATOR).multiply(BigInteger.valueOf(parts)));
  }

  /** Units of electric power, in the order in which printing prefers them. */
  static Map<String, Unit> powers() {
    Unit watt = Unit.base("watt");
    Map<String, Unit> powers = new LinkedHashMap<>();
    powers.put("watt", watt);
    powers.put("kW", watt.scaled(1_000, 1));
    powers.put("MW", watt.scaled(1_000_000, 1));
    powers.put("GW", watt.scaled(1_000_000_000, 1));
    powers.put("W", watt);
    return powers;
  }

  private static Map<String, Unit> currencies() {
    Map<String, Unit> codes = new TreeMap<>();
    Currency.getAvailableCurrencies()
        .forEach(currency ->
            codes.put(currency.getCurrencyCode(), Unit.base(currency.getCurrencyCode())));
    return codes;
  }
}
