package endurance.engine.vector;

/** Generated code: some loops over a batch, by number. */
interface Chunks {

  /**
   * Runs one of the loops.
   *
   * @param timetable all timetables one behind the other, each with a value for every point
   */
  void run(int chunk, double[] memory, double[] timetable, int point);
}
