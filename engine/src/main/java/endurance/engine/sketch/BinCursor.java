package endurance.engine.sketch;

/** Walks over the bins that hold values, from the lowest value up. */
final class BinCursor {

  private final Sketch.Binned bins;
  private int key;
  private int region;
  private long passed;
  private long count;
  private double low;
  private double high;

  BinCursor(Sketch.Binned bins) {
    this.bins = bins;
    this.key = bins.negative().end();
  }

  /** Goes on to the next bin that holds a value; false behind the last. */
  boolean next() {
    passed += count;
    count = 0;
    while (region == 0 && count == 0) {
      key--;
      if (key < bins.negative().begin()) {
        region = 1;
      } else {
        count = bins.negative().at(key);
      }
    }
    if (count > 0) {
      low = -Bins.edge(key + 1);
      high = -Bins.edge(key);
      return true;
    }
    if (region == 1) {
      region = 2;
      key = bins.positive().begin() - 1;
      if (bins.zero() > 0) {
        count = bins.zero();
        low = 0;
        high = 0;
        return true;
      }
    }
    while (count == 0) {
      key++;
      if (key >= bins.positive().end()) {
        return false;
      }
      count = bins.positive().at(key);
    }
    low = Bins.edge(key);
    high = Bins.edge(key + 1);
    return true;
  }

  /** Values in the bins before this one. */
  long passed() {
    return passed;
  }

  long count() {
    return count;
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  /** The one value of a bin whose values all lie on its edge: the one nearer to 0. */
  double edge() {
    return region == 0 ? high : low;
  }
}
