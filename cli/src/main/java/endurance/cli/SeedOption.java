package endurance.cli;

import endurance.analysis.RunPlan;
import picocli.CommandLine.Option;

/** Where chance begins, for every command that runs futures. */
final class SeedOption {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = SeedNumber.class,
      description = "Where chance begins (default: 1).")
  long seed = RunPlan.USUAL_SEED;
}
