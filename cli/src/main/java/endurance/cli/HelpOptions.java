package endurance.cli;

import picocli.CommandLine.Option;

/** What every command has. */
final class HelpOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  boolean help;

  @Option(
      names = "--debug",
      description = "Shows where in the program an unexpected error came from.")
  boolean debug;
}
