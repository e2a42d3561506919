package endurance.engine.random;

import endurance.engine.arithmetic.RowArithmetic;

/**
 * The uniform numbers of one variable where futures begin as others did: those of the ancestor up
 * to a step, their own from then on.
 */
public final class InheritedStream implements Uniforms {

  private final String variable;
  private final Uniforms pool;
  private final Uniforms own;
  private final Ancestry ancestry;

  InheritedStream(String variable, Uniforms pool, Uniforms own, Ancestry ancestry) {
    this.variable = variable;
    this.pool = pool;
    this.own = own;
    this.ancestry = ancestry;
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
      ancestry.gather(ready(step), firstFuture, row, from, count);
    } else {
      for (int i = 0; i < count; i++) {
        row[from + i] = pool.uniform(ancestry.of(firstFuture + i), step);
      }
    }
  }

  /**
   * Makes the numbers of a step ready, where they are kept, so that nobody waits for them later.
   */
  public void prepare(int step) {
    if (step <= ancestry.until() && ancestry.keepsReady()) {
      ready(step);
    }
  }

  private double[] ready(int step) {
    return ancestry.ready(variable, pool, step);
  }
}
