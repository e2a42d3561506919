package endurance.finance.books;

/** What an account counts. */
public enum Nature {
  /** What a party has or is owed. */
  ASSET,
  /** What it owes. */
  LIABILITY,
  /** What its owners have paid in. */
  EQUITY,
  /** What makes it richer. */
  INCOME,
  /** What makes it poorer. */
  EXPENSE;

  /** Whether it counts over a period rather than at a moment: income and expense. */
  public boolean isFlow() {
    return switch (this) {
      case INCOME, EXPENSE -> true;
      case ASSET, LIABILITY, EQUITY -> false;
    };
  }

  /** Whether a debit raises it: assets and expenses. */
  public boolean isDebit() {
    return switch (this) {
      case ASSET, EXPENSE -> true;
      case LIABILITY, EQUITY, INCOME -> false;
    };
  }
}
