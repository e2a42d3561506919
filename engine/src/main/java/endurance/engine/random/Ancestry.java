package endurance.engine.random;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Futures that begin as others did: up to a step each has all random numbers of its ancestor, one
 * of a pool of futures, and from then on its own. So futures that retraced the past best can be
 * gone on with many times over, and copies of one part ways.
 *
 * <p>A future beyond those listed, which only fills up a batch, has the ancestor of the last.
 */
public final class Ancestry {

  /**
   * Ancestors up to which a stream keeps their numbers of a step ready: with some 400 streams and
   * steps they take 50 MB. Beyond, each number is made when it is asked for.
   */
  private static final int MOST_READY = 1 << 14;

  private final SamplingDesign pool;
  private final int until;
  private final int[] ancestors;
  private final int[] distinct;
  private final int[] places;
  private final Map<Ready, double[]> ready = new ConcurrentHashMap<>();

  private record Ready(String variable, int step) {}

  /**
   * @param pool what the random numbers of the ancestors depend on; has no ancestry itself
   * @param until last step at which the ancestor's numbers are taken, from 0
   * @param ancestors number of each future's ancestor in the pool; at least one
   */
  public Ancestry(SamplingDesign pool, int until, int[] ancestors) {
    if (pool.given().ancestry().isPresent()) {
      throw new IllegalArgumentException("a pool of ancestors has no ancestors itself");
    }
    if (until < 0 || ancestors.length == 0) {
      throw new IllegalArgumentException(
          "ancestors up to a step from 0 on of one future at least, got step "
              + until
              + " and "
              + ancestors.length
              + " futures");
    }
    this.pool = pool;
    this.until = until;
    this.ancestors = ancestors.clone();
    this.distinct = Arrays.stream(ancestors).sorted().distinct().toArray();
    this.places =
        Arrays.stream(ancestors).map(each -> Arrays.binarySearch(distinct, each)).toArray();
  }

  /** What the random numbers of the ancestors depend on. */
  public SamplingDesign pool() {
    return pool;
  }

  /** The last step at which futures have their ancestor's numbers. */
  public int until() {
    return until;
  }

  /** How many futures have an ancestor. */
  public int futures() {
    return ancestors.length;
  }

  /** Number of a future's ancestor in the pool. */
  public int of(long future) {
    return ancestors[index(future)];
  }

  /** How many different ancestors there are. */
  public int distinct() {
    return distinct.length;
  }

  /**
   * The numbers of all ancestors for a variable at a step, made once for all runs that go on from
   * them.
   */
  double[] ready(String variable, Uniforms stream, int step) {
    return ready.computeIfAbsent(
        new Ready(variable, step),
        _ -> Arrays.stream(distinct).mapToDouble(each -> stream.uniform(each, step)).toArray());
  }

  boolean keepsReady() {
    return distinct.length <= MOST_READY;
  }

  /**
   * Puts what successive futures have from their ancestors into a row.
   *
   * @param numbers of the different ancestors, in rising order
   */
  void gather(double[] numbers, long firstFuture, double[] row, int from, int count) {
    int listed = (int) Math.clamp(places.length - firstFuture, 0, count);
    for (int i = 0; i < listed; i++) {
      row[from + i] = numbers[places[(int) firstFuture + i]];
    }
    for (int i = listed; i < count; i++) {
      row[from + i] = numbers[places[places.length - 1]];
    }
  }

  private int index(long future) {
    return (int) Math.min(future, ancestors.length - 1);
  }
}
