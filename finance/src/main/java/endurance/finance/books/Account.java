package endurance.finance.books;

import java.util.Comparator;

/** An account in the books of one party. */
public record Account(String party, AccountType type) implements Comparable<Account> {

  private static final Comparator<Account> ORDER =
      Comparator.comparing(Account::party).thenComparing(Account::type);

  /** By party, then type. */
  @Override
  public int compareTo(Account other) {
    return ORDER.compare(this, other);
  }

  /** {@code party/name}. */
  @Override
  public String toString() {
    return party + "/" + type.name();
  }
}
