package endurance.engine.machine;

/** The general registers that generated code finds memory by, and what each points to. */
enum Base {
  /** The first row that a function of rows reads; the memory of a batch. Moves on with the loop. */
  FIRST(7),
  /** A second row. Moves on with the loop. */
  SECOND(6),
  /** The row that a function of rows fills. Moves on with the loop. */
  THIRD(2),
  /** Constants, some of them before the address. */
  CONSTANTS(8),
  /** What timetables hold at the point. */
  TIMETABLE(9),
  /** Where values wait that no register is free for. */
  STACK(4);

  private final int number;

  Base(int number) {
    this.number = number;
  }

  /** As instructions number it. */
  int number() {
    return number;
  }
}
