package endurance.report.text;

/** A probability as a bar of eighths of a character. */
final class Bar {

  private static final int EIGHTHS = 8;
  private static final String PARTS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /**
   * @param part from 0 to 1; NaN and what lies outside gives the nearest end
   * @param columns of the full bar
   */
  static String of(double part, int columns) {
    double inside = part > 0 ? Math.min(part, 1) : 0;
    int eighths = (int) Math.round(inside * columns * EIGHTHS);
    String bar = "█".repeat(eighths / EIGHTHS);
    int rest = eighths % EIGHTHS;
    return rest == 0 ? bar : bar + PARTS.charAt(rest);
  }
}
