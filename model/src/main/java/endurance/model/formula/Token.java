package endurance.model.formula;

/**
 * One word, number or sign of a formula.
 *
 * @param text as written
 * @param start offset of its first character
 */
record Token(Kind kind, String text, int start) {

  /** What sort of token it is. */
  enum Kind {
    NUMBER,
    /** A name, its spelling checked. */
    NAME,
    /** A word in capitals: a keyword, a function, or a mistake. */
    WORD,
    SIGN,
    END
  }

  int end() {
    return start + text.length();
  }

  boolean is(String written) {
    return text.equals(written) && (kind == Kind.SIGN || kind == Kind.WORD);
  }

  /** As a message names it. */
  String shown() {
    return kind == Kind.END ? "the end" : Names.quoted(text);
  }
}
