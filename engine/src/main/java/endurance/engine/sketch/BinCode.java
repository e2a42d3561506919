package endurance.engine.sketch;

import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.Instructions.Comparison;

/** Where a value is counted, spelled out for who writes code: {@link Bins} and {@link Counts}. */
public final class BinCode {

  /**
   * Words of a directory before those that say where the cells of each page begin. The first {@link
   * RowSurvey#LANES} are for {@link RowSurvey#cells}, whose lanes leave there all bits of what they
   * found; the sign of one says that a page is missing. Behind the last page stands one that is
   * missing.
   */
  public static final int BEFORE_PAGES = RowSurvey.LANES + 2;

  /** The word that is added to keys, so that those of the first page begin with 0. */
  public static final int ADDED_TO_KEYS = RowSurvey.LANES;

  /** The word that says how many pages there are. */
  public static final int PAGES = RowSurvey.LANES + 1;

  private BinCode() {}

  /** {@link Bins#key}. */
  public static int key(Instructions on, int x) {
    int size = on.and(x, on.bits(Long.MAX_VALUE));
    int steps = on.plus(on.shiftRight(size, Bins.DROPPED_BITS), on.bits(-Bins.OFFSET));
    int isTold = on.compare(Comparison.GREATER_OR_EQUAL, size, on.number(Bins.FLOOR));
    int key = on.choose(isTold, steps, on.bits(0));
    int isNegative = on.compare(Comparison.LESS, x, on.number(0));
    int opposite = on.plus(on.xor(key, on.bits(-1)), on.bits(1));
    return on.choose(isNegative, opposite, key);
  }

  /** Of a key relative to that of the first cell of the first page: how many pages before its. */
  public static int page(Instructions on, int key) {
    return on.shiftRight(key, Counts.PAGE_BITS);
  }

  /** Of the same: how many cells before it in its page. */
  public static int inPage(Instructions on, int key) {
    return on.and(key, on.bits(Counts.PAGE_SIZE - 1));
  }
}
