package endurance.engine.random;

import endurance.engine.arithmetic.RowArithmetic;

/**
 * The uniform numbers of one variable: one for every future and step, strictly between 0 and 1.
 * Each is a function of what the stream was made from, of the future and of the step, so any of
 * them can be had at any time, alone or in a row, with the same bits.
 */
public sealed interface Uniforms
    permits RandomStream, StratifiedStream, InheritedStream, TiltedStream {

  /**
   * The uniform number of one future at one step.
   *
   * @param future from 0
   * @param step from 0
   */
  double uniform(long future, int step);

  /**
   * The uniform numbers of {@code count} successive futures at one step, into a row.
   *
   * @param arithmetic may be used; whichever it is, the bits are the same
   */
  void uniforms(
      long firstFuture, int step, double[] row, int from, int count, RowArithmetic arithmetic);

  /** The same by plain arithmetic. */
  default void uniforms(long firstFuture, int step, double[] row, int from, int count) {
    uniforms(firstFuture, step, row, from, count, RowArithmetic.plain());
  }
}
