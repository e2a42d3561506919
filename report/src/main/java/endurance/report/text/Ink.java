package endurance.report.text;

/**
 * Emphasis in a text that is not yet for a certain terminal: marks from Unicode's private use area,
 * turned into colours or into nothing by {@link #finish}. Texts of a case can so neither smuggle
 * control sequences into a terminal nor upset the alignment.
 */
enum Ink {
  BOLD('\uE001', "1"),
  FAINT('\uE002', "2"),
  GOOD('\uE003', "32"),
  BAD('\uE004', "31"),
  OPEN('\uE005', "33"),
  LINK('\uE006', "36");

  private static final char END = '\uE000';
  private static final char LAST = '\uE006';
  private static final String ESCAPE = "\u001B[";

  private final char mark;
  private final String code;

  Ink(char mark, String code) {
    this.mark = mark;
    this.code = code;
  }

  String on(String text) {
    return text.isEmpty() ? text : mark + text + END;
  }

  static boolean isMark(int codePoint) {
    return codePoint >= END && codePoint <= LAST;
  }

  /** The text for a terminal: marks become colours or vanish, other control characters vanish. */
  static String finish(String text, boolean colour) {
    StringBuilder finished = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          if (isMark(codePoint)) {
            finished.append(colour ? ESCAPE + code(codePoint) + "m" : "");
          } else if (codePoint == '\n' || !Character.isISOControl(codePoint)) {
            finished.appendCodePoint(codePoint);
          }
        });
    return finished.toString();
  }

  private static String code(int mark) {
    for (Ink ink : values()) {
      if (ink.mark == mark) {
        return ink.code;
      }
    }
    return "0";
  }
}
