package endurance.model.formula;

import static endurance.model.formula.Names.quoted;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads formulas of XMILE 1.0 in the strict profile of docs/reference/model-language.md: operator
 * precedence climbing (Pratt 1973), stopping at the first fault. Text that tools read differently
 * is refused with the two ways of making it clear.
 */
public final class FormulaParser {

  private static final int LOOSEST = 0;

  /** NOT may stand as an operand of AND, OR and NOT only. */
  private static final int LOOSEST_ARITHMETIC = BinaryOperator.EQUAL.strength();

  private final Cursor cursor;
  private final Depth depth;

  private FormulaParser(String text) {
    this.cursor = new Cursor(text);
    this.depth = new Depth(cursor);
  }

  /**
   * Parses one formula.
   *
   * @param origin where the text begins
   * @return the formula, or its first fault with the place of the offending text
   */
  public static Checked<Formula> parse(String text, Origin origin) {
    try {
      return Checked.valid(new Formula(text, new FormulaParser(text).whole(), origin));
    } catch (Refusal refusal) {
      return Checked.invalid(List.of(refusal.problem(text, origin)));
    }
  }

  private Expression whole() {
    if (cursor.now().kind() == Kind.END) {
      throw cursor.refuse("the formula is empty", "write a number, a name or an expression");
    }
    Expression expression = expression(LOOSEST);
    if (cursor.now().kind() == Kind.END) {
      return expression;
    }
    throw cursor.leftOver();
  }

  /** Parses as long as operators bind at least as tightly as {@code strength}. */
  private Expression expression(int strength) {
    int start = cursor.now().start();
    depth.descend();
    Expression left = prefix(strength);
    int leftHeight = depth.height();
    while (true) {
      Optional<BinaryOperator> operator = cursor.operator();
      if (operator.isEmpty()) {
        cursor.refuseMissingOperator();
      }
      if (operator.isEmpty() || operator.get().strength() < strength) {
        depth.ascend();
        depth.set(leftHeight);
        return left;
      }
      left = binary(operator.get(), left, start);
      leftHeight = depth.grow(leftHeight);
    }
  }

  private Expression binary(BinaryOperator operator, Expression left, int start) {
    cursor.take();
    Expression right =
        switch (operator) {
          case POWER -> exponent();
          case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL ->
              expression(BinaryOperator.ADD.strength());
          case MULTIPLY, DIVIDE, MODULO, ADD, SUBTRACT, AND, OR ->
              expression(operator.strength() + 1);
        };
    Optional<BinaryOperator> next = cursor.operator();
    if (operator.isComparison() && next.filter(BinaryOperator::isComparison).isPresent()) {
      throw cursor.refuse(
          "comparisons in a chain: "
              + cursor.now().shown()
              + " behind "
              + quoted(operator.symbol()),
          "write a < b AND b < c, or parentheses around one comparison");
    }
    if (operator == BinaryOperator.POWER && next.filter(operator::equals).isPresent()) {
      throw cursor.refuse(
          "`^` behind a power, which tools read differently", "write (a^b)^c or a^(b^c)");
    }
    return new Expression.Binary(operator, left, right, cursor.spanFrom(start));
  }

  /** What may stand behind ^: one operand, with signs. */
  private Expression exponent() {
    if (!cursor.isSignOfNumber()) {
      return prefix(BinaryOperator.POWER.strength());
    }
    int start = cursor.now().start();
    UnaryOperator sign = cursor.isAt("-") ? UnaryOperator.MINUS : UnaryOperator.PLUS;
    cursor.take();
    depth.descend();
    Expression operand = exponent();
    depth.ascend();
    depth.grow(depth.height());
    return new Expression.Unary(sign, operand, cursor.spanFrom(start));
  }

  private Expression prefix(int strength) {
    return switch (cursor.now().kind()) {
      case NUMBER -> literal();
      case NAME -> reference();
      case WORD -> word(strength);
      case SIGN -> {
        if (cursor.isAt("(")) {
          yield parenthesis();
        }
        if (cursor.isSignOfNumber()) {
          yield sign();
        }
        throw cursor.operandMissing();
      }
      case END -> throw cursor.operandMissing();
    };
  }

  private Expression literal() {
    cursor.take();
    depth.leaf();
    return new Expression.Literal(
        Double.parseDouble(cursor.before().text()), cursor.spanFrom(cursor.before().start()));
  }

  private Expression sign() {
    int start = cursor.now().start();
    UnaryOperator operator = cursor.isAt("-") ? UnaryOperator.MINUS : UnaryOperator.PLUS;
    cursor.take();
    Expression operand = expression(BinaryOperator.UNARY_STRENGTH);
    depth.grow(depth.height());
    return new Expression.Unary(operator, operand, cursor.spanFrom(start));
  }

  private Expression word(int strength) {
    return switch (cursor.now().text()) {
      case "NOT" -> not(strength);
      case "IF" -> conditional(strength);
      case "THEN", "ELSE", "AND", "OR", "MOD" -> throw cursor.operandMissing();
      default -> call();
    };
  }

  private Expression not(int strength) {
    int start = cursor.now().start();
    if (strength > LOOSEST_ARITHMETIC) {
      throw cursor.refuse("NOT as an operand of arithmetic or a comparison", "write (NOT a)");
    }
    cursor.take();
    Expression operand;
    if (cursor.isAt("NOT")) {
      depth.descend();
      operand = not(LOOSEST_ARITHMETIC);
      depth.ascend();
    } else {
      operand = expression(BinaryOperator.UNARY_STRENGTH);
    }
    if (cursor.operator().filter(next -> next.strength() >= LOOSEST_ARITHMETIC).isPresent()) {
      throw cursor.refuse(
          cursor.now().shown() + " behind NOT's operand, which tools read differently",
          "write NOT (a " + cursor.now().text() + " b) or (NOT a) " + cursor.now().text() + " b");
    }
    depth.grow(depth.height());
    return new Expression.Unary(UnaryOperator.NOT, operand, cursor.spanFrom(start));
  }

  private Expression conditional(int strength) {
    int start = cursor.now().start();
    if (strength > LOOSEST) {
      throw cursor.refuse(
          "IF as an operand, where its end is easily misread",
          "put it in parentheses: (IF c THEN a ELSE b)");
    }
    cursor.take();
    Expression condition = expression(LOOSEST);
    int tallest = depth.height();
    branch("THEN", start);
    Expression then = expression(LOOSEST);
    tallest = Math.max(tallest, depth.height());
    branch("ELSE", start);
    Expression otherwise = expression(LOOSEST);
    depth.grow(tallest);
    return new Expression.Conditional(condition, then, otherwise, cursor.spanFrom(start));
  }

  private void branch(String keyword, int start) {
    if (!cursor.isAt(keyword)) {
      throw new Refusal(
          cursor.now().start(),
          keyword
              + " expected for the IF at character "
              + (start + 1)
              + ", found "
              + cursor.now().shown(),
          "write IF condition THEN a ELSE b");
    }
    cursor.take();
  }

  private Expression parenthesis() {
    Token open = cursor.now();
    cursor.take();
    Expression inside = expression(LOOSEST);
    cursor.close(open, ")");
    return inside;
  }

  private Expression reference() {
    Token name = cursor.now();
    cursor.take();
    List<Index> indices = new ArrayList<>();
    if (cursor.isAt("[")) {
      Token open = cursor.now();
      do {
        cursor.take();
        indices.add(index());
      } while (cursor.isAt(","));
      cursor.close(open, "]");
    } else if (cursor.isAt("(")) {
      throw new Refusal(
          name.start(),
          quoted(name.text()) + " is not a function",
          "write LOOKUP("
              + name.text()
              + ", x) to read a lookup, "
              + name.text()
              + "*(…) to multiply, or a function in capitals");
    }
    depth.leaf();
    return new Expression.Reference(name.text(), indices, cursor.spanFrom(name.start()));
  }

  private Index index() {
    if (cursor.isAt("*")) {
      cursor.take();
      return new Index.Wildcard();
    }
    if (cursor.now().kind() == Kind.NAME) {
      cursor.take();
      return new Index.Name(cursor.before().text());
    }
    throw cursor.refuse(
        cursor.now().shown() + " cannot be an index",
        "write an element, a dimension of the variable being defined, or *");
  }

  private Expression call() {
    Token word = cursor.now();
    Optional<Builtin> function = Builtin.named(word.text());
    if (function.isPresent() && function.get().isName()) {
      cursor.take();
      if (cursor.isAt("(")) {
        throw cursor.refuse(word.shown() + " takes no parentheses", "write " + word.text());
      }
      depth.leaf();
      return new Expression.Call(function.get(), List.of(), cursor.spanFrom(word.start()));
    }
    boolean lookup = word.is("LOOKUP");
    cursor.take();
    if (function.isEmpty() && !lookup) {
      throw UnknownFunction.refuse(word, cursor.isAt("("));
    }
    if (!cursor.isAt("(")) {
      throw cursor.refuse(
          word.shown() + " without parentheses", "write " + word.text() + "(…) with its arguments");
    }
    return lookup ? lookup(word) : arguments(word, function.orElseThrow());
  }

  private Expression arguments(Token word, Builtin function) {
    Token open = cursor.now();
    cursor.take();
    List<Expression> arguments = new ArrayList<>();
    int tallest = 0;
    while (!cursor.isAt(")") || !arguments.isEmpty()) {
      arguments.add(expression(LOOSEST));
      tallest = Math.max(tallest, depth.height());
      if (!cursor.isAt(",")) {
        break;
      }
      cursor.take();
    }
    cursor.close(open, ")");
    int count = arguments.size();
    if (count < function.fewestArguments() || count > function.mostArguments()) {
      throw new Refusal(
          word.start(),
          word.shown() + " has " + count + (count == 1 ? " argument" : " arguments"),
          "it takes " + function.countOfArguments());
    }
    depth.grow(tallest);
    return new Expression.Call(function, arguments, cursor.spanFrom(word.start()));
  }

  private Expression lookup(Token word) {
    Token open = cursor.now();
    cursor.take();
    String remedy = "write LOOKUP(table, x) with the name of a lookup variable";
    if (cursor.now().kind() != Kind.NAME) {
      throw cursor.refuse(cursor.now().shown() + " is not the name of a lookup", remedy);
    }
    String table = cursor.now().text();
    cursor.take();
    if (!cursor.isAt(",")) {
      throw cursor.refuse(cursor.now().shown() + " behind LOOKUP's table", remedy);
    }
    cursor.take();
    Expression argument = expression(LOOSEST);
    if (cursor.isAt(",")) {
      throw cursor.refuse("LOOKUP has a third argument", remedy);
    }
    cursor.close(open, ")");
    depth.grow(depth.height());
    return new Expression.Lookup(table, argument, cursor.spanFrom(word.start()));
  }
}
