package endurance.finance.network.contagion;

/** By which way the failure of one party costs another money. */
public enum Channel {
  /** What is owed for the past: claims, receivables, loans. */
  RECEIVABLES,
  /** What would have been earned in the future: the margin of contracts that end. */
  FUTURE_MARGIN,
  /** What was built for the failed party and stands empty or is let for less. */
  STRANDED_CAPACITY,
  /** What shares in the failed party counted for among the assets of their holder. */
  STAKES
}
