package endurance.cli;

import picocli.CommandLine.Option;

/** How and where tables are printed. */
final class TableOptions extends DeliveryOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "text for people (default), json for programs, csv for spreadsheets.")
  TableFormat format = TableFormat.TEXT;
}
