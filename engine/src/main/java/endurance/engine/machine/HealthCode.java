package endurance.engine.machine;

import endurance.engine.kernel.Layout;
import java.util.List;

/**
 * Watches some slots as they are stored: 0 times a number that is not finite is NaN, and a sum
 * keeps it.
 */
final class HealthCode {

  private static final int NONE = -1;

  private final boolean[] watched;
  private final int health;
  private final Layout layout;
  private int sum = NONE;

  HealthCode(List<Integer> slots, Layout layout) {
    this.layout = layout;
    this.health = layout.health();
    this.watched = new boolean[health];
    for (int slot : slots) {
      watched[slot] = true;
    }
  }

  /** Sees a value that goes to a row. */
  void look(int row, int value, Block block) {
    if (row < watched.length && watched[row]) {
      watched[row] = false;
      add(value, block);
    }
  }

  /** Sees, in a last block, all slots that nothing was stored in. */
  void lookAtRest(Block block) {
    for (int slot = 0; slot < watched.length; slot++) {
      if (watched[slot]) {
        watched[slot] = false;
        add(block.row(Base.FIRST, Math.multiplyExact(layout.offset(slot), Double.BYTES)), block);
      }
    }
  }

  private void add(int value, Block block) {
    if (sum == NONE) {
      sum = block.row(Base.FIRST, bytes());
    }
    sum = block.add(sum, block.multiply(value, block.number(0)));
  }

  /** Ends a block. */
  void store(Block block) {
    if (sum != NONE) {
      block.store(Base.FIRST, bytes(), sum);
      sum = NONE;
    }
  }

  boolean isDone() {
    for (boolean open : watched) {
      if (open) {
        return false;
      }
    }
    return true;
  }

  private int bytes() {
    return Math.multiplyExact(layout.offset(health), Double.BYTES);
  }
}
