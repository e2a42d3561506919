package endurance.engine.program;

import endurance.engine.program.Term.Binary;
import endurance.engine.program.Term.Delayed;
import endurance.engine.program.Term.Fold;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Select;
import endurance.engine.program.Term.TableRead;
import endurance.engine.program.Term.Timetable;
import endurance.engine.program.Term.Unary;
import endurance.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Builds, simplifies and evaluates terms; every simplification leaves each bit as it was. */
final class Terms {

  private Terms() {}

  static Term number(double value) {
    return new Literal(value);
  }

  static Term add(Term left, Term right) {
    return new Binary(BinaryOperation.ADD, left, right);
  }

  static Term subtract(Term left, Term right) {
    return new Binary(BinaryOperation.SUBTRACT, left, right);
  }

  static Term multiply(Term left, Term right) {
    return new Binary(BinaryOperation.MULTIPLY, left, right);
  }

  static Term divide(Term left, Term right) {
    return new Binary(BinaryOperation.DIVIDE, left, right);
  }

  static Term floor(Term operand) {
    return new Unary(UnaryOperation.FLOOR, operand);
  }

  /** The parts combined; the part itself when there is only one. */
  static Term fold(FoldOperation operation, List<Term> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Fold(operation, parts);
  }

  /**
   * One node, its parts simplified already: constants are computed, a decided condition takes its
   * branch, and factors and divisors of 1 go.
   */
  static Term simplified(Term node, List<Table> tables) {
    return switch (node) {
      case Select select when select.condition() instanceof Literal condition ->
          condition.value() != 0 ? select.then() : select.otherwise();
      case Binary binary
          when binary.operation() == BinaryOperation.MULTIPLY && isOne(binary.left()) ->
          binary.right();
      case Binary binary
          when (binary.operation() == BinaryOperation.MULTIPLY
                  || binary.operation() == BinaryOperation.DIVIDE)
              && isOne(binary.right()) ->
          binary.left();
      case Literal literal -> literal;
      case Timetable timetable -> timetable;
      case Read read -> read;
      case Delayed delayed -> delayed;
      case Unary unary -> computed(unary, tables);
      case Binary binary -> computed(binary, tables);
      case Fold fold -> computed(fold, tables);
      case Select select -> select;
      case TableRead read -> computed(read, tables);
    };
  }

  private static boolean isOne(Term term) {
    return term instanceof Literal literal && literal.value() == 1;
  }

  private static Term computed(Term node, List<Table> tables) {
    for (Term part : node.parts()) {
      if (!(part instanceof Literal)) {
        return node;
      }
    }
    return new Literal(value(node, tables, List.of(), 0));
  }

  /** The values at all points of a term that reads no slot. */
  static List<Double> values(
      Term term, List<Table> tables, List<List<Double>> schedules, int points) {
    if (term instanceof Literal literal) {
      return Collections.nCopies(points, literal.value());
    }
    List<Double> values = new ArrayList<>(points);
    for (int point = 0; point < points; point++) {
      values.add(value(term, tables, schedules, point));
    }
    return List.copyOf(values);
  }

  /** Whether values, of which there is one at least, are all equal, to the bit unless NaN. */
  static boolean isAlwaysTheSame(List<Double> values) {
    Double first = values.getFirst();
    for (Double value : values) {
      if (!value.equals(first)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value at a point of a term that reads no slot.
   *
   * @param schedules value of each timetable at each point
   */
  static double value(Term term, List<Table> tables, List<List<Double>> schedules, int point) {
    return switch (term) {
      case Literal literal -> literal.value();
      case Timetable timetable -> schedules.get(timetable.table()).get(point);
      case Unary unary -> unary.operation().apply(value(unary.operand(), tables, schedules, point));
      case Binary binary ->
          binary
              .operation()
              .apply(
                  value(binary.left(), tables, schedules, point),
                  value(binary.right(), tables, schedules, point));
      case Fold fold -> {
        List<Term> parts = fold.parts();
        double folded = value(parts.getFirst(), tables, schedules, point);
        for (int i = 1; i < parts.size(); i++) {
          folded = fold.operation().apply(folded, value(parts.get(i), tables, schedules, point));
        }
        yield folded;
      }
      case Select select ->
          value(select.condition(), tables, schedules, point) != 0
              ? value(select.then(), tables, schedules, point)
              : value(select.otherwise(), tables, schedules, point);
      case TableRead read ->
          tables.get(read.table()).read(value(read.argument(), tables, schedules, point));
      case Read read -> throw new IllegalArgumentException("slot " + read.slot() + " has no value");
      case Delayed delayed ->
          throw new IllegalArgumentException("delay " + delayed.delay() + " has no value");
    };
  }
}
