package endurance.model.formula;

import endurance.model.formula.Expression.Binary;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Conditional;
import endurance.model.formula.Expression.Literal;
import endurance.model.formula.Expression.Lookup;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Expression.Unary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes trees as formulas, with the fewest parentheses that the strict profile asks for: parsing
 * the text of a parsed tree gives an equal tree. Trees built in code may hold literals that no
 * formula can (negative, infinite, NaN); these are written as the operations that give them.
 */
public final class FormulaPrinter {

  /** Where anything may stand: a whole formula, an argument, between parentheses. */
  private static final int ANYTHING = -1;

  private static final int OPERAND = BinaryOperator.POWER.strength() + 1;

  /** Decimal exponents from which numbers are written with an exponent. */
  private static final int LARGE = 15;

  private static final int SMALL = -5;

  private final StringBuilder text = new StringBuilder();

  private FormulaPrinter() {}

  /** The tree as one line. */
  public static String print(Expression expression) {
    FormulaPrinter printer = new FormulaPrinter();
    printer.write(expression, ANYTHING);
    return printer.text.toString();
  }

  /**
   * The shortest decimal that parses to the same double: {@code 3}, {@code 0.5}, {@code 1.6e20}.
   */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "0/0";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "INF" : "-INF";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0" : "-0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    return exponent >= SMALL && exponent < LARGE
        ? decimal.toPlainString()
        : Double.toString(value).toLowerCase(Locale.ROOT).replace(".0e", "e");
  }

  /** Writes a tree where only what binds at least as tightly as {@code strength} stands bare. */
  private void write(Expression expression, int strength) {
    boolean parentheses = strengthOf(expression) < strength;
    if (parentheses) {
      text.append('(');
    }
    switch (expression) {
      case Literal literal -> text.append(number(literal.value()));
      case Reference reference -> reference(reference);
      case Unary unary -> unary(unary);
      case Binary binary -> binary(binary);
      case Conditional conditional -> {
        text.append("IF ");
        write(conditional.condition(), ANYTHING);
        text.append(" THEN ");
        write(conditional.then(), ANYTHING);
        text.append(" ELSE ");
        write(conditional.otherwise(), ANYTHING);
      }
      case Call call -> call(call.function().name(), call.arguments());
      case Lookup lookup -> {
        text.append("LOOKUP(").append(lookup.table()).append(", ");
        write(lookup.argument(), ANYTHING);
        text.append(')');
      }
    }
    if (parentheses) {
      text.append(')');
    }
  }

  private static int strengthOf(Expression expression) {
    return switch (expression) {
      case Literal literal ->
          Double.isNaN(literal.value())
              ? BinaryOperator.DIVIDE.strength()
              : number(literal.value()).startsWith("-") ? BinaryOperator.UNARY_STRENGTH : OPERAND;
      case Reference reference -> OPERAND;
      case Unary unary ->
          unary.operator() == UnaryOperator.NOT
              ? BinaryOperator.EQUAL.strength()
              : BinaryOperator.UNARY_STRENGTH;
      case Binary binary -> binary.operator().strength();
      case Conditional conditional -> ANYTHING;
      case Call call -> OPERAND;
      case Lookup lookup -> OPERAND;
    };
  }

  private void reference(Reference reference) {
    text.append(reference.name());
    if (!reference.indices().isEmpty()) {
      text.append(
          reference.indices().stream()
              .map(FormulaPrinter::index)
              .collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private static String index(Index index) {
    return switch (index) {
      case Index.Name name -> name.name();
      case Index.Wildcard wildcard -> "*";
    };
  }

  private void unary(Unary unary) {
    text.append(unary.operator().symbol());
    if (unary.operator() != UnaryOperator.NOT) {
      write(unary.operand(), BinaryOperator.UNARY_STRENGTH);
      return;
    }
    text.append(' ');
    boolean twice =
        unary.operand() instanceof Unary operand && operand.operator() == UnaryOperator.NOT;
    write(unary.operand(), twice ? BinaryOperator.EQUAL.strength() : BinaryOperator.UNARY_STRENGTH);
  }

  private void binary(Binary binary) {
    BinaryOperator operator = binary.operator();
    switch (operator) {
      case POWER -> {
        write(binary.left(), OPERAND);
        text.append('^');
        exponent(binary.right());
      }
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL ->
          infix(binary, BinaryOperator.ADD.strength(), BinaryOperator.ADD.strength());
      case MULTIPLY, DIVIDE, MODULO, ADD, SUBTRACT, AND, OR ->
          infix(binary, operator.strength(), operator.strength() + 1);
    }
  }

  private void infix(Binary binary, int left, int right) {
    BinaryOperator operator = binary.operator();
    boolean tight = operator == BinaryOperator.MULTIPLY || operator == BinaryOperator.DIVIDE;
    write(binary.left(), left);
    text.append(tight ? operator.symbol() : " " + operator.symbol() + " ");
    write(binary.right(), right);
  }

  /** Signs stand bare behind ^, before an operand. */
  private void exponent(Expression expression) {
    if (expression instanceof Unary unary && unary.operator() != UnaryOperator.NOT) {
      text.append(unary.operator().symbol());
      exponent(unary.operand());
    } else {
      write(expression, OPERAND);
    }
  }

  private void call(String function, List<Expression> arguments) {
    text.append(function);
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "(" : ", ");
      write(arguments.get(i), ANYTHING);
    }
    text.append(arguments.isEmpty() ? "" : ")");
  }
}
