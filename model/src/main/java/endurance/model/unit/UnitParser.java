package endurance.model.unit;

import endurance.model.Checked;
import endurance.model.Nearest;
import endurance.model.Origin;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads units: {@code factor (("*" | "/" | blank) factor)*}, where a factor is a name, {@code %} or
 * a whole number, with an optional power {@code ^n}.
 */
final class UnitParser {

  private static final Pattern FACTOR =
      Pattern.compile("([A-Za-z][A-Za-z0-9_]*|%|[1-9][0-9]*)(?:\\s*\\^\\s*(-?[0-9]+))?");
  private static final Pattern JOIN = Pattern.compile("\\s*([*/]?)\\s*");

  /** No quantity needs a higher power; a slip like m^200 would only make huge scales. */
  private static final int HIGHEST_POWER = 12;

  /** Far beyond what scales of known units multiply up to within the powers allowed. */
  private static final int MOST_DIGITS = 300;

  private final Units units;
  private final String text;
  private final Origin origin;

  UnitParser(Units units, String text, Origin origin) {
    this.units = units;
    this.text = text;
    this.origin = origin;
  }

  Checked<Unit> parse() {
    int end = text.stripTrailing().length();
    int at = text.length() - text.stripLeading().length();
    if (end == 0) {
      return refuse(0, "a unit is missing", "write \"1\" for what has none");
    }
    Unit product = Unit.ONE;
    boolean divide = false;
    while (true) {
      Matcher factor = FACTOR.matcher(text).region(at, end);
      if (!factor.lookingAt()) {
        return refuseFactor(at, end);
      }
      Checked<Unit> meaning = meaning(factor, at);
      if (!(meaning instanceof Checked.Valid<Unit>(Unit unit))) {
        return meaning;
      }
      product = divide ? product.dividedBy(unit) : product.times(unit);
      at = factor.end();
      if (at == end) {
        return Checked.valid(product);
      }
      Matcher join = JOIN.matcher(text).region(at, end);
      if (!join.lookingAt() || join.end() == at) {
        return refuseFactor(at, end);
      }
      divide = "/".equals(join.group(1));
      at = join.end();
    }
  }

  private Checked<Unit> meaning(Matcher factor, int at) {
    String name = factor.group(1);
    String power = Optional.ofNullable(factor.group(2)).orElse("1");
    if (power.length() > 3 || Math.abs(Integer.parseInt(power)) > HIGHEST_POWER) {
      return refuse(factor.start(2), "power " + power + " in unit " + quoted(), "use -12 to 12");
    }
    return named(name, at).map(unit -> unit.power(Integer.parseInt(power)));
  }

  private Checked<Unit> named(String name, int at) {
    if (Character.isDigit(name.charAt(0))) {
      return name.length() > MOST_DIGITS
          ? refuse(at, "the factor " + name + " in unit " + quoted() + " is too long", "")
          : Checked.valid(new Unit(Unit.ONE.powers(), new BigInteger(name), BigInteger.ONE));
    }
    Optional<Unit> unit = units.named(name);
    if (unit.isPresent()) {
      return Checked.valid(unit.get());
    }
    return refuse(
        at,
        "`" + name + "` in unit " + quoted() + " is not known",
        name.equals(Units.CURRENCY)
            ? "name the currency, such as USD: this place knows no case"
            : Nearest.remedy(
                name, units.known().keySet(), "declare it under `units` or use a known unit"));
  }

  private Checked<Unit> refuseFactor(int at, int end) {
    if (at == end) {
      return refuse(at, "a factor is missing at the end of unit " + quoted(), "");
    }
    char c = text.charAt(at);
    String remedy =
        switch (c) {
          case '(', ')' -> "write a/b/c for a/(b*c): / divides by the next factor only";
          case '.', '0' -> "factors are whole numbers above 0; a part is written 1/100";
          case '^' -> "a power is one whole number, as in m^2";
          case '$' -> "write the currency's code, such as USD";
          default -> "write names, whole numbers, *, / and ^ with a whole number";
        };
    return refuse(at, "`" + c + "` cannot stand here in unit " + quoted(), remedy);
  }

  private Checked<Unit> refuse(int at, String message, String remedy) {
    return Checked.invalid(origin.right(at), message, remedy);
  }

  private String quoted() {
    return "\"" + text.strip() + "\"";
  }
}
