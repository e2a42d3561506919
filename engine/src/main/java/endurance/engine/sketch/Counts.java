package endurance.engine.sketch;

import java.util.Arrays;

/**
 * How often each key occurred. Keys are kept in pages, so that neither a few far outliers nor an
 * empty stretch cost much memory; the cells of all pages lie in one array, so that those of one
 * observable are near one another. A key counts up to 2^32 - 1.
 */
final class Counts {

  static final int PAGE_BITS = 6;
  static final int PAGE_SIZE = 1 << PAGE_BITS;

  /** Stands in the directory for a page not yet made, and for those beyond its last. */
  private static final long MISSING = -1;

  /** Room for more pages is made for a part of those there are, which keeps little unused. */
  private static final int GROWTH = 8;

  private int firstPage;

  /** Where pages begin, laid out as {@link BinCode} says. */
  private long[] directory = emptyDirectory(0);

  private int[] cells = new int[0];
  private int used;

  private static long[] emptyDirectory(int pages) {
    long[] directory = new long[BinCode.BEFORE_PAGES + pages + 1];
    Arrays.fill(directory, BinCode.BEFORE_PAGES, directory.length, MISSING);
    directory[BinCode.PAGES] = pages;
    return directory;
  }

  private int pages() {
    return (int) directory[BinCode.PAGES];
  }

  /** Counts the values of a row that {@code seen} has looked at. */
  void add(double[] row, int from, int howMany, RowFolding seen) {
    if (howMany == 0) {
      return;
    }
    int least = Bins.key(seen.least());
    int most = Bins.key(seen.most());
    cover(least >> PAGE_BITS, most >> PAGE_BITS);
    if (least == most) {
      int cell = cell(least);
      cells[cell] += howMany;
      return;
    }
    int done = seen.cells(row, from, howMany, directory);
    if (isAnyMissing()) {
      makePages(row, from, done);
      seen.cells(row, from, done, directory);
    }
    int[] found = seen.room();
    int[] cells = this.cells;
    for (int i = 0; i < done; i++) {
      cells[found[i]]++;
    }
    addOneByOne(row, from + done, howMany - done);
  }

  private void addOneByOne(double[] row, int from, int howMany) {
    long[] directory = this.directory;
    int[] cells = this.cells;
    int pageOfZero = BinCode.BEFORE_PAGES - firstPage;
    for (int i = from; i < from + howMany; i++) {
      int key = Bins.key(Double.doubleToRawLongBits(row[i]));
      int begin = (int) directory[pageOfZero + (key >> PAGE_BITS)];
      if (begin < 0) {
        makePages(row, i, from + howMany - i);
        cells = this.cells;
        begin = (int) directory[pageOfZero + (key >> PAGE_BITS)];
      }
      cells[begin + (key & (PAGE_SIZE - 1))]++;
    }
  }

  /** Makes all pages that values lack, with room for them at once. */
  private void makePages(double[] row, int from, int howMany) {
    long[] directory = this.directory;
    int pageOfZero = BinCode.BEFORE_PAGES - firstPage;
    int needed = used;
    for (int i = from; i < from + howMany; i++) {
      int page = pageOfZero + (Bins.key(Double.doubleToRawLongBits(row[i])) >> PAGE_BITS);
      if (directory[page] < 0) {
        directory[page] = needed;
        needed += PAGE_SIZE;
      }
    }
    use(needed);
  }

  /** Whether some value had no page, and forgets it. */
  private boolean isAnyMissing() {
    long any = 0;
    for (int i = 0; i < RowSurvey.LANES; i++) {
      any |= directory[i];
      directory[i] = 0;
    }
    return any < 0;
  }

  /** Where a key between those covered is counted. */
  private int cell(int key) {
    int page = BinCode.BEFORE_PAGES + (key >> PAGE_BITS) - firstPage;
    if (directory[page] < 0) {
      directory[page] = used;
      use(used + PAGE_SIZE);
    }
    return (int) directory[page] + (key & (PAGE_SIZE - 1));
  }

  /** Makes so many cells usable; more than asked for when some were there before. */
  private void use(int needed) {
    if (needed > cells.length) {
      int grown = used + used / PAGE_SIZE / GROWTH * PAGE_SIZE;
      cells = Arrays.copyOf(cells, Math.max(needed, grown));
    }
    used = needed;
  }

  /** Makes room for two pages and those between. */
  private void cover(int least, int most) {
    int pages = pages();
    int end = firstPage + pages;
    if (pages > 0 && least >= firstPage && most < end) {
      return;
    }
    int first = pages == 0 ? least : Math.min(firstPage, least);
    long[] grown = emptyDirectory((pages == 0 ? most + 1 : Math.max(end, most + 1)) - first);
    int moved = pages == 0 ? 0 : firstPage - first;
    System.arraycopy(directory, BinCode.BEFORE_PAGES, grown, BinCode.BEFORE_PAGES + moved, pages);
    grown[BinCode.ADDED_TO_KEYS] = -((long) first << PAGE_BITS);
    firstPage = first;
    directory = grown;
  }

  /** The keys that occurred, rising. */
  int[] keys() {
    int[] keys = new int[used];
    int howMany = 0;
    for (int page = 0; page < pages(); page++) {
      long begin = directory[BinCode.BEFORE_PAGES + page];
      for (int i = 0; begin >= 0 && i < PAGE_SIZE; i++) {
        keys[howMany] = ((firstPage + page) << PAGE_BITS) + i;
        howMany += cells[(int) begin + i] == 0 ? 0 : 1;
        if (howMany == keys.length) {
          return keys;
        }
      }
    }
    return Arrays.copyOf(keys, howMany);
  }

  /** How often a key between two that occurred did. */
  long at(int key) {
    long begin = directory[BinCode.BEFORE_PAGES + (key >> PAGE_BITS) - firstPage];
    return begin < 0 ? 0 : Integer.toUnsignedLong(cells[(int) begin + (key & (PAGE_SIZE - 1))]);
  }

  /** Adds all counts of another. */
  void add(Counts other) {
    if (other.pages() == 0) {
      return;
    }
    cover(other.firstPage, other.firstPage + other.pages() - 1);
    for (int page = 0; page < other.pages(); page++) {
      long begin = other.directory[BinCode.BEFORE_PAGES + page];
      if (begin >= 0) {
        int mine = cell((other.firstPage + page) << PAGE_BITS);
        int[] cells = this.cells;
        for (int i = 0; i < PAGE_SIZE; i++) {
          cells[mine + i] += other.cells[(int) begin + i];
        }
      }
    }
  }
}
