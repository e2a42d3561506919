package endurance.engine.sketch;

import java.util.Arrays;

/**
 * How often each key occurred. Keys are kept in pages, so that neither a few far outliers nor an
 * empty stretch cost much memory. A key counts up to 2^32 - 1.
 */
final class Counts {

  private static final int PAGE_BITS = 6;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int[] EMPTY = new int[0];

  private int firstPage;
  private int[][] pages = new int[0][];

  void increment(int key) {
    int[] page = page(key);
    page[key & (PAGE_SIZE - 1)]++;
  }

  void add(int key, long times) {
    page(key)[key & (PAGE_SIZE - 1)] += (int) times;
  }

  private int[] page(int key) {
    int index = (key >> PAGE_BITS) - firstPage;
    if (index < 0 || index >= pages.length) {
      grow(key >> PAGE_BITS);
      index = (key >> PAGE_BITS) - firstPage;
    }
    int[] page = pages[index];
    if (page.length == 0) {
      page = new int[PAGE_SIZE];
      pages[index] = page;
    }
    return page;
  }

  private void grow(int page) {
    int first = pages.length == 0 ? page : Math.min(firstPage, page);
    int end = pages.length == 0 ? page + 1 : Math.max(firstPage + pages.length, page + 1);
    int[][] grown = new int[end - first][];
    Arrays.fill(grown, EMPTY);
    System.arraycopy(pages, 0, grown, pages.length == 0 ? 0 : firstPage - first, pages.length);
    firstPage = first;
    pages = grown;
  }

  /** A key below all that occurred. */
  int begin() {
    return firstPage << PAGE_BITS;
  }

  /** A key above all that occurred. */
  int end() {
    return (firstPage + pages.length) << PAGE_BITS;
  }

  /** How often a key from {@link #begin} to below {@link #end} occurred. */
  long at(int key) {
    int[] page = pages[(key >> PAGE_BITS) - firstPage];
    return page.length == 0 ? 0 : Integer.toUnsignedLong(page[key & (PAGE_SIZE - 1)]);
  }

  /** Adds all counts of another. */
  void add(Counts other) {
    for (int key = other.begin(); key < other.end(); key++) {
      long times = other.at(key);
      if (times != 0) {
        add(key, times);
      }
    }
  }
}
