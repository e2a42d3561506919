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

  /** Counts the first of some keys. */
  void increment(int[] keys, int howMany) {
    if (howMany == 0) {
      return;
    }
    int least = keys[0];
    int most = keys[0];
    for (int i = 1; i < howMany; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    cover(least >> PAGE_BITS, most >> PAGE_BITS);
    int first = firstPage;
    int[][] pages = this.pages;
    for (int i = 0; i < howMany; i++) {
      int key = keys[i];
      int[] page = pages[(key >> PAGE_BITS) - first];
      if (page.length == 0) {
        page = new int[PAGE_SIZE];
        pages[(key >> PAGE_BITS) - first] = page;
      }
      page[key & (PAGE_SIZE - 1)]++;
    }
  }

  /** Makes room for two pages and those between. */
  private void cover(int least, int most) {
    int end = firstPage + pages.length;
    if (pages.length > 0 && least >= firstPage && most < end) {
      return;
    }
    int first = pages.length == 0 ? least : Math.min(firstPage, least);
    int[][] grown = new int[(pages.length == 0 ? most + 1 : Math.max(end, most + 1)) - first][];
    Arrays.fill(grown, EMPTY);
    System.arraycopy(pages, 0, grown, pages.length == 0 ? 0 : firstPage - first, pages.length);
    firstPage = first;
    pages = grown;
  }

  /** The keys that occurred, rising. */
  int[] keys() {
    int[] keys = new int[pages.length * PAGE_SIZE];
    int howMany = 0;
    for (int page = 0; page < pages.length; page++) {
      for (int i = 0; i < pages[page].length; i++) {
        keys[howMany] = ((firstPage + page) << PAGE_BITS) + i;
        howMany += pages[page][i] == 0 ? 0 : 1;
      }
    }
    return Arrays.copyOf(keys, howMany);
  }

  /** How often a key between two that occurred did. */
  long at(int key) {
    int[] page = pages[(key >> PAGE_BITS) - firstPage];
    return page.length == 0 ? 0 : Integer.toUnsignedLong(page[key & (PAGE_SIZE - 1)]);
  }

  /** Adds all counts of another. */
  void add(Counts other) {
    if (other.pages.length == 0) {
      return;
    }
    cover(other.firstPage, other.firstPage + other.pages.length - 1);
    for (int page = 0; page < other.pages.length; page++) {
      int mine = other.firstPage + page - firstPage;
      pages[mine] = sum(pages[mine], other.pages[page]);
    }
  }

  /** Neither is changed, since pages may be shared. */
  private static int[] sum(int[] page, int[] other) {
    if (other.length == 0) {
      return page;
    }
    int[] sum = other.clone();
    for (int i = 0; i < page.length; i++) {
      sum[i] += page[i];
    }
    return sum;
  }
}
