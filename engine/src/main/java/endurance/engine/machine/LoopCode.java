package endurance.engine.machine;

import endurance.engine.arithmetic.FunctionCode;
import endurance.engine.arithmetic.Instructions.Comparison;
import endurance.engine.arithmetic.PowerCode;
import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.fusion.Step.Item;
import endurance.engine.kernel.Layout;
import endurance.engine.program.BinaryOperation;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;
import java.util.Arrays;
import java.util.List;

/**
 * Spells one loop of a plan as a block. What is a truth value is a mask as long as possible, and a
 * number where one is needed.
 */
final class LoopCode {

  private static final int ABSENT = -1;

  /** Immediates of {@link Operation#RANGE}; the sign is that of the result. */
  static final int LESSER = 0x04;

  static final int GREATER = 0x05;

  private final Graph graph;
  private final Plan plan;
  private final Layout layout;
  private final Program program;
  private final Block block;
  private final RareCode rare;
  private final int[] numbers;
  private final int[] masks;

  LoopCode(Graph graph, Plan plan, Layout layout, Program program, Constants constants) {
    this.graph = graph;
    this.plan = plan;
    this.layout = layout;
    this.program = program;
    this.block = new Block(constants, false);
    this.rare = new RareCode(block, layout, program, constants);
    this.numbers = new int[graph.numbers().size()];
    this.masks = new int[graph.numbers().size()];
    Arrays.fill(numbers, ABSENT);
    Arrays.fill(masks, ABSENT);
  }

  /**
   * The block that computes and stores what a loop does.
   *
   * @param health looks at what is stored
   */
  Block of(Step.Chunk chunk, HealthCode health) {
    for (Item item : chunk.items()) {
      switch (item) {
        case Item.Compute(int value) -> compute(value);
        case Item.Store(int row, int value) -> {
          int number = number(value);
          block.store(Base.FIRST, bytes(row), number);
          health.look(row, number, block);
        }
      }
    }
    return block;
  }

  private int bytes(int row) {
    return Math.multiplyExact(layout.offset(row), Double.BYTES);
  }

  private void compute(int value) {
    List<Integer> parts = graph.parts(value);
    switch (graph.head(value)) {
      case Term.Unary unary -> unary(value, unary.operation(), parts.getFirst());
      case Term.Binary binary -> binary(value, binary.operation(), parts.get(0), parts.get(1));
      case Term.Fold fold -> numbers[value] = fold(fold.operation(), parts.get(0), parts.get(1));
      case Term.Select _ -> {
        int condition = mask(parts.get(0));
        numbers[value] = block.choose(condition, number(parts.get(1)), number(parts.get(2)));
      }
      case Term.TableRead read ->
          numbers[value] = rare.table(read.table(), number(parts.getFirst()));
      case Term.Delayed delayed -> numbers[value] = rare.delayed(delayed.delay());
      case Term.Literal _, Term.Timetable _, Term.Read _ ->
          throw new IllegalStateException("not computed in a loop: " + graph.head(value));
    }
  }

  private void unary(int value, UnaryOperation operation, int part) {
    if (operation == UnaryOperation.NOT) {
      masks[value] =
          isTruth(part)
              ? block.not(masks[part])
              : block.compare(Comparison.EQUAL, number(part), block.number(0));
      return;
    }
    int x = number(part);
    numbers[value] =
        switch (operation) {
          case NEGATE -> block.xor(x, block.bits(Long.MIN_VALUE));
          case ABSOLUTE -> block.and(x, block.bits(Long.MAX_VALUE));
          case SQUARE_ROOT -> block.root(x);
          case FLOOR -> block.floor(x);
          case ROUND -> rare.round(x);
          case EXP -> FunctionCode.exp(block, x);
          case LOG -> FunctionCode.log(block, x);
          case LOG10 -> FunctionCode.log10(block, x);
          case NOT, SINE, COSINE, TANGENT ->
              throw new IllegalStateException(operation + " is not computed here");
        };
  }

  private void binary(int value, BinaryOperation operation, int left, int right) {
    switch (operation) {
      case ADD -> numbers[value] = block.add(number(left), number(right));
      case SUBTRACT -> numbers[value] = block.subtract(number(left), number(right));
      case MULTIPLY -> numbers[value] = block.multiply(number(left), number(right));
      case DIVIDE -> numbers[value] = divide(left, right);
      case POWER ->
          numbers[value] =
              graph.head(right) instanceof Term.Literal literal
                  ? PowerCode.of(block, number(left), literal.value())
                  : PowerCode.of(block, number(left), number(right));
      case AND -> masks[value] = block.both(mask(left), mask(right));
      case OR -> masks[value] = block.either(mask(left), mask(right));
      case LESS -> compare(value, Comparison.LESS, left, right);
      case LESS_OR_EQUAL -> compare(value, Comparison.LESS_OR_EQUAL, left, right);
      case GREATER -> compare(value, Comparison.GREATER, left, right);
      case GREATER_OR_EQUAL -> compare(value, Comparison.GREATER_OR_EQUAL, left, right);
      case EQUAL -> compare(value, Comparison.EQUAL, left, right);
      case NOT_EQUAL -> compare(value, Comparison.NOT_EQUAL, left, right);
      case MODULO -> throw new IllegalStateException(operation + " is a function of rows");
    }
  }

  /** A divisor that is a power of 2 can be multiplied with as well, since nothing is rounded. */
  private int divide(int left, int right) {
    if (graph.head(right) instanceof Term.Literal literal) {
      double divisor = literal.value();
      boolean isPower = Math.abs(divisor) == Math.scalb(1, Math.getExponent(divisor));
      if (isPower && Math.abs(Math.getExponent(divisor)) < Double.MAX_EXPONENT) {
        return block.multiply(number(left), block.number(1 / divisor));
      }
    }
    return block.divide(number(left), number(right));
  }

  private void compare(int value, Comparison comparison, int left, int right) {
    masks[value] = block.compare(comparison, number(left), number(right));
  }

  private int fold(FoldOperation operation, int left, int right) {
    int x = number(left);
    int y = number(right);
    return switch (operation) {
      case SUM -> block.add(x, y);
      case PRODUCT -> block.multiply(x, y);
      case MINIMUM, MAXIMUM -> {
        boolean least = operation == FoldOperation.MINIMUM;
        yield isBound(left, least)
            ? bounded(least, y, x, left)
            : isBound(right, least) ? bounded(least, x, y, right) : extreme(least, x, y);
      }
    };
  }

  /**
   * The lesser or greater of a value and a bound. The processor's own instructions give the second
   * operand where one is NaN, as here it must be, and where both are 0, which is right except for
   * the greater of -0 and 0.
   */
  private int bounded(boolean least, int x, int bound, int boundValue) {
    if (least) {
      return block.atMost(x, bound);
    }
    return graph.head(boundValue) instanceof Term.Literal literal && literal.value() == 0
        ? block.choose(block.compare(Comparison.LESS_OR_EQUAL, x, bound), bound, x)
        : block.atLeast(x, bound);
  }

  /** -0 is below 0; NaN is taken care of apart. */
  private int extreme(boolean least, int x, int y) {
    int none = block.compare(Comparison.NOT_COMPARABLE, x, y);
    return block.choose(
        none, block.number(Double.NaN), block.range(x, y, least ? LESSER : GREATER));
  }

  /**
   * Whether a value is the same in all futures and neither NaN nor -0, so that comparing decides.
   */
  private boolean isBound(int value, boolean least) {
    return switch (graph.head(value)) {
      case Term.Literal literal -> isBound(literal.value());
      case Term.Timetable timetable -> {
        for (double number : program.schedules().get(timetable.table())) {
          if (!isBound(number) || !least && number == 0) {
            yield false;
          }
        }
        yield true;
      }
      case Term.Read _,
          Term.Delayed _,
          Term.Unary _,
          Term.Binary _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _ ->
          false;
    };
  }

  private static boolean isBound(double number) {
    return !Double.isNaN(number)
        && Double.doubleToRawLongBits(number) != Double.doubleToRawLongBits(-0.0);
  }

  /** A value as a number. */
  private int number(int value) {
    if (numbers[value] == ABSENT) {
      numbers[value] =
          masks[value] == ABSENT
              ? given(value)
              : block.choose(masks[value], block.number(1), block.number(0));
    }
    return numbers[value];
  }

  private int given(int value) {
    return switch (graph.head(value)) {
      case Term.Literal literal -> block.number(literal.value());
      case Term.Timetable timetable ->
          block.broadcast(Base.TIMETABLE, timetable.table() * Double.BYTES);
      case Term.Read _,
          Term.Delayed _,
          Term.Unary _,
          Term.Binary _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _ ->
          block.row(Base.FIRST, bytes(plan.row(value)));
    };
  }

  /** A value as a mask: whether it is not 0. */
  private int mask(int value) {
    if (masks[value] == ABSENT) {
      masks[value] = block.compare(Comparison.NOT_EQUAL, number(value), block.number(0));
    }
    return masks[value];
  }

  /** Whether a value is at hand as a mask only. */
  private boolean isTruth(int value) {
    return masks[value] != ABSENT && numbers[value] == ABSENT;
  }
}
