package endurance.engine;

/**
 * The memory that a run needs beside the program it runs, in bytes.
 *
 * @param working for what its threads compute in
 * @param kept for what is kept of futures: side by side, and where an event happened
 * @param counts for what is counted of each observable, in each replicate and together: an
 *     estimate, since it grows with the spread of the values and not with their number
 */
public record RunMemory(long working, long kept, long counts) {

  public long total() {
    return working + kept + counts;
  }
}
