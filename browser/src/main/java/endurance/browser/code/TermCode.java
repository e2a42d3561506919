package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.engine.program.BinaryOperation;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;
import java.util.HashMap;
import java.util.Map;

/** Writes terms for the futures at one place of the rows; what was read or computed stays. */
final class TermCode {

  private final LaneCode code;
  private final Body body;
  private final Functions functions;
  private final int point;
  private final int lane;
  private final int pointBytes;
  private final Map<Integer, Integer> known = new HashMap<>();

  /**
   * @param point variable with the number of the point
   * @param lane variable with the place in the rows, in bytes
   * @param pointBytes variable with the place in a timetable, in bytes
   */
  TermCode(LaneCode code, Functions functions, int point, int lane, int pointBytes) {
    this.code = code;
    this.body = code.body();
    this.functions = functions;
    this.point = point;
    this.lane = lane;
    this.pointBytes = pointBytes;
  }

  /** Pushes the value of a slot. */
  void slot(int slot) {
    Integer local = known.get(slot);
    if (local != null) {
      body.get(local);
      return;
    }
    body.get(lane);
    code.load(code.memory().row(slot));
    keep(slot);
    body.get(java.util.Objects.requireNonNull(known.get(slot)));
  }

  /** Takes the value on the stack as that of a slot from now on. */
  void keep(int slot) {
    int local = known.computeIfAbsent(slot, absent -> body.local(code.lanes().number()));
    body.set(local);
  }

  /** Pushes the value of a term. */
  void value(Term term) {
    switch (term) {
      case Term.Literal literal -> code.number(literal.value());
      case Term.Timetable timetable -> {
        body.get(pointBytes);
        code.everywhere(code.memory().timetable(timetable.table()));
      }
      case Term.Read read -> slot(read.slot());
      case Term.Unary unary -> unary(unary);
      case Term.Binary binary -> binary(binary);
      case Term.Fold fold -> fold(fold);
      case Term.Select select -> {
        value(select.then());
        value(select.otherwise());
        truth(select.condition());
        code.op(LaneOperation.CHOOSE);
      }
      case Term.TableRead read -> {
        value(read.argument());
        code.each(functions.table(read.table()));
      }
      case Term.Delayed delayed -> body.get(point).get(lane).call(functions.delay(delayed.delay()));
    }
  }

  private void fold(Term.Fold fold) {
    LaneOperation operation =
        switch (fold.operation()) {
          case SUM -> LaneOperation.ADD;
          case PRODUCT -> LaneOperation.MULTIPLY;
          case MINIMUM -> LaneOperation.MINIMUM;
          case MAXIMUM -> LaneOperation.MAXIMUM;
        };
    value(fold.parts().getFirst());
    for (Term part : fold.parts().subList(1, fold.parts().size())) {
      value(part);
      code.op(operation);
    }
  }

  private void unary(Term.Unary unary) {
    if (unary.operation() == UnaryOperation.NOT) {
      truth(unary);
      code.truthToNumber();
      return;
    }
    value(unary.operand());
    switch (unary.operation()) {
      case NEGATE -> code.op(LaneOperation.NEGATE);
      case NOT -> throw new IllegalStateException("a truth value");
      case ABSOLUTE -> code.op(LaneOperation.ABSOLUTE);
      case SQUARE_ROOT -> code.op(LaneOperation.ROOT);
      case FLOOR -> code.op(LaneOperation.FLOOR);
      case ROUND -> round();
      case EXP -> body.call(functions.exp());
      case LOG -> body.call(functions.log());
      case LOG10 -> body.call(functions.log10());
      case SINE -> code.each(functions.sine());
      case COSINE -> code.each(functions.cosine());
      case TANGENT -> code.each(functions.tangent());
    }
  }

  /** The nearest whole number, halves away from zero: of the size, then with the sign. */
  private void round() {
    int x = body.local(code.lanes().number());
    body.set(x);
    WasmInstructions on = new WasmInstructions(code, Rounding.TWICE);
    int sign = on.bits(Long.MIN_VALUE);
    int size = on.and(x, on.bits(Long.MAX_VALUE));
    int floor = on.floor(size);
    int part = on.subtract(size, floor);
    int up =
        on.compare(
            endurance.engine.arithmetic.Instructions.Comparison.GREATER_OR_EQUAL,
            part,
            on.number(0.5));
    body.get(on.or(on.addIf(up, floor, on.number(1)), on.and(x, sign)));
  }

  private void binary(Term.Binary binary) {
    if (isTruth(binary)) {
      truth(binary);
      code.truthToNumber();
      return;
    }
    if (binary.operation() == BinaryOperation.POWER
        && binary.right() instanceof Term.Literal exponent) {
      value(binary.left());
      body.call(functions.power(exponent.value()));
      return;
    }
    value(binary.left());
    value(binary.right());
    switch (binary.operation()) {
      case ADD -> code.op(LaneOperation.ADD);
      case SUBTRACT -> code.op(LaneOperation.SUBTRACT);
      case MULTIPLY -> code.op(LaneOperation.MULTIPLY);
      case DIVIDE -> code.op(LaneOperation.DIVIDE);
      case MODULO -> code.eachTwo(functions.modulo());
      case POWER -> body.call(functions.power());
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, AND, OR ->
          throw new IllegalStateException("a truth value");
    }
  }

  private static boolean isTruth(Term term) {
    return switch (term) {
      case Term.Unary unary -> unary.operation() == UnaryOperation.NOT;
      case Term.Binary binary ->
          switch (binary.operation()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER -> false;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, AND, OR -> true;
          };
      case Term.Literal _,
          Term.Timetable _,
          Term.Read _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _,
          Term.Delayed _ ->
          false;
    };
  }

  /** Pushes whether a term is anything but 0. */
  private void truth(Term term) {
    if (!isTruth(term)) {
      value(term);
      code.numberToTruth();
      return;
    }
    switch (term) {
      case Term.Unary not -> {
        truth(not.operand());
        code.op(LaneOperation.NOT);
      }
      case Term.Binary binary -> {
        boolean ofTruths =
            binary.operation() == BinaryOperation.AND || binary.operation() == BinaryOperation.OR;
        if (ofTruths) {
          truth(binary.left());
          truth(binary.right());
        } else {
          value(binary.left());
          value(binary.right());
        }
        code.op(comparison(binary.operation()));
      }
      case Term.Literal _,
          Term.Timetable _,
          Term.Read _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _,
          Term.Delayed _ ->
          throw new IllegalStateException("no truth value");
    }
  }

  private static LaneOperation comparison(BinaryOperation operation) {
    return switch (operation) {
      case LESS -> LaneOperation.LESS;
      case LESS_OR_EQUAL -> LaneOperation.LESS_OR_EQUAL;
      case GREATER -> LaneOperation.GREATER;
      case GREATER_OR_EQUAL -> LaneOperation.GREATER_OR_EQUAL;
      case EQUAL -> LaneOperation.EQUAL;
      case NOT_EQUAL -> LaneOperation.NOT_EQUAL;
      case AND -> LaneOperation.BOTH;
      case OR -> LaneOperation.EITHER;
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER ->
          throw new IllegalArgumentException(operation + " gives no truth value");
    };
  }
}
