package endurance.engine.vector;

import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.fusion.Step.Item;
import endurance.engine.kernel.Layout;
import endurance.engine.program.BinaryOperation;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Emits one {@link Step.Chunk}: {@code for (i = 0; i < lanes; i += species length) ...}, every
 * value in a local variable, nothing called but methods of the JDK's vector classes, which HotSpot
 * turns into single instructions. Constants and timetables are broadcast ahead of the loop.
 *
 * <p>What is a truth value is a mask as long as possible, and a number where one is needed.
 */
final class ChunkCode {

  /** Local variables of every generated method. */
  static final int MEMORY = 0;

  static final int TIMETABLE = 1;
  static final int POINT = 2;

  private final CodeBuilder code;
  private final Graph graph;
  private final Plan plan;
  private final Layout layout;
  private final int points;
  private final Inlining functions;
  private final VectorCalls calls;
  private final int future;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> masks = new HashMap<>();
  private final Map<Double, Integer> constants = new HashMap<>();

  ChunkCode(
      CodeBuilder code, Graph graph, Plan plan, Layout layout, int points, Inlining functions) {
    this.code = code;
    this.graph = graph;
    this.plan = plan;
    this.layout = layout;
    this.points = points;
    this.functions = functions;
    this.calls = new VectorCalls(code);
    this.future = code.allocateLocal(TypeKind.INT);
  }

  void emit(Step.Chunk chunk, int laneGroup) {
    code.iconst_0().istore(future);
    broadcasts(chunk.items());
    Label head = code.newLabel();
    Label end = code.newLabel();
    code.labelBinding(head).iload(future).loadConstant(layout.lanes()).if_icmpge(end);
    for (Item item : chunk.items()) {
      switch (item) {
        case Item.Compute(int value) -> compute(value);
        case Item.Store(int row, int value) -> {
          number(value);
          code.aload(MEMORY);
          index(row);
          calls.store();
        }
      }
    }
    code.iinc(future, laneGroup).goto_(head).labelBinding(end).return_();
  }

  private void broadcasts(List<Item> items) {
    constant(0.0);
    constant(1.0);
    for (Item item : items) {
      List<Integer> reads =
          switch (item) {
            case Item.Compute(int value) -> graph.parts(value);
            case Item.Store(int _, int value) -> List.of(value);
          };
      for (int read : reads) {
        switch (graph.head(read)) {
          case Term.Literal literal -> numbers.putIfAbsent(read, constant(literal.value()));
          case Term.Timetable timetable -> {
            if (!numbers.containsKey(read)) {
              calls.species();
              code.aload(TIMETABLE).loadConstant(timetable.table() * points).iload(POINT).iadd();
              code.daload();
              numbers.put(read, kept(calls::broadcast));
            }
          }
          case Term.Read _,
              Term.Delayed _,
              Term.Unary _,
              Term.Binary _,
              Term.Fold _,
              Term.Select _,
              Term.TableRead _ -> {}
        }
      }
    }
  }

  private int constant(double value) {
    return constants.computeIfAbsent(
        value,
        absent -> {
          calls.species();
          code.loadConstant(value);
          return kept(calls::broadcast);
        });
  }

  /** Keeps what an instruction leaves on the stack in a new local variable. */
  private int kept(Runnable instruction) {
    instruction.run();
    int local = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(local);
    return local;
  }

  private void index(int row) {
    code.loadConstant(layout.offset(row)).iload(future).iadd();
  }

  private void compute(int value) {
    List<Integer> parts = graph.parts(value);
    switch (graph.head(value)) {
      case Term.Unary unary when unary.operation() == UnaryOperation.NOT -> {
        if (isTruth(parts.getFirst())) {
          mask(parts.getFirst());
          masks.put(value, kept(calls::not));
        } else {
          number(parts.getFirst());
          masks.put(value, kept(() -> calls.compare("EQ", zero())));
        }
      }
      case Term.Unary unary when unary.operation() == UnaryOperation.EXP -> {
        number(parts.getFirst());
        numbers.put(value, kept(() -> functions.emit("exp", code)));
      }
      case Term.Unary unary when unary.operation() == UnaryOperation.LOG -> {
        number(parts.getFirst());
        numbers.put(value, kept(() -> functions.emit("log", code)));
      }
      case Term.Unary unary -> {
        number(parts.getFirst());
        numbers.put(value, kept(() -> calls.unary(unary.operation())));
      }
      case Term.Binary binary -> binary(value, binary.operation(), parts.get(0), parts.get(1));
      case Term.Fold fold -> fold(value, fold.operation(), parts.get(0), parts.get(1));
      case Term.Select select -> {
        number(parts.get(2));
        number(parts.get(1));
        mask(parts.get(0));
        numbers.put(value, kept(calls::blend));
      }
      case Term.Literal _, Term.Timetable _, Term.Read _, Term.Delayed _, Term.TableRead _ ->
          throw new IllegalStateException("not computed in a loop: " + graph.head(value));
    }
  }

  private void binary(int value, BinaryOperation operation, int left, int right) {
    switch (operation) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE -> {
        number(left);
        number(right);
        numbers.put(value, kept(() -> calls.binary(operation)));
      }
      case AND, OR -> {
        mask(left);
        mask(right);
        masks.put(value, kept(operation == BinaryOperation.AND ? calls::and : calls::or));
      }
      case LESS -> compare(value, "LT", left, right);
      case LESS_OR_EQUAL -> compare(value, "LE", left, right);
      case GREATER -> compare(value, "GT", left, right);
      case GREATER_OR_EQUAL -> compare(value, "GE", left, right);
      case EQUAL -> compare(value, "EQ", left, right);
      case NOT_EQUAL -> compare(value, "NE", left, right);
      case MODULO, POWER -> throw new IllegalStateException(operation + " is a function of rows");
    }
  }

  private void compare(int value, String comparison, int left, int right) {
    number(left);
    masks.put(value, kept(() -> calls.compare(comparison, () -> number(right))));
  }

  private void fold(int value, FoldOperation operation, int left, int right) {
    switch (operation) {
      case SUM, PRODUCT -> {
        number(left);
        number(right);
        BinaryOperation same =
            operation == FoldOperation.SUM ? BinaryOperation.ADD : BinaryOperation.MULTIPLY;
        numbers.put(value, kept(() -> calls.binary(same)));
      }
      case MINIMUM, MAXIMUM -> extreme(value, operation, left, right);
    }
  }

  /**
   * The lesser or greater of two. Where one is a constant, a comparison and a choice give the very
   * same: NaN fails the comparison and so stays, and 0 is chosen so that -0 counts as below 0.
   */
  private void extreme(int value, FoldOperation operation, int left, int right) {
    boolean least = operation == FoldOperation.MINIMUM;
    int bound = isBound(left) ? left : right;
    int other = bound == left ? right : left;
    if (!isBound(bound)) {
      number(left);
      number(right);
      numbers.put(value, kept(least ? calls::minimum : calls::maximum));
      return;
    }
    boolean zero = graph.head(bound) instanceof Term.Literal literal && literal.value() == 0;
    number(other);
    number(bound);
    number(other);
    calls.compare(least ? "GT" : zero ? "LE" : "LT", () -> number(bound));
    numbers.put(value, kept(calls::blend));
  }

  /** Whether a value is a constant with which a comparison decides: neither NaN nor -0. */
  private boolean isBound(int value) {
    return graph.head(value) instanceof Term.Literal literal
        && !Double.isNaN(literal.value())
        && Double.doubleToRawLongBits(literal.value()) != Double.doubleToRawLongBits(-0.0);
  }

  private Runnable zero() {
    return () -> code.aload(constant(0.0));
  }

  /** Pushes a value as a number. */
  private void number(int value) {
    Integer local = numbers.get(value);
    if (local == null) {
      Integer mask = masks.get(value);
      if (mask != null) {
        code.aload(constant(0.0)).aload(constant(1.0)).aload(mask);
        local = kept(calls::blend);
      } else {
        calls.species();
        code.aload(MEMORY);
        index(plan.row(value));
        local = kept(calls::load);
      }
      numbers.put(value, local);
    }
    code.aload(local);
  }

  /** Pushes a value as a mask: whether it is not 0. */
  private void mask(int value) {
    Integer local = masks.get(value);
    if (local == null) {
      number(value);
      local = kept(() -> calls.compare("NE", zero()));
      masks.put(value, local);
    }
    code.aload(local);
  }

  /** Whether a value is at hand as a mask only. */
  private boolean isTruth(int value) {
    return masks.containsKey(value) && !numbers.containsKey(value);
  }
}
