package endurance.cli;

/** How answers are printed. */
enum Format {
  TEXT,
  JSON
}
