package endurance.finance;

/**
 * What is promised. Kinds are never summed into one figure: a purchase obligation is not a debt.
 */
public enum CommitmentKind {
  PURCHASE,
  LEASE,
  DEBT;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
