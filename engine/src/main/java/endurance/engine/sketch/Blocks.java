package endurance.engine.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * Futures in blocks of fixed size. Whatever depends on the order of additions is formed block by
 * block and merged in the order of blocks, so that it does not depend on how many blocks a thread
 * computes at a time.
 */
public final class Blocks {

  /** Futures of a block: few enough to divide every batch, enough to keep merging cheap. */
  public static final int SIZE = 64;

  private Blocks() {}

  /** One for each block of so many futures. */
  public static List<Moments> moments(int futures, int variables) {
    List<Moments> blocks = new ArrayList<>();
    for (int first = 0; first < futures; first += SIZE) {
      blocks.add(new Moments(variables));
    }
    return blocks;
  }
}
