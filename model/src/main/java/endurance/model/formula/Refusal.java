package endurance.model.formula;

import endurance.model.Origin;
import endurance.model.Problem;

/** Carries the first fault of a formula out of the parser; never leaves this package. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Characters shown on either side of a fault. */
  private static final int EXCERPT_REACH = 40;

  private final int offset;
  private final String remedy;

  /**
   * @param offset of the offending text in the formula
   * @param message naming it
   * @param remedy what would be right
   */
  Refusal(int offset, String message, String remedy) {
    super(message, null, false, false);
    this.offset = offset;
    this.remedy = remedy;
  }

  /** As a user meets it, with enough of the formula around it to find it by eye. */
  Problem problem(String text, Origin origin) {
    return new Problem(origin.right(offset), getMessage() + excerpt(text), remedy);
  }

  private String excerpt(String text) {
    int from = Math.max(0, offset - EXCERPT_REACH);
    int to = Math.min(text.length(), offset + EXCERPT_REACH);
    String part = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return part.isEmpty()
        ? ""
        : ", in: " + (from > 0 ? "…" : "") + part + (to < text.length() ? "…" : "");
  }
}
