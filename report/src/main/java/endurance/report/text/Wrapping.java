package endurance.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: at blanks, and between any two characters where one of them is two
 * columns wide, except before closing punctuation.
 */
final class Wrapping {

  private static final String NEVER_FIRST = "，。；：、！？）」』”’》〉】…,.;:!?)";

  private Wrapping() {}

  /** Lines of at most {@code width} columns; a single word longer than that stays whole. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int length = DisplayWidth.of(piece.stripTrailing());
      if (used > 0 && used + length > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
        piece = piece.stripLeading();
      }
      line.append(piece);
      used += DisplayWidth.of(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Runs of characters that stay together, with the blanks behind them. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int[] codePoints = text.replace('\n', ' ').codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int now = codePoints[i];
      piece.appendCodePoint(now);
      if (i + 1 < codePoints.length && breaksBetween(now, codePoints[i + 1])) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean breaksBetween(int now, int next) {
    if (now == ' ') {
      return next != ' ';
    }
    boolean wide = DisplayWidth.of(now) == 2 || DisplayWidth.of(next) == 2;
    return wide && next != ' ' && NEVER_FIRST.indexOf(next) < 0 && !Ink.isMark(next);
  }
}
