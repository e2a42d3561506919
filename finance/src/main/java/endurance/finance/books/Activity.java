package endurance.finance.books;

/** Where a change of an account stands in the statement of cash flows (IAS 7). */
public enum Activity {
  /** It is cash: what the statement explains. */
  CASH,
  /** Selling, buying, paying staff and taxes, and what is open from these. */
  OPERATING,
  /** Buying and selling plant, lending, stakes in others. */
  INVESTING,
  /** Borrowing and repaying, issuing shares. */
  FINANCING
}
