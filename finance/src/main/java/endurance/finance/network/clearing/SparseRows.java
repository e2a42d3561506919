package endurance.finance.network.clearing;

/** A matrix of which only the entries that are there are kept, row after row. */
final class SparseRows {

  private final int[] start;
  private final int[] column;
  private final double[] value;

  private SparseRows(int[] start, int[] column, double[] value) {
    this.start = start;
    this.column = column;
    this.value = value;
  }

  /** Where each row begins in the other two; one more at the end. Not to be changed. */
  int[] start() {
    return start;
  }

  /** The column of each entry. Not to be changed. */
  int[] column() {
    return column;
  }

  /** The value of each entry. Not to be changed. */
  double[] value() {
    return value;
  }

  /** Marks an entry that belongs to no row and is left out. */
  static final int NO_ROW = -1;

  static SparseRows of(int rows, int[] row, int[] column, double[] value) {
    int[] start = new int[rows + 1];
    for (int at : row) {
      if (at != NO_ROW) {
        start[at + 1]++;
      }
    }
    for (int i = 0; i < rows; i++) {
      start[i + 1] += start[i];
    }
    int[] next = start.clone();
    int[] columns = new int[start[rows]];
    double[] values = new double[start[rows]];
    for (int i = 0; i < row.length; i++) {
      if (row[i] != NO_ROW) {
        int place = next[row[i]]++;
        columns[place] = column[i];
        values[place] = value[i];
      }
    }
    return new SparseRows(start, columns, values);
  }

  /** The row times a vector. */
  double times(int row, double[] vector) {
    double sum = 0;
    for (int i = start[row]; i < start[row + 1]; i++) {
      sum += value[i] * vector[column[i]];
    }
    return sum;
  }
}
