package endurance.benchmarks.run;

/** A part of the report that can be asked for by itself. */
interface Part {

  /** As typed. */
  String name();

  /** The heading of its tables. */
  String title();

  /** Measures, and prints its tables. */
  void measure(Workbench bench);
}
