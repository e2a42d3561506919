package endurance.model.formula;

/** Keeps trees shallow enough that recursion over them never exhausts a thread's stack. */
final class Depth {

  /**
   * Deepest tree accepted: far beyond what a reader follows, and a small part of what a stack of 1
   * MiB, the default, holds.
   */
  static final int DEEPEST = 500;

  private final Cursor cursor;
  private int depth;
  private int height;

  Depth(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Enters an expression within another. */
  void descend() {
    if (++depth > DEEPEST) {
      throw tooDeep();
    }
  }

  void ascend() {
    depth--;
  }

  /** Height of the tree read last. */
  int height() {
    return height;
  }

  /** The tree read last is of one node. */
  void leaf() {
    height = 1;
  }

  /** The tree read last is of this height. */
  void set(int known) {
    height = known;
  }

  /** The tree read last and another of height {@code beside} were put under one node. */
  int grow(int beside) {
    height = Math.max(height, beside) + 1;
    if (height > DEEPEST) {
      throw tooDeep();
    }
    return height;
  }

  private Refusal tooDeep() {
    return cursor.refuse(
        "the formula is nested more than " + DEEPEST + " deep", "split it into several variables");
  }
}
