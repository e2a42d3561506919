package endurance.cli;

import picocli.CommandLine.Option;

/** How and where answers are printed. */
final class OutputOptions extends DeliveryOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people (default), json for programs.")
  Format format = Format.TEXT;
}
