package endurance.finance;

/**
 * Why something given cannot be used: what it concerns, which term of it, the value found there,
 * what is wrong with it and what would be right.
 *
 * @param subject what is concerned and how it is called: {@code contract loan}, {@code party lab},
 *     {@code transaction 7 of 2026-02-28}
 * @param term that is wrong or missing, as it is spelt where it was given
 * @param value it has; empty when it is missing
 * @param wrong what is wrong with it, to be read on from the term and the value
 * @param remedy what would be right
 */
public record Objection(String subject, String term, String value, String wrong, String remedy) {

  /** An objection to a value of any kind. */
  public static Objection to(
      String subject, String term, Object value, String wrong, String remedy) {
    return new Objection(subject, term, value.toString(), wrong, remedy);
  }

  /** {@code contract loan: maturityDate '2020-01-01' is …; …}. */
  @Override
  public String toString() {
    return "%s: %s%s %s; %s"
        .formatted(subject, term, value.isEmpty() ? "" : " '" + value + "'", wrong, remedy);
  }
}
