package endurance.report.wording;

import endurance.casebook.ChineseUnits;
import endurance.model.Text;

/**
 * Units as a reader of either language expects them. A unit with a word that is not known here
 * stays as the case writes it.
 */
public final class UnitWords {

  private static final String BILLION = "billion ";

  private UnitWords() {}

  /** A unit by itself, as in "in billion USD". */
  public static Text of(String unit) {
    return new Text(unit, ChineseUnits.of(unit));
  }

  /** A number as it was written, with its unit. */
  public static Text exact(double value, String unit) {
    String number = Figures.exact(value);
    return new Text(
        unit.equals("1") ? number : number + " " + unit, ChineseUnits.amount(value, unit));
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
                + ChineseUnits.of(unit.substring(BILLION.length()))
            : number + " " + ChineseUnits.of(unit);
    return new Text(number + " " + unit, inChinese);
  }
}
