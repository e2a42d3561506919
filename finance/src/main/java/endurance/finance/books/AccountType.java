package endurance.finance.books;

import java.util.Comparator;

/** An account as it can stand in anyone's books, such as cash, loans taken, wages. */
public record AccountType(String name, Nature nature, Activity activity)
    implements Comparable<AccountType> {

  private static final Comparator<AccountType> ORDER =
      Comparator.comparing(AccountType::nature)
          .thenComparing(AccountType::activity)
          .thenComparing(AccountType::name);

  /** By nature, then activity, then name: the order of a statement. */
  @Override
  public int compareTo(AccountType other) {
    return ORDER.compare(this, other);
  }
}
