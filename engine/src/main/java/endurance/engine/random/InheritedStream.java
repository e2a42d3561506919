package endurance.engine.random;

import endurance.engine.arithmetic.RowArithmetic;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The uniform numbers of one variable where futures begin as others did: those of the ancestor up
 * to a step, their own from then on.
 */
public final class InheritedStream implements Uniforms {

  private final Uniforms pool;
  private final Uniforms own;
  private final Ancestry ancestry;
  private final AtomicReferenceArray<double @Nullable []> ready;

  InheritedStream(Uniforms pool, Uniforms own, Ancestry ancestry) {
    this.pool = pool;
    this.own = own;
    this.ancestry = ancestry;
    this.ready = new AtomicReferenceArray<>(ancestry.keepsReady() ? ancestry.until() + 1 : 0);
  }

  /** The numbers that futures have of their own. */
  public Uniforms own() {
    return own;
  }

  /** The last step at which they have their ancestor's. */
  public int until() {
    return ancestry.until();
  }

  @Override
  public double uniform(long future, int step) {
    return step > ancestry.until()
        ? own.uniform(future, step)
        : pool.uniform(ancestry.of(future), step);
  }

  @Override
  public void uniforms(
      long firstFuture, int step, double[] row, int from, int count, RowArithmetic arithmetic) {
    if (step > ancestry.until()) {
      own.uniforms(firstFuture, step, row, from, count, arithmetic);
    } else if (ancestry.keepsReady()) {
      double[] numbers = ready(step);
      for (int i = 0; i < count; i++) {
        row[from + i] = numbers[ancestry.place(firstFuture + i)];
      }
    } else {
      for (int i = 0; i < count; i++) {
        row[from + i] = pool.uniform(ancestry.of(firstFuture + i), step);
      }
    }
  }

  /** The numbers of all ancestors at a step. Two threads that make them make the same. */
  private double[] ready(int step) {
    double[] there = ready.get(step);
    if (there != null) {
      return there;
    }
    int[] ancestors = ancestry.distinctAncestors();
    double[] made = new double[ancestors.length];
    for (int i = 0; i < made.length; i++) {
      made[i] = pool.uniform(ancestors[i], step);
    }
    ready.set(step, made);
    return made;
  }
}
