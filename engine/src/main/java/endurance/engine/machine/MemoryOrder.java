package endurance.engine.machine;

import endurance.engine.machine.Operation.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which operations of a block have to wait for others because they touch the same place in memory:
 * a store for those before it that read or store there, and what reads there for the store.
 */
final class MemoryOrder {

  private static final int NONE = -1;

  private final Block block;

  /** Operations that an operation still waits for. */
  private final int[] waitsFor;

  /** Pairs of operations, the second waiting for the first: a list for each first. */
  private final int[] firstPair;

  private int[] laterOfPair = new int[256];
  private int[] nextPair = new int[256];
  private int pairs;

  MemoryOrder(Block block) {
    this.block = block;
    this.waitsFor = new int[block.count()];
    this.firstPair = new int[block.count()];
    Arrays.fill(firstPair, NONE);
    Map<Integer, Place> places = new HashMap<>();
    for (int at = 0; at < block.count(); at++) {
      boolean stores = block.operation(at).form() == Form.STORE;
      for (int i = 0; i < (stores ? 1 : 3); i++) {
        int value = block.operand(at, i);
        if (value != Block.NONE && block.isInMemory(value) && !block.isBroadcast(value)) {
          places.computeIfAbsent(block.displacement(value), none -> new Place()).readBy(at, this);
        }
      }
      if (stores) {
        places.computeIfAbsent(block.operand(at, 2), none -> new Place()).storedBy(at, this);
      }
    }
  }

  /** What was done so far at a place. */
  private static final class Place {
    private int store = NONE;
    private int[] readers = new int[2];
    private int count;

    void readBy(int at, MemoryOrder order) {
      if (store != NONE) {
        order.pair(store, at);
      }
      if (count == readers.length) {
        readers = Arrays.copyOf(readers, 2 * count);
      }
      readers[count] = at;
      count++;
    }

    void storedBy(int at, MemoryOrder order) {
      if (store != NONE) {
        order.pair(store, at);
      }
      for (int i = 0; i < count; i++) {
        if (readers[i] != at) {
          order.pair(readers[i], at);
        }
      }
      count = 0;
      store = at;
    }
  }

  private void pair(int first, int later) {
    if (pairs == laterOfPair.length) {
      laterOfPair = Arrays.copyOf(laterOfPair, 2 * pairs);
      nextPair = Arrays.copyOf(nextPair, 2 * pairs);
    }
    laterOfPair[pairs] = later;
    nextPair[pairs] = firstPair[first];
    firstPair[first] = pairs;
    pairs++;
    waitsFor[later]++;
  }

  /** Whether nothing that an operation has to wait for is left. */
  boolean isFree(int at) {
    return waitsFor[at] == 0;
  }

  /** Hears that an operation is written. */
  void written(int at) {
    for (int pair = firstPair[at]; pair != NONE; pair = nextPair[pair]) {
      waitsFor[laterOfPair[pair]]--;
    }
  }
}
