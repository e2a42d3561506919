package endurance.report.wording;

import endurance.casebook.ChineseUnits;
import endurance.model.Language;

/**
 * A unit in which numbers have few digits: millions and billions where they are that large, 万 and 亿
 * in Chinese. What has no unit stays as it is, since there is nothing to put the word before.
 *
 * @param size by which numbers are divided
 * @param unit in words; empty where there is none
 */
public record LargeNumber(double size, String unit) {

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  /**
   * @param value of the size of the numbers to print
   * @param unitText without a word of scale: {@code USD/month}
   */
  public static LargeNumber of(double value, String unitText, Language language) {
    return switch (language) {
      case ENGLISH -> english(value, unitText);
      case CHINESE -> {
        ChineseUnits.Size size = ChineseUnits.size(value, unitText);
        yield new LargeNumber(
            Math.pow(10, size.power()),
            unitText.equals("1") ? "" : size.word() + ChineseUnits.of(unitText));
      }
    };
  }

  private static LargeNumber english(double value, String unitText) {
    double size = Math.abs(value);
    if (unitText.equals("1")) {
      return new LargeNumber(1, "");
    }
    if (size < MILLION || !Double.isFinite(size)) {
      return new LargeNumber(1, unitText);
    }
    return size < BILLION
        ? new LargeNumber(MILLION, "million " + unitText)
        : new LargeNumber(BILLION, "billion " + unitText);
  }

  public String print(double value) {
    return Figures.number(value / size);
  }
}
