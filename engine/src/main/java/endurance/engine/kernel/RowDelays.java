package endurance.engine.kernel;

import endurance.engine.program.DelayLine;

/** Fixed delays for a row of futures. */
final class RowDelays {

  private RowDelays() {}

  /**
   * What went into a delay its number of steps before {@code point}; the initial value where that
   * is before point 0, NaN where the number is NaN.
   */
  static void emerge(double[] memory, int to, DelayLine delay, int point, Layout layout) {
    int lanes = layout.lanes();
    int steps = layout.offset(delay.steps());
    double common = memory[steps]; // mostly one delay for all futures: then a copy will do
    boolean allCommon = true;
    for (int i = 1; i < lanes; i++) {
      allCommon &= memory[steps + i] == common;
    }
    if (allCommon) {
      System.arraycopy(memory, source(common, delay, point, layout), memory, to, lanes);
      return;
    }
    for (int i = 0; i < lanes; i++) {
      double back = memory[steps + i];
      memory[to + i] =
          Double.isNaN(back) ? Double.NaN : memory[source(back, delay, point, layout) + i];
    }
  }

  /** Where the row begins that a delay of so many steps reads. */
  private static int source(double back, DelayLine delay, int point, Layout layout) {
    int entered = point - (int) Math.min(back, Integer.MAX_VALUE);
    return layout.offset(entered < 0 ? delay.initial() : delay.firstRow() + entered % delay.rows());
  }

  static void enter(double[] memory, DelayLine delay, int point, Layout layout) {
    int row = delay.firstRow() + point % delay.rows();
    System.arraycopy(
        memory, layout.offset(delay.input()), memory, layout.offset(row), layout.lanes());
  }
}
