package endurance.casebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Units and amounts as a Chinese reader expects them: counted by 万 (ten thousand), 亿 (hundred
 * million) and 万亿, "美元/人/月" for USD/person/month, "每月" for 1/month.
 */
public final class ChineseUnits {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("thousand", "千"),
          Map.entry("million", "百万"),
          Map.entry("billion", "十亿"),
          Map.entry("trillion", "万亿"),
          Map.entry("USD", "美元"),
          Map.entry("EUR", "欧元"),
          Map.entry("GBP", "英镑"),
          Map.entry("JPY", "日元"),
          Map.entry("CNY", "元人民币"),
          Map.entry("INR", "印度卢比"),
          Map.entry("person", "人"),
          Map.entry("seat", "席"),
          Map.entry("token", "词元"),
          Map.entry("month", "月"),
          Map.entry("quarter", "季"),
          Map.entry("year", "年"),
          Map.entry("day", "日"),
          Map.entry("GW", "吉瓦"),
          Map.entry("%", "%"));

  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** Below it a number is read as it stands: 399,000 rather than 39.9 万. */
  private static final BigDecimal IN_FULL_BELOW = new BigDecimal("1e6");

  private static final List<Size> SIZES =
      List.of(new Size(12, "万亿"), new Size(8, "亿"), new Size(4, "万"));

  private static final Size PLAIN = new Size(0, "");

  /** A size for which the language has a word. */
  public record Size(int power, String word) {}

  private ChineseUnits() {}

  /** A unit in words; as written where it has a word that is not known. */
  public static String of(String unit) {
    if (unit.equals("month")) {
      return "个月"; // 4 月 would be April
    }
    if (unit.equals("1/month")) {
      return "每月";
    }
    if (unit.startsWith("1/")) {
      String per = of(unit.substring(2));
      return per.equals(unit.substring(2)) ? unit : "每" + per;
    }
    StringBuilder words = new StringBuilder();
    for (String part : unit.split("(?<=[/*])|(?=[/*])| ", -1)) {
      String word = part.equals("/") ? "/" : part.equals("*") ? "·" : WORDS.get(part);
      if (word == null) {
        return unit;
      }
      words.append(word);
    }
    return words.toString();
  }

  /** The word with which a number has few digits; none for what has no unit. */
  public static Size size(double value, String unit) {
    return Double.isFinite(value) ? size(BigDecimal.valueOf(value), unit) : PLAIN;
  }

  private static Size size(BigDecimal value, String unit) {
    if (unit.equals("1") || unit.startsWith("%") || value.abs().compareTo(IN_FULL_BELOW) < 0) {
      return PLAIN;
    }
    return SIZES.stream()
        .filter(one -> value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(one.power())) >= 0)
        .findFirst()
        .orElse(PLAIN);
  }

  /**
   * An amount without error, such as a fact states it: "80 亿美元" for 8 billion USD.
   *
   * @param value finite
   * @param unit as written, with or without a word of scale
   */
  public static String amount(double value, String unit) {
    String first = unit.contains(" ") ? unit.substring(0, unit.indexOf(' ')) : "";
    boolean scaled = POWERS.containsKey(first);
    BigDecimal whole = BigDecimal.valueOf(value).scaleByPowerOfTen(POWERS.getOrDefault(first, 0));
    String base = scaled ? unit.substring(first.length() + 1) : unit;
    Size size = size(whole, base);
    String figure =
        whole
            .scaleByPowerOfTen(-size.power())
            .round(MathContext.DECIMAL64)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    if (base.equals("1")) {
      return figure;
    }
    return base.startsWith("%") ? figure + of(base) : figure + " " + size.word() + of(base);
  }

  /** More than any source prints. */
  private static final int DECIMALS = 12;
}
