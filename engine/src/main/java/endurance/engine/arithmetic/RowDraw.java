package endurance.engine.arithmetic;

/**
 * A row of random numbers {@code shift + factor x}.
 *
 * @param key of the stream, as {@link Philox} takes it: the low word first
 * @param normal whether {@code x} is standard normal; else uniform between 0 and 1
 * @param offset where in an array the row begins
 */
public record RowDraw(long key, boolean normal, double shift, double factor, int offset) {}
