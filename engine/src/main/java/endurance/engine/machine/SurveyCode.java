package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions.Comparison;
import endurance.engine.sketch.BinCode;
import endurance.engine.sketch.Blocks;

/** Functions in machine code that look at rows on their way into distributions. */
final class SurveyCode {

  /** Numbers that one turn of a loop takes. */
  static final int TURN = 64;

  private static final int LANES = KernelWriter.LANES;
  private static final int STEP = Assembler.VECTOR;
  private static final int VECTORS = TURN / LANES;
  private static final int BYTES = TURN * Double.BYTES;

  /** The lower half of the first and of the second. */
  private static final int LOWER = 0b01_00_01_00;

  /** The upper half of both. */
  private static final int UPPER = 0b11_10_11_10;

  /** In both halves, the quarters in turn. */
  private static final int IN_TURN = 0b10_11_00_01;

  /** In both halves, the lower quarter twice. */
  private static final int TWICE = 0b10_10_00_00;

  private final Image image = new Image();

  /**
   * Adds the moments of two blocks at a time: each of the four partial sums of {@code Moments} has
   * a lane for either block.
   */
  int moments() {
    int start = image.beginRows();
    Block block = new Block(image.constants(), false);
    int[] fours = new int[Blocks.SIZE / LANES * 2];
    for (int i = 0; i < fours.length; i += 2) {
      int x = block.load(Base.FIRST, i / 2 * STEP);
      int y = block.load(Base.FIRST, Blocks.SIZE * Double.BYTES + i / 2 * STEP);
      fours[i] = block.halves(x, y, LOWER);
      fours[i + 1] = block.halves(x, y, UPPER);
    }
    int pair = block.evenLanes(fours[0], fours[0]);
    int first = block.halves(pair, pair, TWICE);
    int sum = block.number(0);
    for (int four : fours) {
      sum = block.add(sum, block.subtract(four, first));
    }
    int part = block.number(1.0 / Blocks.SIZE); // a power of two, so as good as a division
    int mean = block.add(first, block.multiply(ofFour(block, sum), part));
    int squares = block.number(0);
    for (int four : fours) {
      int deviation = block.subtract(four, mean);
      squares = block.add(squares, block.multiply(deviation, deviation));
    }
    block.store(Base.THIRD, 0, block.evenLanes(mean, ofFour(block, squares)));
    image.loop(block, 2 * Blocks.SIZE * Double.BYTES, 0, STEP);
    image.end();
    return start;
  }

  /** In all lanes of a half {@code (a + b) + (c + d)} of its four. */
  private static int ofFour(Block block, int fours) {
    int twos = block.add(block.evenLanes(fours, fours), block.oddLanes(fours, fours));
    return block.add(twos, block.halves(twos, twos, IN_TURN));
  }

  /** Adds what {@code RowSurvey.extremes} describes; the second array holds it all. */
  int extremes() {
    int start = image.beginRows();
    Block block = new Block(image.constants(), false);
    int[] least = new int[VECTORS];
    int[] bits = new int[VECTORS];
    int[] nonZero = new int[VECTORS];
    int zero = block.number(0);
    int one = block.number(1);
    for (int i = 0; i < VECTORS; i++) {
      int x = block.load(Base.FIRST, i * STEP);
      least[i] = x;
      bits[i] = x;
      nonZero[i] = block.choose(block.compare(Comparison.NOT_EQUAL, x, zero), one, zero);
    }
    int[] most = least.clone();
    for (int i = VECTORS / 2; i > 0; i /= 2) {
      for (int j = 0; j < i; j++) {
        least[j] = block.range(least[j], least[i + j], LoopCode.LESSER);
        most[j] = block.range(most[j], most[i + j], LoopCode.GREATER);
        bits[j] = block.or(bits[j], bits[i + j]);
        nonZero[j] = block.add(nonZero[j], nonZero[i + j]);
      }
    }
    Base seen = Base.SECOND;
    block.store(seen, 0, block.range(least[0], block.load(seen, 0), LoopCode.LESSER));
    block.store(seen, STEP, block.range(most[0], block.load(seen, STEP), LoopCode.GREATER));
    block.store(seen, 2 * STEP, block.or(bits[0], block.load(seen, 2 * STEP)));
    block.store(seen, 3 * STEP, block.add(nonZero[0], block.load(seen, 3 * STEP)));
    image.loop(block, BYTES, 0, 0);
    image.end();
    return start;
  }

  /**
   * Adds what {@code RowSurvey.cells} describes. The first array is the directory from its first
   * page on, the second the row.
   */
  int cells() {
    int start = image.beginRows();
    Block block = new Block(image.constants(), false);
    block.bits(0); // known, so that choosing it takes no register
    int firstKey = block.broadcast(Base.FIRST, before(BinCode.ADDED_TO_KEYS));
    int last = block.broadcast(Base.FIRST, before(BinCode.PAGES));
    int any = block.load(Base.FIRST, before(0));
    for (int i = 0; i < VECTORS; i += 2) {
      int[] cells = new int[2];
      for (int j = 0; j < 2; j++) {
        int x = block.load(Base.SECOND, (i + j) * STEP);
        int key = block.plus(BinCode.key(block, x), firstKey);
        int page = block.leastUnsigned(BinCode.page(block, key), last);
        int begin = block.gather(block.shiftLeft(page, Long.numberOfTrailingZeros(Long.BYTES)));
        any = block.or(any, begin);
        cells[j] = block.plus(begin, BinCode.inPage(block, key));
      }
      int both = block.or(cells[0], block.shiftLeft(cells[1], Integer.SIZE));
      block.store(Base.THIRD, i / 2 * STEP, both);
    }
    block.store(Base.FIRST, before(0), any);
    image.loop(block, 0, BYTES, TURN * Integer.BYTES);
    image.end();
    return start;
  }

  /** Where a word of a directory stands, seen from its first page. */
  private static int before(int word) {
    return (word - BinCode.BEFORE_PAGES) * Long.BYTES;
  }

  MachineCode finish() {
    return image.finish(new double[0]);
  }
}
