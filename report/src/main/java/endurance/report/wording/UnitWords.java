package endurance.report.wording;

import endurance.model.Text;
import java.util.Map;

/**
 * Units as a reader of either language expects them. A unit with a word that is not known here
 * stays as the case writes it.
 */
public final class UnitWords {

  private static final Map<String, String> CHINESE =
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
          Map.entry("month", "月"),
          Map.entry("quarter", "季"),
          Map.entry("year", "年"),
          Map.entry("day", "日"));

  private static final String BILLION = "billion ";

  private UnitWords() {}

  /** A unit by itself, as in "in billion USD". */
  public static Text of(String unit) {
    return new Text(unit, chinese(unit));
  }

  /**
   * A number with its unit in running text. Chinese counts money by 亿 (hundred million), so
   * billions are turned into tens of them.
   *
   * @param error of the value, which decides the digits
   */
  public static Text amount(double value, double error, String unit) {
    String number = Figures.number(value, error);
    if (unit.equals("1")) {
      return new Text(number, number);
    }
    String inChinese =
        unit.startsWith(BILLION)
            ? Figures.number(10 * value, 10 * error)
                + " 亿"
                + chinese(unit.substring(BILLION.length()))
            : number + " " + chinese(unit);
    return new Text(number + " " + unit, inChinese);
  }

  private static String chinese(String unit) {
    StringBuilder words = new StringBuilder();
    for (String part : unit.split("(?<=/)|(?=/)| ", -1)) {
      String word = part.equals("/") ? "/" : CHINESE.get(part);
      if (word == null) {
        return unit;
      }
      words.append(word);
    }
    return words.toString();
  }
}
