package endurance.report.text;

/**
 * How many columns of a terminal a text takes: Chinese, Japanese and Korean characters and emoji
 * take two (Unicode Standard Annex 11), combining marks and the marks of {@link Ink} none.
 */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    if (Ink.isMark(codePoint)) {
      return 0;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return within(codePoint, 0x1100, 0x115F) // Hangul initials
        || within(codePoint, 0x2E80, 0x303E) // radicals, CJK punctuation
        || within(codePoint, 0x3041, 0xA4CF) // kana, ideographs, Yi
        || within(codePoint, 0xAC00, 0xD7A3) // Hangul syllables
        || within(codePoint, 0xF900, 0xFAFF) // compatibility ideographs
        || within(codePoint, 0xFE30, 0xFE6F) // compatibility forms
        || within(codePoint, 0xFF00, 0xFF60) // full-width forms
        || within(codePoint, 0xFFE0, 0xFFE6)
        || within(codePoint, 0x1F300, 0x1FAFF) // emoji
        || within(codePoint, 0x20000, 0x3FFFD); // further ideographs
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
