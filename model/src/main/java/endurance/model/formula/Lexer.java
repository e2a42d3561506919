package endurance.model.formula;

import static endurance.model.formula.Names.quoted;

import endurance.model.formula.Token.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into tokens, one at a time, so that faults are found from left to right. */
final class Lexer {

  private static final Pattern NUMBER =
      Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("[0-9.](?:[0-9._]|[eE][+-]?(?=[0-9]))*");
  private static final Pattern SIGN = Pattern.compile("<=|>=|<>|[-+*/^<>=()\\[\\],]");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]*");

  /** Signs of other languages, longest first where one begins another. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("==", "equality is written ="),
          Map.entry("!=", "inequality is written <>"),
          Map.entry("=<", "write <="),
          Map.entry("=>", "write >="),
          Map.entry("**", "powers are written a^b"),
          Map.entry("//", "division is written a/b; where it may be by 0, test with IF"),
          Map.entry("&", "write AND"),
          Map.entry("|", "write OR"),
          Map.entry("!", "write NOT"),
          Map.entry("%", "write a fraction, such as 0.2 for 20 %, or MOD for the remainder"),
          Map.entry("{", "comments stand outside formulas, under `says` or behind # in the file"),
          Map.entry("}", "comments stand outside formulas, under `says` or behind # in the file"),
          Map.entry("\"", "names are written without quotes"),
          Map.entry("'", "names are written without quotes; there is no transposition"),
          Map.entry(":", "ranges of elements are not known: use * or one element"),
          Map.entry("@", "positions are not known: name the element"),
          Map.entry(";", "parts are separated by commas"),
          Map.entry("\u2212", "the minus sign is the hyphen -"),
          Map.entry("\u2013", "the minus sign is the hyphen -"),
          Map.entry("\u00d7", "products are written a*b"),
          Map.entry("\u00b7", "products are written a*b"),
          Map.entry("\u00f7", "division is written a/b"),
          Map.entry("\u2264", "write <="),
          Map.entry("\u2265", "write >="),
          Map.entry("\u2260", "write <>"));

  private final String text;
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  /** The next token; END for ever after the last. */
  Token next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Kind.END, "", at);
    }
    char c = text.charAt(at);
    Token token =
        (c < 128 && Character.isDigit(c)) || isDotBeforeDigit()
            ? number()
            : isWordPart(c) ? word() : sign();
    at = token.end();
    return token;
  }

  private boolean isDotBeforeDigit() {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private Token number() {
    String written = match(LIKE_A_NUMBER).orElse(text.substring(at, at + 1));
    if (!NUMBER.matcher(written).matches()) {
      throw new Refusal(
          at,
          quoted(written) + " is not a number",
          written.startsWith(".")
              ? "write 0" + written
              : "numbers are written like 3, 0.5 or 1.6e+09, without separators or leading zeros");
    }
    int after = at + written.length();
    if (after < text.length() && Character.isLetter(text.charAt(after))) {
      throw new Refusal(
          at,
          "an operator is missing behind " + quoted(written),
          "write " + written + "*" + text.charAt(after) + "… for a product");
    }
    double value = Double.parseDouble(written);
    if (Double.isInfinite(value)) {
      throw new Refusal(
          at, quoted(written) + " is too large a number", "the largest is 1.7976931348623157e308");
    }
    if (value == 0 && written.split("[eE]", 2)[0].matches(".*[1-9].*")) {
      throw new Refusal(at, quoted(written) + " is too small a number", "the smallest is 4.9e-324");
    }
    return new Token(Kind.NUMBER, written, at);
  }

  private Token word() {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    if (CAPITALS.matcher(word).matches()) {
      return new Token(Kind.WORD, word, at);
    }
    String capitals = word.toUpperCase(Locale.ROOT);
    if (Names.RESERVED.contains(capitals)) {
      throw new Refusal(
          at,
          quoted(word) + " is not in capitals",
          (Names.KEYWORDS.contains(capitals) ? "keywords" : "functions")
              + " are written in capitals: "
              + capitals);
    }
    Optional<Names.Fault> fault = Names.faultOf(word);
    if (fault.isPresent()) {
      throw new Refusal(at, "the name " + fault.get().message(), fault.get().remedy());
    }
    return new Token(Kind.NAME, word, at);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
  }

  private Token sign() {
    for (int length = 2; length >= 1; length--) {
      String written = text.substring(at, Math.min(text.length(), at + length));
      String remedy = FOREIGN.get(written);
      if (remedy != null) {
        throw new Refusal(at, quoted(written) + " is no sign of this language", remedy);
      }
    }
    return match(SIGN)
        .map(written -> new Token(Kind.SIGN, written, at))
        .orElseThrow(() -> {
          int codePoint = text.codePointAt(at);
          return new Refusal(
              at,
              String.format(
                  "`%s` (U+%04X) is no sign of this language",
                  Character.toString(codePoint), codePoint),
              "leave it out");
        });
  }

  private Optional<String> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
