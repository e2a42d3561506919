package endurance.casebook.briefing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as an account prints it: {@code $1.4 trillion}, {@code 64.5 %}, {@code 130 亿美元}.
 *
 * @param value the digits, without the words around them
 * @param decimals how many digits stand behind the point
 * @param multiplier what words and signs multiply it by; empty where none stands there
 * @param currency the ISO 4217 code that is named; empty where none is
 * @param isSigned whether a sign stands before it
 */
public record PrintedNumber(
    BigDecimal value,
    int decimals,
    Optional<BigDecimal> multiplier,
    Optional<String> currency,
    boolean isSigned) {

  private static final Pattern NUMBER =
      Pattern.compile("([-+−]?)\\s?\\$?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");

  /** Words and signs that multiply, longest first where one begins another. */
  private static final Map<Pattern, BigDecimal> MULTIPLIERS = multipliers();

  private static final Map<Pattern, String> CURRENCIES = currencies();

  private static Map<Pattern, BigDecimal> multipliers() {
    Map<Pattern, BigDecimal> words = new LinkedHashMap<>();
    words.put(Pattern.compile("万亿|(?i:trillion|\\btn\\b|\\dtn\\b)"), new BigDecimal("1e12"));
    words.put(
        Pattern.compile("十亿|(?i:billion|\\bbn\\b|\\dbn\\b)|\\d ?B\\b"), new BigDecimal("1e9"));
    words.put(Pattern.compile("亿"), new BigDecimal("1e8"));
    words.put(
        Pattern.compile("百万|(?i:million|\\bmn\\b|\\dmn\\b)|\\d ?[mM]\\b"), new BigDecimal("1e6"));
    words.put(Pattern.compile("万"), new BigDecimal("1e4"));
    words.put(Pattern.compile("千|(?i:thousand)|\\d ?[kK]\\b"), new BigDecimal("1e3"));
    words.put(Pattern.compile("%|％|百分|(?i:per ?cent)|\\bpp\\b"), new BigDecimal("0.01"));
    return words;
  }

  private static Map<Pattern, String> currencies() {
    Map<Pattern, String> words = new LinkedHashMap<>();
    words.put(Pattern.compile("\\$|\\bUSD\\b|(?i:dollars?)|美元|美金"), "USD");
    words.put(Pattern.compile("€|\\bEUR\\b|(?i:euros?)|欧元"), "EUR");
    words.put(Pattern.compile("£|\\bGBP\\b|英镑"), "GBP");
    words.put(Pattern.compile("\\bCNY\\b|\\bRMB\\b|(?i:yuan)|人民币"), "CNY");
    words.put(Pattern.compile("₹|\\bINR\\b|(?i:rupees?)|卢比"), "INR");
    words.put(Pattern.compile("\\bJPY\\b|日元"), "JPY");
    return words;
  }

  /** How many numbers a text shows. */
  public static int countIn(String text) {
    int count = 0;
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** The first number of a text with the words around it; empty when there is none. */
  public static Optional<PrintedNumber> in(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    BigDecimal digits = new BigDecimal(matcher.group(2).replace(",", "") + fraction);
    String sign = matcher.group(1);
    boolean negative = sign.equals("-") || sign.equals("−");
    return Optional.of(
        new PrintedNumber(
            negative ? digits.negate() : digits,
            fraction.isEmpty() ? 0 : fraction.length() - 1,
            first(MULTIPLIERS, text),
            first(CURRENCIES, text),
            !sign.isEmpty()));
  }

  private static <T> Optional<T> first(Map<Pattern, T> words, String text) {
    return words.entrySet().stream()
        .filter(word -> word.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Whether this is {@code actual} to the digits shown: not further off than half of the last of
   * them. A number printed without a sign may stand for a negative one, as in "burned 8 billion".
   *
   * @param actual in the unit of what it is bound to
   * @param scale what the words of that unit multiply by: 1e9 for billion USD, 0.01 for %
   */
  public boolean agreesWith(BigDecimal actual, BigDecimal scale) {
    if (multiplier.isPresent()) {
      return near(actual.multiply(scale), multiplier.get());
    }
    return near(actual, BigDecimal.ONE) || near(actual.multiply(scale), BigDecimal.ONE);
  }

  private boolean near(BigDecimal actual, BigDecimal times) {
    BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals).multiply(times);
    BigDecimal printed = value.multiply(times);
    return printed.subtract(actual).abs().compareTo(half) <= 0
        || (!isSigned && printed.subtract(actual.abs()).abs().compareTo(half) <= 0);
  }
}
