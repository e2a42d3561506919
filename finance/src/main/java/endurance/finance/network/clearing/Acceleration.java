package endurance.finance.network.clearing;

/**
 * What becomes of later claims on a party that defaults. Contracts differ, so it has to be said.
 */
public enum Acceleration {
  /** They stay due when they were. */
  NONE,
  /** All of them are due from the next date on (cross-default, termination). */
  ALL_AT_ONCE
}
