package endurance.engine.kernel;

/**
 * The groups of lines of a program, each made to run for a batch of futures by some back end. Back
 * ends differ in speed, never in a bit of any result.
 *
 * @param drawn makes inputs of the numbers drawn for them
 * @param future what holds throughout each future; inputs are drawn already
 * @param initial sets all state; the noises of point 0 are drawn already
 * @param point everything at a point; its noises are drawn already; futures in which something
 *     fleeting is not finite lose their health
 * @param next stores into the delays and steps all state from a point to the next
 * @param last takes the health of futures in which something lasting is not finite
 */
public record Kernels(
    Kernel drawn, Kernel future, Kernel initial, Kernel point, Kernel next, Kernel last) {}
