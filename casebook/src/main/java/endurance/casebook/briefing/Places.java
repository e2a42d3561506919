package endurance.casebook.briefing;

import endurance.model.Origin;

/** Tells line and column of an offset in a text. */
public record Places(String file, String text) {

  public Origin at(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Origin(file, line, text.codePointCount(lineStart, offset) + 1);
  }
}
