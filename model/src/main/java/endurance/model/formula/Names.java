package endurance.model.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule for names of variables, dimensions and elements: {@code snake_case}, one spelling for
 * one thing. A variable from a block carries the block's name before a dot.
 */
public final class Names {

  /** Words of the formula language that are no functions. */
  static final Set<String> KEYWORDS = Set.of("IF", "THEN", "ELSE", "AND", "OR", "NOT", "MOD");

  /** Functions and keywords: what no name may be the small-letter twin of. */
  static final Set<String> RESERVED =
      Stream.concat(
              Stream.concat(KEYWORDS.stream(), Stream.of("LOOKUP")),
              Arrays.stream(Builtin.values()).map(Builtin::name))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private Names() {}

  /**
   * Why a text is not a name.
   *
   * @param message what is wrong, with the text
   * @param remedy what would be right
   */
  public record Fault(String message, String remedy) {}

  /** Why {@code text} cannot be a variable's name; empty when it can. Dots part blocks. */
  public static Optional<Fault> faultOf(String text) {
    for (String part : text.split("\\.", -1)) {
      Optional<Fault> fault = faultOfPart(part, text);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** Likewise for what has no dots: dimensions and elements. */
  public static Optional<Fault> faultOfPlain(String text) {
    return text.contains(".")
        ? Optional.of(new Fault(quoted(text) + " has a dot", "only variables of blocks have one"))
        : faultOf(text);
  }

  private static Optional<Fault> faultOfPart(String part, String text) {
    if (part.isEmpty()) {
      return Optional.of(
          new Fault(
              text.isEmpty() ? "a name is missing" : quoted(text) + " has nothing beside a dot",
              "a name begins with a small letter"));
    }
    if (PART.matcher(part).matches()) {
      return RESERVED.contains(part.toUpperCase(Locale.ROOT))
          ? Optional.of(
              new Fault(
                  quoted(text) + " is too like the word " + part.toUpperCase(Locale.ROOT),
                  "choose a name that is no word of the formula language"))
          : Optional.empty();
    }
    return Optional.of(new Fault(shapeFault(part, text), shapeRemedy(text)));
  }

  private static String shapeFault(String part, String text) {
    if (!part.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'))) {
      return quoted(text) + " has characters other than letters a to z, digits and _";
    }
    if (!part.equals(part.toLowerCase(Locale.ROOT))) {
      return quoted(text) + " has capitals";
    }
    if (part.startsWith("_") || part.endsWith("_")) {
      return quoted(text) + " begins or ends with _";
    }
    return part.contains("__")
        ? quoted(text) + " has a double _"
        : quoted(text) + " does not begin with a letter";
  }

  private static String shapeRemedy(String text) {
    String mended =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_.]+", "_")
            .replaceAll("_+", "_")
            .replaceAll("(^|\\.)[_0-9]+", "$1")
            .replaceAll("_(\\.|$)", "$1");
    return mended.isEmpty() || faultOf(mended).isPresent()
        ? "a name is small letters, digits and single _, and begins with a letter"
        : "write " + mended;
  }

  static String quoted(String text) {
    return '`' + text + '`';
  }
}
