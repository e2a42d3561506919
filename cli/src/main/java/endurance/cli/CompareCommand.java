package endurance.cli;

import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.ScenarioChoice;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.html.ComparisonPage;
import endurance.report.json.ComparisonJson;
import endurance.report.text.ComparisonText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts scenarios of a case side by side and says what their differences are due to. */
@Command(
    name = "compare",
    description =
        "Puts scenarios of a case side by side and says what their differences are due to.",
    footer = {
      "",
      "Examples:",
      "  endurance compare cases/openai-2026 --scenarios base,account,drought",
      "  endurance compare cases/openai-2026 --scenarios base,plan --attribute survival/2030",
      "  endurance compare cases/openai-2026 --scenarios base,bank --attribute funding_gap"
          + " --html c.html",
      "  endurance compare cases/openai-2026 --scenarios base,peace --set siri_goes_to_gemini=1",
      "",
      "All scenarios see the same futures, so that a difference is known better than its two ends."
          + " The change of one answer is split over the case's groups of assumptions, exactly: one"
          + " run for every combination of the groups that differ and bear on it, 1,024 at most.",
    })
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();

  @Option(
      names = "--scenarios",
      paramLabel = "NAME",
      split = ",",
      required = true,
      description =
          "Scenarios, separated by commas; the others are held against the first of them.")
  List<String> scenarios = List.of();

  @Option(
      names = "--attribute",
      paramLabel = "QUESTION[/DATE]",
      defaultValue = "",
      description =
          "The answer whose change is split, such as survival/2030. Default: the first question;"
              + " without a date its last.")
  String attribute = "";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Replaces one assumption in all of them, in its own unit; may be repeated. An element of"
              + " an array is name[element].")
  Map<String, String> set = new LinkedHashMap<>();

  @Mixin PlanOptions plan = new PlanOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin HelpOptions help = new HelpOptions();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also writes the comparison as one page, with its charts.")
  @Nullable Path html;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String complaint = plan.complaint();
    if (complaint.isEmpty() && html != null) {
      complaint = output.clash(html);
    }
    if (!complaint.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec, "set by picocli").commandLine(), complaint);
    }
    Closing closing = new Closing(session, output);
    return closing
        .withFiles(cases, Optional.ofNullable(html), (text, page) -> read(closing, text, page))
        .code();
  }

  private ExitCode read(Closing closing, Optional<OutputFile> text, Optional<OutputFile> page) {
    CaseFolder opened = cases.open(session);
    List<String> names = scenarios.stream().map(String::strip).toList();
    return switch (ScenarioChoice.read(names, name -> opened.read(name, set))) {
      case Checked.Invalid<List<Case>>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.PROBLEMS);
      case Checked.Valid<List<Case>>(List<Case> found) -> compared(closing, found, text, page);
    };
  }

  private ExitCode compared(
      Closing closing, List<Case> found, Optional<OutputFile> text, Optional<OutputFile> page) {
    Checked<Comparison> compared;
    try (TimeLeft timeLeft =
        new TimeLeft(
            session.terminal().err(), output.language(session.locale()), System::nanoTime)) {
      Progress progress = session.terminal().errIsTerminal() ? timeLeft : Progress.none();
      compared =
          session
              .work()
              .compare(found, attribute.strip(), plan.plan(session.properties()), progress);
    }
    return switch (compared) {
      case Checked.Invalid<Comparison>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.RUN_FAILED);
      case Checked.Valid<Comparison>(Comparison comparison) ->
          delivered(closing, comparison, text, page);
    };
  }

  private ExitCode delivered(
      Closing closing,
      Comparison comparison,
      Optional<OutputFile> text,
      Optional<OutputFile> page) {
    if (page.isPresent()) {
      ExitCode written =
          closing.deliver(
              ComparisonPage.of(comparison, Optional.ofNullable(output.language)),
              page,
              ExitCode.OK);
      if (written != ExitCode.OK) {
        return written;
      }
    }
    return closing.deliver(
        switch (output.format) {
          case TEXT ->
              ComparisonText.of(comparison, cases.folder.toString(), output.style(session));
          case JSON -> ComparisonJson.of(comparison);
        },
        text,
        ExitCode.OK);
  }
}
