package endurance.model;

import endurance.model.formula.FormulaPrinter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes scalars so that any YAML 1.1 or 1.2 reader gives back the text that went in. */
final class YamlText {

  /** What readers of YAML 1.1 or 1.2 take for something other than text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** Begins with a letter, a digit, a sign or a parenthesis; no `: `, ` #` or quotes within. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9(]|[-+](?=[^ ]))[A-Za-z0-9_.+*/^()<>=, \\[\\]-]*");

  /** Likewise where brackets and commas have a meaning. */
  private static final Pattern PLAIN_IN_BRACKETS = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");

  private YamlText() {}

  /** A scalar that stands alone behind a colon or a dash. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !text.endsWith(" ") && isText(text)
        ? text
        : quoted(text);
  }

  /** A scalar or key between braces or brackets. */
  static String word(String text) {
    return PLAIN_IN_BRACKETS.matcher(text).matches() && isText(text) ? text : quoted(text);
  }

  static String number(double value) {
    return FormulaPrinter.number(value);
  }

  private static boolean isText(String text) {
    return !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** In double quotes, the characters that need it escaped as in JSON. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
              if (isPrintable(c)) {
                quoted.appendCodePoint(c);
              } else if (c > 0xFFFF) {
                quoted.append(String.format("\\U%08X", c));
              } else {
                quoted.append(String.format("\\u%04X", c));
              }
            }
          }
        });
    return quoted.append('"').toString();
  }

  /** Leaves out controls, line separators and the byte order mark, which readers fold or refuse. */
  private static boolean isPrintable(int c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0
            && c != 0x2028
            && c != 0x2029
            && c != 0xFEFF
            && Character.isDefined(c)
            && Character.getType(c) != Character.SURROGATE);
  }
}
