package endurance.cli;

/** How tables are printed. */
enum TableFormat {
  TEXT,
  JSON,
  CSV
}
