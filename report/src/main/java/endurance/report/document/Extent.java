package endurance.report.document;

/**
 * How far answers have come.
 *
 * @param of futures that were asked for; the answers rest on the first so many of them
 * @param done whether nothing further comes
 * @param elapsedMilliseconds since the controls were given; 0 where nobody waited
 */
public record Extent(long of, boolean done, long elapsedMilliseconds) {

  /** All futures asked for, computed before anyone asked. */
  public static Extent whole(long futures) {
    return new Extent(futures, true, 0);
  }
}
