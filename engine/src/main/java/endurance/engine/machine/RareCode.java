package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions.Comparison;
import endurance.engine.kernel.Layout;
import endurance.engine.program.DelayLine;
import endurance.engine.program.Program;
import endurance.model.Table;
import java.util.List;

/**
 * Operations of the model language that take more than a few instructions, but are not elementary.
 */
final class RareCode {

  private final Block block;
  private final Layout layout;
  private final Program program;
  private final Constants constants;

  RareCode(Block block, Layout layout, Program program, Constants constants) {
    this.block = block;
    this.layout = layout;
    this.program = program;
    this.constants = constants;
  }

  /** The nearest whole number, halves away from zero. */
  int round(int x) {
    int size = block.and(x, block.bits(Long.MAX_VALUE));
    int floor = block.floor(size);
    int up =
        block.compare(Comparison.GREATER_OR_EQUAL, block.subtract(size, floor), block.number(0.5));
    int whole = block.choose(up, block.add(floor, block.number(1)), floor);
    return block.or(whole, block.and(x, block.bits(Long.MIN_VALUE)));
  }

  /** A table read by comparing with one knot after the other. */
  int table(int number, int at) {
    Table table = program.tables().get(number);
    List<Double> x = table.x();
    List<Double> y = table.y();
    int last = x.size() - 1;
    if (last == 0 || table.between() == Table.Reading.DISCRETE) {
      int value = block.number(y.getFirst());
      for (int i = 1; i <= last; i++) {
        value = block.choose(isFrom(at, x.get(i)), block.number(y.get(i)), value);
      }
      int none = block.compare(Comparison.NOT_COMPARABLE, at, at);
      return block.choose(none, block.number(Double.NaN), value);
    }
    int left = block.number(x.get(0));
    int height = block.number(y.get(0));
    int slope = block.number(slope(x, y, 0));
    for (int i = 1; i < last; i++) {
      int from = isFrom(at, x.get(i));
      left = block.choose(from, block.number(x.get(i)), left);
      height = block.choose(from, block.number(y.get(i)), height);
      slope = block.choose(from, block.number(slope(x, y, i)), slope);
    }
    int line = block.add(height, block.multiply(block.subtract(at, left), slope));
    if (table.between() == Table.Reading.EXTRAPOLATE) {
      return line;
    }
    int before = block.compare(Comparison.LESS_OR_EQUAL, at, block.number(x.get(0)));
    int within = block.choose(isFrom(at, x.get(last)), block.number(y.get(last)), line);
    return block.choose(before, block.number(y.get(0)), within);
  }

  private int isFrom(int at, double knot) {
    return block.compare(Comparison.GREATER_OR_EQUAL, at, block.number(knot));
  }

  private static double slope(List<Double> x, List<Double> y, int left) {
    return (y.get(left + 1) - y.get(left)) / (x.get(left + 1) - x.get(left));
  }

  /**
   * What went into a delay its number of steps before the point, for each future the row it stands
   * in. All numbers are whole and small, so nothing is rounded.
   */
  int delayed(int number) {
    DelayLine delay = program.delays().get(number);
    int steps = block.row(Base.FIRST, bytes(delay.steps()));
    int point = block.broadcast(Base.TIMETABLE, program.schedules().size() * Double.BYTES);
    int entered = block.subtract(point, steps);
    int rows = block.number(delay.rows());
    int turns = block.floor(block.divide(entered, rows));
    int row = block.subtract(entered, block.multiply(turns, rows));
    int inRing =
        block.add(
            block.multiply(row, block.number(8 * layout.stride())),
            block.number(bytes(delay.firstRow())));
    // False for NaN as well: its lane reads something that is there, and is overruled below.
    int hasCome = block.compare(Comparison.GREATER_OR_EQUAL, entered, block.number(0));
    int offsets = block.choose(hasCome, inRing, block.number(bytes(delay.initial())));
    int lanes = block.row(Base.CONSTANTS, constants.vector(0, 8, 16, 24, 32, 40, 48, 56));
    int value = block.gather(block.plus(block.toIntegers(offsets), lanes));
    int none = block.compare(Comparison.NOT_COMPARABLE, steps, steps);
    return block.choose(none, block.number(Double.NaN), value);
  }

  private int bytes(int row) {
    return Math.multiplyExact(layout.offset(row), Double.BYTES);
  }
}
