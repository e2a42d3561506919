package endurance.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How and where answers are printed. */
final class OutputOptions extends DeliveryOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people (default), json for programs.")
  Format format = Format.TEXT;

  /** What is wrong with writing a page to this file besides; empty when nothing is. */
  String clash(Path html) {
    return out()
        .filter(file -> file.toAbsolutePath().normalize().equals(html.toAbsolutePath().normalize()))
        .map(_ -> "--html and --out name the same file " + html + "; name two")
        .orElse("");
  }
}
