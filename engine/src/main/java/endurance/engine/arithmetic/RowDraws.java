package endurance.engine.arithmetic;

import java.util.ArrayList;
import java.util.List;

/** Rows that are drawn together, with what it takes to draw one after the other. */
public final class RowDraws {

  /** Words of a row ahead of its keys. */
  public static final int BEFORE_KEYS = 3;

  /** Words of a row: where it begins in bytes, shift, factor, keys of all rounds. */
  public static final int WORDS = BEFORE_KEYS + 2 * Philox.ROUNDS;

  private final List<RowDraw> rows;
  private final long[] normals;
  private final long[] uniforms;

  public RowDraws(List<RowDraw> rows) {
    this.rows = List.copyOf(rows);
    this.normals = words(this.rows, true);
    this.uniforms = words(this.rows, false);
  }

  public List<RowDraw> rows() {
    return rows;
  }

  /** The {@link #WORDS} of all normal rows; not to be changed. */
  public long[] normals() {
    return normals;
  }

  /** The {@link #WORDS} of all uniform rows; not to be changed. */
  public long[] uniforms() {
    return uniforms;
  }

  private static long[] words(List<RowDraw> rows, boolean normal) {
    List<RowDraw> some = new ArrayList<>();
    for (RowDraw row : rows) {
      if (row.normal() == normal) {
        some.add(row);
      }
    }
    long[] words = new long[some.size() * WORDS];
    int at = 0;
    for (RowDraw row : some) {
      words[at] = (long) row.offset() * Double.BYTES;
      words[at + 1] = Double.doubleToRawLongBits(row.shift());
      words[at + 2] = Double.doubleToRawLongBits(row.factor());
      int[] keys = PhiloxCode.keys((int) row.key(), (int) (row.key() >>> Integer.SIZE));
      for (int i = 0; i < keys.length; i++) {
        words[at + BEFORE_KEYS + i] = keys[i];
      }
      at += WORDS;
    }
    return words;
  }

  /**
   * Draws with the functions for single rows.
   *
   * @param done pairs at the beginning of each row that are drawn already
   */
  public void drawRowByRow(
      long firstPair, int done, int pairs, int step, double[] to, RowArithmetic arithmetic) {
    int count = 2 * (pairs - done);
    if (count == 0) {
      return;
    }
    for (RowDraw row : rows) {
      int key0 = (int) row.key();
      int key1 = (int) (row.key() >>> Integer.SIZE);
      int offset = row.offset() + 2 * done;
      arithmetic.philox(firstPair + done, pairs - done, step, key0, key1, to, offset);
      if (row.normal()) {
        arithmetic.inverseNormal(to, offset, to, offset, count);
      }
      for (int i = offset; i < offset + count; i++) {
        to[i] = row.shift() + row.factor() * to[i];
      }
    }
  }
}
