package endurance.engine.kernel;

import static java.lang.constant.ConstantDescs.CD_double;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.Term;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/**
 * Emits {@code for (int i = 0; i < lanes; i++) memory[target + i] = body}. Offsets are constants,
 * so that HotSpot can prove rows apart and vectorise the loop.
 */
final class LoopCode {

  /** Local variables of every generated method. */
  static final int MEMORY = 0;

  static final int TIMETABLE = 1;
  static final int TABLES = 2;
  static final int POINT = 3;
  private static final int FUTURE = 4;

  private static final ClassDesc MATH = ClassDesc.of(Math.class.getName());
  private static final ClassDesc ARITHMETIC = ClassDesc.of(Arithmetic.class.getName());
  private static final MethodTypeDesc UNARY = MethodTypeDesc.of(CD_double, CD_double);
  private static final MethodTypeDesc BINARY = MethodTypeDesc.of(CD_double, CD_double, CD_double);

  private final CodeBuilder code;
  private final int lanes;
  private final int points;
  private final Map<Integer, Integer> localOfTimetable = new HashMap<>();

  LoopCode(CodeBuilder code, int lanes, int points) {
    this.code = code;
    this.lanes = lanes;
    this.points = points;
  }

  void emit(RowStep.Loop loop) {
    loadTimetables(loop.body());
    Label head = code.newLabel();
    Label end = code.newLabel();
    code.iconst_0().istore(FUTURE);
    code.labelBinding(head).iload(FUTURE).loadConstant(lanes).if_icmpge(end);
    element(loop.target());
    value(loop.body());
    code.dastore().iinc(FUTURE, 1).goto_(head).labelBinding(end);
  }

  /** Timetables do not depend on the future: each is read once, ahead of the loop. */
  private void loadTimetables(Term body) {
    localOfTimetable.clear();
    body.nodes()
        .filter(Term.Timetable.class::isInstance)
        .mapToInt(node -> ((Term.Timetable) node).table())
        .distinct()
        .forEach(table -> {
          int local = FUTURE + 1 + 2 * localOfTimetable.size();
          localOfTimetable.put(table, local);
          code.aload(TIMETABLE).loadConstant(table * points).iload(POINT).iadd();
          code.daload().dstore(local);
        });
  }

  /** Pushes the array and the index of this future's value in a slot. */
  private void element(int slot) {
    code.aload(MEMORY).iload(FUTURE);
    if (slot > 0) {
      code.loadConstant(slot * lanes).iadd();
    }
  }

  private void value(Term term) {
    switch (term) {
      case Term.Literal literal -> code.loadConstant(literal.value());
      case Term.Timetable timetable ->
          code.dload(localOfTimetable.getOrDefault(timetable.table(), -1));
      case Term.Read read -> {
        element(read.slot());
        code.daload();
      }
      case Term.Unary unary -> unary(unary);
      case Term.Binary binary -> binary(binary);
      case Term.Fold fold -> {
        value(fold.parts().getFirst());
        for (Term part : fold.parts().subList(1, fold.parts().size())) {
          value(part);
          combine(fold.operation());
        }
      }
      case Term.Select select ->
          when(
              select.condition(),
              then -> value(select.then()),
              otherwise -> value(select.otherwise()));
      case Term.TableRead read -> throw notPlain(read);
      case Term.Delayed delayed -> throw notPlain(delayed);
    }
  }

  private static IllegalStateException notPlain(Term term) {
    return new IllegalStateException("not plain arithmetic: " + term);
  }

  private void unary(Term.Unary unary) {
    switch (unary.operation()) {
      case NOT -> when(unary.operand(), CodeBuilder::dconst_0, CodeBuilder::dconst_1);
      case NEGATE -> {
        value(unary.operand());
        code.dneg();
      }
      case ABSOLUTE -> {
        value(unary.operand());
        code.invokestatic(MATH, "abs", UNARY);
      }
      case SQUARE_ROOT -> {
        value(unary.operand());
        code.invokestatic(MATH, "sqrt", UNARY);
      }
      case FLOOR -> {
        value(unary.operand());
        code.invokestatic(MATH, "floor", UNARY);
      }
      case ROUND -> {
        value(unary.operand());
        code.invokestatic(ARITHMETIC, "round", UNARY);
      }
      case EXP, LOG, LOG10, SINE, COSINE, TANGENT -> throw notPlain(unary);
    }
  }

  private void combine(FoldOperation operation) {
    switch (operation) {
      case SUM -> code.dadd();
      case PRODUCT -> code.dmul();
      case MINIMUM -> code.invokestatic(MATH, "min", BINARY);
      case MAXIMUM -> code.invokestatic(MATH, "max", BINARY);
    }
  }

  private void binary(Term.Binary binary) {
    switch (binary.operation()) {
      case ADD -> operands(binary).dadd();
      case SUBTRACT -> operands(binary).dsub();
      case MULTIPLY -> operands(binary).dmul();
      case DIVIDE -> operands(binary).ddiv();
      case MODULO -> operands(binary).invokestatic(ARITHMETIC, "modulo", BINARY);
      case POWER -> throw notPlain(binary);
      case AND ->
          when(
              binary.left(),
              then -> when(binary.right(), CodeBuilder::dconst_1, CodeBuilder::dconst_0),
              CodeBuilder::dconst_0);
      case OR ->
          when(
              binary.left(),
              CodeBuilder::dconst_1,
              otherwise -> when(binary.right(), CodeBuilder::dconst_1, CodeBuilder::dconst_0));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL ->
          when(binary, CodeBuilder::dconst_1, CodeBuilder::dconst_0);
    }
  }

  private CodeBuilder operands(Term.Binary binary) {
    value(binary.left());
    value(binary.right());
    return code;
  }

  /** One of two pushes; a comparison is tested directly, without making a number of it. */
  private void when(Term condition, Push then, Push otherwise) {
    Opcode holds = compared(condition);
    Label met = code.newLabel();
    Label end = code.newLabel();
    code.branch(holds, met);
    otherwise.onto(code);
    code.goto_(end).labelBinding(met);
    then.onto(code);
    code.labelBinding(end);
  }

  /** Pushes a comparison's int and tells which branch is taken when the condition holds. */
  private Opcode compared(Term condition) {
    if (condition instanceof Term.Binary binary) {
      switch (binary.operation()) {
        // dcmpg gives 1 and dcmpl -1 for NaN: false for each of the four orderings.
        case LESS -> {
          operands(binary).dcmpg();
          return Opcode.IFLT;
        }
        case LESS_OR_EQUAL -> {
          operands(binary).dcmpg();
          return Opcode.IFLE;
        }
        case GREATER -> {
          operands(binary).dcmpl();
          return Opcode.IFGT;
        }
        case GREATER_OR_EQUAL -> {
          operands(binary).dcmpl();
          return Opcode.IFGE;
        }
        case EQUAL -> {
          operands(binary).dcmpl();
          return Opcode.IFEQ;
        }
        case NOT_EQUAL -> {
          operands(binary).dcmpl();
          return Opcode.IFNE;
        }
        case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER, AND, OR -> {}
      }
    }
    value(condition);
    code.dconst_0().dcmpl();
    return Opcode.IFNE;
  }

  /** Pushes a number. */
  @FunctionalInterface
  private interface Push {
    void onto(CodeBuilder code);
  }
}
