package endurance.report.wording;

/**
 * A number in a unit in which it has few digits: millions and billions where it is that large. What
 * has no unit stays as it is, since there is nothing to put the word before.
 */
public record LargeNumber(double value, String unitText) {

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  /**
   * @param unitText without a word of scale: {@code USD/month}
   */
  public static LargeNumber of(double value, String unitText) {
    double size = Math.abs(value);
    if (unitText.equals("1") || size < MILLION || !Double.isFinite(size)) {
      return new LargeNumber(value, unitText);
    }
    return size < BILLION
        ? new LargeNumber(value / MILLION, "million " + unitText)
        : new LargeNumber(value / BILLION, "billion " + unitText);
  }
}
