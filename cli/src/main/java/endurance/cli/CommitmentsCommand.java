package endurance.cli;

import endurance.analysis.Promises;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.csv.CommitmentsCsv;
import endurance.report.json.CommitmentsJson;
import endurance.report.text.CommitmentsText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what is promised, to whom, when, and how firmly. */
@Command(
    name = "commitments",
    description = "Shows what is promised: to whom, when, of which kind, and how firmly.",
    footer = {
      "",
      "Examples:",
      "  endurance commitments cases/openai-2026",
      "  endurance commitments cases/openai-2026 --format csv --out commitments.csv",
      "  endurance commitments cases/openai-2026 --scenario account",
      "",
      "Promises are shown in full as they were made; a scenario changes what the model counts of"
          + " them.",
    })
final class CommitmentsCommand implements Callable<Integer> {

  private final Session session;

  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin ScenarioOptions scenario = new ScenarioOptions();
  @Mixin TableOptions output = new TableOptions();
  @Mixin HelpOptions help = new HelpOptions();

  CommitmentsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Closing closing = new Closing(session, output);
    return closing
        .withCase(
            cases, scenario.scenario, scenario.set, (about, file) -> shown(closing, about, file))
        .code();
  }

  private ExitCode shown(Closing closing, Case about, Optional<OutputFile> file) {
    return switch (Promises.of(about, Runtime.getRuntime().availableProcessors())) {
      case Checked.Invalid<Promises>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.RUN_FAILED);
      case Checked.Valid<Promises>(Promises promises) ->
          closing.deliver(
              switch (output.format) {
                case TEXT ->
                    CommitmentsText.of(promises, cases.folder.toString(), output.style(session));
                case JSON -> CommitmentsJson.of(promises);
                case CSV -> CommitmentsCsv.of(promises);
              },
              file,
              ExitCode.OK);
    };
  }
}
