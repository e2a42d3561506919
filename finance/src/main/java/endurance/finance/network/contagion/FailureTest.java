package endurance.finance.network.contagion;

/** Whether a loss that just uses up the buffer is a failure. */
public enum FailureTest {
  /** A party fails when its losses exceed its buffer. */
  STRICT,
  /** A party fails when its losses reach its buffer. */
  WEAK;

  /**
   * Losses and buffer this close, as a part of the buffer, count as equal: both come out of sums of
   * some thousand amounts, with errors of under 1e-13 of the sum in the mean.
   */
  public static final double EQUAL = 1e-12;

  boolean holds(double losses, double buffer) {
    return switch (this) {
      case STRICT -> losses > buffer * (1 + EQUAL);
      case WEAK -> losses > 0 && losses >= buffer * (1 - EQUAL);
    };
  }
}
