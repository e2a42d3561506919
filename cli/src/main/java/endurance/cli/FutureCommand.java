package endurance.cli;

import endurance.analysis.futures.WholeFuture;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.csv.FutureCsv;
import endurance.report.json.FutureJson;
import endurance.report.text.FutureText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows one future of a run whole. */
@Command(
    name = "future",
    description = "Shows one future of a run whole: what became of everything, month by month.",
    footer = {
      "",
      "Examples:",
      "  endurance future cases/openai-2026 --future worst --by funding_gap",
      "  endurance future cases/openai-2026 --future median --by survival --sampling sobol"
          + " --futures 50k",
      "  endurance future cases/openai-2026 --future 4711 --format csv --variable cash.cash"
          + " --variable 'market.share[chatgpt]'",
      "",
      "The futures are those of `endurance run` with the same options. Of several that are equally"
          + " bad or good, the one of the lowest number is shown.",
    })
final class FutureCommand implements Callable<Integer> {

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin FutureOptions which = new FutureOptions();

  @Option(
      names = "--variable",
      paramLabel = "NAME",
      description =
          "Shows the path of this variable; may be repeated. An element of an array is"
              + " name[element]. Default: what the case's charts show.")
  List<String> variables = List.of();

  @Mixin ScenarioOptions scenario = new ScenarioOptions();
  @Mixin PlanOptions plan = new PlanOptions();
  @Mixin TableOptions output = new TableOptions();
  @Mixin HelpOptions help = new HelpOptions();

  FutureCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Stream.of(plan.complaint(), which.complaint())
        .filter(complaint -> !complaint.isEmpty())
        .findFirst()
        .ifPresent(complaint -> {
          throw new ParameterException(
              Objects.requireNonNull(spec, "set by picocli").commandLine(), complaint);
        });
    Closing closing = new Closing(session, output);
    return closing
        .withCase(
            cases, scenario.scenario, scenario.set, (about, file) -> shown(closing, about, file))
        .code();
  }

  private ExitCode shown(Closing closing, Case about, Optional<OutputFile> file) {
    Checked<WholeFuture> found;
    try (TimeLeft timeLeft =
        new TimeLeft(
            session.terminal().err(), output.language(session.locale()), System::nanoTime)) {
      Progress progress = session.terminal().errIsTerminal() ? timeLeft : Progress.none();
      found =
          session
              .work()
              .future(about, plan.plan(session.properties()), which.choice(), variables, progress);
    }
    return switch (found) {
      case Checked.Invalid<WholeFuture>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.RUN_FAILED);
      case Checked.Valid<WholeFuture>(WholeFuture future) ->
          closing.deliver(
              switch (output.format) {
                case TEXT -> FutureText.of(future, cases.folder.toString(), output.style(session));
                case JSON -> FutureJson.of(future);
                case CSV -> FutureCsv.of(future);
              },
              file,
              ExitCode.OK);
    };
  }
}
