package endurance.finance.event;

/** How well a debtor pays, best first. */
public enum Performance {
  /** Performing: on time. */
  PF,
  /** Delayed. */
  DL,
  /** Delinquent: far behind. */
  DQ,
  /** In default. */
  DF
}
