package endurance.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which values the case's assumptions have. */
final class ScenarioOptions {

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      defaultValue = "base",
      description = "Scenario of the case (default: base).")
  String scenario = "base";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Replaces one assumption, in its own unit; may be repeated. An element of an array is"
              + " name[element].")
  Map<String, String> set = new LinkedHashMap<>();
}
