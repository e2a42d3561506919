package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.NormalCode;
import endurance.engine.arithmetic.PhiloxCode;

/** Functions in machine code that fill a row from others. */
final class RowFunctions {

  /** Spells a function of one number. */
  @FunctionalInterface
  interface Unary {
    int emit(Instructions on, int x);
  }

  /** Spells a function of two numbers. */
  @FunctionalInterface
  interface Binary {
    int emit(Instructions on, int x, int y);
  }

  private static final int STEP = Assembler.VECTOR;

  private final Image image = new Image();

  /** Adds a function of the numbers of the first row. */
  int unary(Unary function) {
    int start = image.beginRows();
    Block block = new Block(image.constants(), true);
    int x = block.load(Base.FIRST, 0); // before it may be overwritten
    block.store(Base.THIRD, 0, function.emit(block, x));
    return end(start, block);
  }

  /** Adds a function of the numbers of the first and second row. */
  int binary(Binary function) {
    int start = image.beginRows();
    Block block = new Block(image.constants(), true);
    int x = block.load(Base.FIRST, 0);
    int y = block.load(Base.SECOND, 0);
    block.store(Base.THIRD, 0, function.emit(block, x, y));
    return end(start, block);
  }

  /** Adds the normal quantile; tails are computed only where a number of the eight lies in one. */
  int inverseNormal() {
    int start = image.beginRows();
    Block block = new Block(image.constants(), true);
    int x = block.load(Base.FIRST, 0);
    int middle = NormalCode.middle(block, x);
    block.store(Base.THIRD, 0, middle);
    int isTail = NormalCode.isTail(block, x);
    block.goOnIf(isTail);
    block.store(Base.THIRD, 0, block.choose(isTail, NormalCode.tail(block, x), middle));
    return end(start, block);
  }

  private int end(int start, Block block) {
    image.loop(block, STEP, STEP, STEP);
    image.end();
    return start;
  }

  /**
   * Adds the random numbers of eight pairs of futures at a time. The first array holds {@link
   * #philoxParameters} and counts on.
   */
  int philox() {
    int start = image.beginRows();
    Block block = new Block(image.constants(), true);
    // In this order even and odd lanes of the results, taken in turn, are in the order of pairs.
    int lanes = block.row(Base.CONSTANTS, image.constants().vector(0, 4, 1, 5, 2, 6, 3, 7));
    int pair = block.plus(lanes, block.broadcast(Base.FIRST, 0));
    int step = block.broadcast(Base.FIRST, Long.BYTES);
    int[] keys = new int[PhiloxCode.keys(0, 0).length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = block.broadcast(Base.FIRST, (2 + i) * Long.BYTES);
    }
    PhiloxCode.Pair numbers = PhiloxCode.uniforms(block, pair, step, keys);
    block.store(Base.THIRD, 0, block.evenLanes(numbers.even(), numbers.odd()));
    block.store(Base.THIRD, STEP, block.oddLanes(numbers.even(), numbers.odd()));
    image.countingLoop(block, 2 * STEP);
    image.end();
    return start;
  }

  static long[] philoxParameters(long firstPair, int step, int key0, int key1) {
    int[] keys = PhiloxCode.keys(key0, key1);
    long[] parameters = new long[2 + keys.length];
    parameters[0] = firstPair;
    parameters[1] = step;
    for (int i = 0; i < keys.length; i++) {
      parameters[2 + i] = keys[i];
    }
    return parameters;
  }

  MachineCode finish() {
    return image.finish(new double[0]);
  }
}
