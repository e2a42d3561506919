package endurance.model.formula;

import endurance.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A formula with the text it was written in. Two formulas are equal when they mean the same tree,
 * however they were spaced.
 *
 * @param text as written
 * @param expression parsed
 * @param origin where the text begins; {@code origin.right(span.start())} is where a node stands
 */
public record Formula(String text, Expression expression, Origin origin) {

  /** Where a node of this formula stands in its file. */
  public Origin at(Span span) {
    return origin.right(span.start());
  }

  /** The text of a node of this formula as written; printed where the node was built in code. */
  public String textOf(Expression node) {
    Span span = node.span();
    return span.start() < span.end() && span.end() <= text.length()
        ? text.substring(span.start(), span.end()).replaceAll("\\s+", " ")
        : FormulaPrinter.print(node);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formula formula && expression.equals(formula.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }
}
