package endurance.finance.network.clearing;

/** Whether what two parties owe each other is set off before anyone pays. */
public enum Netting {
  /** Everything is paid in full amounts, both ways. */
  NONE,
  /**
   * Of what two parties owe each other in the same rank, only the difference is paid. Where
   * contracts or the law of insolvency do not provide for it, it is not to be assumed.
   */
  BILATERAL
}
