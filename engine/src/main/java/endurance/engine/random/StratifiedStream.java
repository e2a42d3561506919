package endurance.engine.random;

import endurance.engine.arithmetic.RowArithmetic;

/**
 * A stream whose futures are laid out together, replicate by replicate. A number depends on the
 * seed, the variable's name, the step, the future's place in its replicate and the replicate's size
 * and number.
 */
sealed interface StratifiedStream extends Uniforms permits LatinStream, SobolStream {

  Replicates replicates();

  /**
   * The numbers of some futures of one replicate.
   *
   * @param index of the first of them in the replicate
   */
  void fill(Replicates.Block block, long index, int step, double[] row, int from, int count);

  @Override
  default double uniform(long future, int step) {
    double[] one = new double[1];
    uniforms(future, step, one, 0, 1);
    return one[0];
  }

  @Override
  default void uniforms(
      long firstFuture, int step, double[] row, int from, int count, RowArithmetic arithmetic) {
    int done = 0;
    while (done < count) {
      long future = firstFuture + done;
      Replicates.Block block = replicates().of(future);
      int here = (int) Math.min(count - done, block.end() - future);
      fill(block, future - block.first(), step, row, from + done, here);
      done += here;
    }
  }
}
