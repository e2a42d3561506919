package endurance.finance;

/**
 * Why something given cannot be used: what it concerns, which term of it, the value found there,
 * and what would be right.
 *
 * @param subject the party, contract, flow or posting concerned, by its id
 * @param term the name of what is wrong about it, such as {@code amount}
 * @param value as found
 * @param remedy what would be right
 */
public record Objection(String subject, String term, String value, String remedy) {

  /** An objection to a number. */
  public static Objection to(String subject, String term, double value, String remedy) {
    return new Objection(subject, term, Double.toString(value), remedy);
  }

  /** {@code subject: term is value; remedy}. */
  @Override
  public String toString() {
    return "%s: %s is %s; %s".formatted(subject, term, value, remedy);
  }
}
