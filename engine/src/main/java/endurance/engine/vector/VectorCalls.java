package endurance.engine.vector;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.UnaryOperation;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * The instructions of {@code jdk.incubator.vector}, on operands that lie on the stack.
 *
 * @param code that they are added to
 */
record VectorCalls(CodeBuilder code) {

  private static final String PACKAGE = "jdk.incubator.vector.";
  private static final ClassDesc DOUBLES = ClassDesc.of(PACKAGE + "DoubleVector");
  private static final ClassDesc VECTOR = ClassDesc.of(PACKAGE + "Vector");
  private static final ClassDesc MASK = ClassDesc.of(PACKAGE + "VectorMask");
  private static final ClassDesc SPECIES = ClassDesc.of(PACKAGE + "VectorSpecies");
  private static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE + "VectorOperators");
  private static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");
  private static final ClassDesc ROWS = CD_double.arrayType();
  private static final MethodTypeDesc UNARY = MethodTypeDesc.of(DOUBLES);
  private static final MethodTypeDesc BINARY = MethodTypeDesc.of(DOUBLES, VECTOR);
  private static final MethodTypeDesc OF_MASKS = MethodTypeDesc.of(MASK, MASK);

  /** Pushes the widest vectors the processor has. */
  void species() {
    code.getstatic(DOUBLES, "SPECIES_PREFERRED", SPECIES);
  }

  /** {@code species, number}: a vector of that number. */
  void broadcast() {
    code.invokestatic(DOUBLES, "broadcast", MethodTypeDesc.of(DOUBLES, SPECIES, CD_double));
  }

  /** {@code species, row, index}: a vector. */
  void load() {
    code.invokestatic(DOUBLES, "fromArray", MethodTypeDesc.of(DOUBLES, SPECIES, ROWS, CD_int));
  }

  /** {@code vector, row, index}: nothing. */
  void store() {
    code.invokevirtual(DOUBLES, "intoArray", MethodTypeDesc.of(CD_void, ROWS, CD_int));
  }

  /** {@code vector}: a vector. */
  void unary(UnaryOperation operation) {
    String name =
        switch (operation) {
          case NEGATE -> "neg";
          case ABSOLUTE -> "abs";
          case SQUARE_ROOT -> "sqrt";
          case NOT, FLOOR, ROUND, EXP, LOG, LOG10, SINE, COSINE, TANGENT ->
              throw new IllegalStateException(operation + " is no instruction");
        };
    code.invokevirtual(DOUBLES, name, UNARY);
  }

  /** {@code vector, vector}: a vector. */
  void binary(BinaryOperation operation) {
    String name =
        switch (operation) {
          case ADD -> "add";
          case SUBTRACT -> "sub";
          case MULTIPLY -> "mul";
          case DIVIDE -> "div";
          case MODULO,
              POWER,
              LESS,
              LESS_OR_EQUAL,
              GREATER,
              GREATER_OR_EQUAL,
              EQUAL,
              NOT_EQUAL,
              AND,
              OR ->
              throw new IllegalStateException(operation + " is no instruction");
        };
    code.invokevirtual(DOUBLES, name, BINARY);
  }

  /** {@code vector, vector}: a vector, NaN where one of them is. */
  void minimum() {
    code.invokevirtual(DOUBLES, "min", BINARY);
  }

  /** {@code vector, vector}: a vector, NaN where one of them is. */
  void maximum() {
    code.invokevirtual(DOUBLES, "max", BINARY);
  }

  /**
   * {@code vector}: a mask.
   *
   * @param comparison {@code LT} and the like
   * @param right pushes the vector it is compared with
   */
  void compare(String comparison, Runnable right) {
    code.getstatic(OPERATORS, comparison, COMPARISON);
    right.run();
    code.invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR));
  }

  /** {@code otherwise, then, mask}: a vector. */
  void blend() {
    code.invokevirtual(DOUBLES, "blend", MethodTypeDesc.of(DOUBLES, VECTOR, MASK));
  }

  /** {@code mask, mask}: a mask. */
  void and() {
    code.invokevirtual(MASK, "and", OF_MASKS);
  }

  /** {@code mask, mask}: a mask. */
  void or() {
    code.invokevirtual(MASK, "or", OF_MASKS);
  }

  /** {@code mask}: the opposite. */
  void not() {
    code.invokevirtual(MASK, "not", MethodTypeDesc.of(MASK));
  }
}
