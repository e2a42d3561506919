package endurance.model.formula;

/**
 * Which characters of the formula's text a node covers. Positions never make two formulas
 * different, so any two spans are equal.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record Span(int start, int end) {

  public static final Span NONE = new Span(0, 0);

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Span;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
