package endurance.engine.program;

/**
 * A fixed delay: a ring of rows, one written at every point.
 *
 * @param input slot of what goes in
 * @param steps slot of the delay in whole steps, at least 1, set before the first point; where it
 *     is NaN so is the delay's value
 * @param initial slot of what comes out while nothing has come through
 * @param firstRow first slot of the ring
 * @param rows length of the ring: what went in at point {@code k} stands in row {@code k MOD rows}
 */
public record DelayLine(int input, int steps, int initial, int firstRow, int rows) {}
