package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.NormalCode;
import endurance.engine.arithmetic.PhiloxCode;
import endurance.engine.arithmetic.RowDraws;

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

  private static final int LANES = KernelWriter.LANES;
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
    storeScaled(block, uniforms(block, 1, Base.FIRST, 2), false);
    image.countingLoop(block, LANES, 2 * STEP);
    image.end();
    return start;
  }

  /**
   * Adds drawing rows one after the other. The first array holds what {@link #drawParameters}
   * gives, the second the words of {@link RowDraws}, and the last number says how many rows there
   * are.
   *
   * @param groups of eight pairs side by side: one alone leaves the processor waiting for products
   */
  int draws(boolean normal, int groups) {
    int start = image.beginRows();
    Block block = new Block(image.constants(), true);
    int[] numbers = uniforms(block, groups, Base.SECOND, RowDraws.BEFORE_KEYS);
    storeScaled(block, normal ? normals(block, numbers) : numbers, true);
    image.loopOverRows(block, RowDraws.WORDS * Long.BYTES, LANES * groups, 2 * groups * STEP);
    image.end();
    return start;
  }

  /** Stores normal numbers without regard to tails, and goes on only if there are some in tails. */
  private static int[] normals(Block block, int[] uniforms) {
    int[] middles = new int[uniforms.length];
    for (int i = 0; i < uniforms.length; i++) {
      middles[i] = NormalCode.middle(block, uniforms[i]);
    }
    storeScaled(block, middles, true);
    int[] isTail = new int[uniforms.length];
    for (int i = 0; i < uniforms.length; i++) {
      isTail[i] = NormalCode.isTail(block, uniforms[i]);
    }
    int any = isTail[0];
    for (int i = 1; i < uniforms.length; i++) {
      any = block.either(any, isTail[i]);
    }
    block.goOnIf(any);
    int[] normals = new int[uniforms.length];
    for (int i = 0; i < uniforms.length; i++) {
      normals[i] = block.choose(isTail[i], NormalCode.tail(block, uniforms[i]), middles[i]);
    }
    return normals;
  }

  private static void storeScaled(Block block, int[] numbers, boolean scale) {
    int shift = block.broadcast(Base.SECOND, Long.BYTES);
    int factor = block.broadcast(Base.SECOND, 2 * Long.BYTES);
    for (int i = 0; i < numbers.length; i++) {
      int number = numbers[i];
      int scaled = scale ? block.add(block.multiply(number, factor), shift) : number;
      block.store(Base.THIRD, i * STEP, scaled);
    }
  }

  /**
   * Uniform numbers of some groups of pairs.
   *
   * @param base of the keys
   * @param firstKey how many words before them
   */
  private int[] uniforms(Block block, int groups, Base base, int firstKey) {
    int[] keys = new int[RowDraws.WORDS - RowDraws.BEFORE_KEYS];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = block.broadcast(base, (firstKey + i) * Long.BYTES);
    }
    int step = block.broadcast(Base.FIRST, Long.BYTES);
    int[] numbers = new int[2 * groups];
    for (int group = 0; group < groups; group++) {
      PhiloxCode.Pair pair = PhiloxCode.uniforms(block, pairs(block, group), step, keys);
      numbers[2 * group] = block.evenLanes(pair.even(), pair.odd());
      numbers[2 * group + 1] = block.oddLanes(pair.even(), pair.odd());
    }
    return numbers;
  }

  /**
   * The numbers of the pairs of a group, from the counter at the first address on: in such an order
   * that even and odd lanes of results, taken in turn, are in the order of pairs.
   */
  private int pairs(Block block, int group) {
    long[] lanes = {0, 4, 1, 5, 2, 6, 3, 7};
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] += (long) group * lanes.length;
    }
    int order = block.row(Base.CONSTANTS, image.constants().vector(lanes));
    return block.plus(order, block.broadcast(Base.FIRST, 0));
  }

  /** Counter, step, first pair, and how often the groups of a row are taken. */
  static long[] drawParameters(long firstPair, int step, int howOften) {
    return new long[] {firstPair, step, firstPair, howOften};
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
