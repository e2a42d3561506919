package endurance.model.formula;

import static endurance.model.formula.Names.quoted;

import endurance.model.formula.Token.Kind;
import java.util.Optional;

/** Where the parser stands in the tokens of a formula, and what it says when it cannot go on. */
final class Cursor {

  private final Lexer lexer;
  private Token now;
  private Token before = new Token(Kind.END, "", 0);

  Cursor(String text) {
    this.lexer = new Lexer(text);
    this.now = lexer.next();
  }

  /** The token to be read next. */
  Token now() {
    return now;
  }

  /** The token read last; of kind END at the beginning. */
  Token before() {
    return before;
  }

  boolean isAt(String written) {
    return now.is(written);
  }

  boolean isSignOfNumber() {
    return now.is("-") || now.is("+");
  }

  void close(Token open, String closing) {
    if (!now.is(closing)) {
      throw refuse(
          quoted(closing)
              + " expected for the "
              + open.shown()
              + " at character "
              + (open.start() + 1)
              + ", found "
              + now.shown(),
          now.is(",") ? "commas stand between arguments and indices only" : "close it");
    }
    take();
  }

  Refusal operandMissing() {
    return refuse(
        "an operand is missing before "
            + now.shown()
            + (before.kind() == Kind.END ? "" : ", behind " + before.shown()),
        "write a number, a name or an expression there");
  }

  /** Does nothing when the formula may end here. */
  void refuseMissingOperator() {
    if (now.kind() == Kind.WORD && !Names.RESERVED.contains(now.text())) {
      throw UnknownFunction.refuse(now, false);
    }
    boolean operand =
        switch (now.kind()) {
          case NUMBER, NAME -> true;
          case WORD -> !now.is("THEN") && !now.is("ELSE");
          case SIGN -> now.is("(");
          case END -> false;
        };
    if (operand) {
      throw refuse(
          "an operator is missing between " + before.shown() + " and " + now.shown(),
          "products are written with *");
    }
    if (now.is("[")) {
      throw refuse("an index behind " + before.shown(), "only a name takes an index");
    }
  }

  Optional<BinaryOperator> operator() {
    return now.kind() == Kind.SIGN || now.kind() == Kind.WORD
        ? BinaryOperator.written(now.text())
        : Optional.empty();
  }

  /** What to say of a token behind a complete formula. */
  Refusal leftOver() {
    return switch (now.text()) {
      case ")" -> refuse("this `)` closes nothing", "leave it out or open a parenthesis before");
      case "]" -> refuse("this `]` closes nothing", "indices are written name[element]");
      case "," ->
          refuse(
              "a comma outside a function's parentheses", "numbers have no thousands separators");
      case "THEN", "ELSE" ->
          refuse(now.shown() + " without its IF", "write IF condition THEN a ELSE b");
      default -> refuse(now.shown() + " is left over", "leave it out");
    };
  }

  void take() {
    before = now;
    now = lexer.next();
  }

  Refusal refuse(String message, String remedy) {
    return new Refusal(now.start(), message, remedy);
  }

  /** From a token's first character to the end of the token read last. */
  Span spanFrom(int start) {
    return new Span(start, before.end());
  }
}
