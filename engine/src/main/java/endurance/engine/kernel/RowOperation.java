package endurance.engine.kernel;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.UnaryOperation;

/** What the {@link RowInterpreter} does to whole rows. */
enum RowOperation {
  COPY,
  NEGATE,
  NOT,
  ABSOLUTE,
  SQUARE_ROOT,
  FLOOR,
  ROUND,
  EXP,
  LOG,
  LOG10,
  SINE,
  COSINE,
  TANGENT,
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  MODULO,
  POWER,
  LESS,
  LESS_OR_EQUAL,
  EQUAL,
  NOT_EQUAL,
  AND,
  OR,
  MINIMUM,
  MAXIMUM,
  /** First operand not 0: the second, else the third. */
  SELECT,
  /** Fills the row with this point's value of a timetable; first operand its number. */
  TIMETABLE,
  /** Reads the table named by the second operand. */
  TABLE,
  /** What comes out of the delay named by the first operand. */
  EMERGE,
  /** Stores this point's input of the delay named by the first operand. */
  ENTER;

  static RowOperation of(UnaryOperation operation) {
    return switch (operation) {
      case NEGATE -> NEGATE;
      case NOT -> NOT;
      case ABSOLUTE -> ABSOLUTE;
      case SQUARE_ROOT -> SQUARE_ROOT;
      case FLOOR -> FLOOR;
      case ROUND -> ROUND;
      case EXP -> EXP;
      case LOG -> LOG;
      case LOG10 -> LOG10;
      case SINE -> SINE;
      case COSINE -> COSINE;
      case TANGENT -> TANGENT;
    };
  }

  /**
   * The operation; {@link BinaryOperation#GREATER} and its like are those with swapped operands.
   */
  static RowOperation of(BinaryOperation operation) {
    return switch (operation) {
      case ADD -> ADD;
      case SUBTRACT -> SUBTRACT;
      case MULTIPLY -> MULTIPLY;
      case DIVIDE -> DIVIDE;
      case MODULO -> MODULO;
      case POWER -> POWER;
      case LESS, GREATER -> LESS;
      case LESS_OR_EQUAL, GREATER_OR_EQUAL -> LESS_OR_EQUAL;
      case EQUAL -> EQUAL;
      case NOT_EQUAL -> NOT_EQUAL;
      case AND -> AND;
      case OR -> OR;
    };
  }

  static RowOperation of(FoldOperation operation) {
    return switch (operation) {
      case SUM -> ADD;
      case PRODUCT -> MULTIPLY;
      case MINIMUM -> MINIMUM;
      case MAXIMUM -> MAXIMUM;
    };
  }
}
