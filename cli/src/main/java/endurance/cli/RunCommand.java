package endurance.cli;

import endurance.analysis.Answers;
import endurance.analysis.explanation.Explainer;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.html.Page;
import endurance.report.json.AnswersJson;
import endurance.report.text.AnswersText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a case and answers its questions. */
@Command(
    name = "run",
    description = "Runs a case and answers its questions.",
    footer = {
      "",
      "Examples:",
      "  endurance run cases/openai-2026",
      "  endurance run cases/openai-2026 --futures 1m --seed 7",
      "  endurance run cases/openai-2026 --sampling sobol",
      "  endurance run cases/openai-2026 --scenario drought --set 'plan_price[go]=10'",
      "  endurance run cases/openai-2026 --html openai.html --language zh",
      "  endurance run cases/openai-2026 --format json --out answers.json",
      "",
      "The same case, scenario, futures and seed give the same numbers, whatever the number of"
          + " threads.",
    })
final class RunCommand implements Callable<Integer> {

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin ScenarioOptions scenario = new ScenarioOptions();
  @Mixin PlanOptions plan = new PlanOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin HelpOptions help = new HelpOptions();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also writes the whole report as one page.")
  @Nullable Path html;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    checkUsage();
    Closing closing = new Closing(session, output);
    return closing
        .withFiles(cases, Optional.ofNullable(html), (text, page) -> read(closing, text, page))
        .code();
  }

  private void checkUsage() {
    if (!plan.complaint().isEmpty()) {
      throw usage(plan.complaint());
    }
    if (html != null && !output.clash(html).isEmpty()) {
      throw usage(output.clash(html));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(
        java.util.Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
  }

  private ExitCode read(Closing closing, Optional<OutputFile> text, Optional<OutputFile> page) {
    CaseFolder opened = cases.open(session);
    return switch (opened.read(scenario.scenario, scenario.set)) {
      case Checked.Invalid<Case>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.PROBLEMS);
      case Checked.Valid<Case>(Case about) -> answered(closing, opened, about, text, page);
    };
  }

  private ExitCode answered(
      Closing closing,
      CaseFolder opened,
      Case about,
      Optional<OutputFile> text,
      Optional<OutputFile> page) {
    AtomicBoolean caseAtFault = new AtomicBoolean();
    Checked<Answers> answered;
    try (TimeLeft timeLeft =
        new TimeLeft(
            session.terminal().err(), output.language(session.locale()), System::nanoTime)) {
      Progress progress = session.terminal().errIsTerminal() ? timeLeft : Progress.none();
      answered =
          session
              .work()
              .answer(
                  about,
                  name -> {
                    Checked<Case> other = opened.read(name, scenario.set);
                    caseAtFault.compareAndSet(false, other instanceof Checked.Invalid);
                    return other;
                  },
                  plan.plan(session.properties()),
                  early -> {
                    if (printsAsItGoes(text)) {
                      timeLeft.close();
                      closing.print(opening(early));
                    }
                  },
                  progress);
    }
    return switch (answered) {
      case Checked.Invalid<Answers>(List<Problem> problems) ->
          closing.tell(problems, caseAtFault.get() ? ExitCode.PROBLEMS : ExitCode.RUN_FAILED);
      case Checked.Valid<Answers>(Answers answers) -> delivered(closing, answers, text, page);
    };
  }

  private ExitCode delivered(
      Closing closing, Answers answers, Optional<OutputFile> text, Optional<OutputFile> page) {
    if (page.isPresent()) {
      Explainer explainer = new Explainer(answers.theCase());
      String whole =
          Page.of(
              answers,
              name -> ExplainCommand.found(explainer, name),
              Optional.ofNullable(output.language));
      ExitCode written = closing.deliver(whole, page, ExitCode.OK);
      if (written != ExitCode.OK) {
        return written;
      }
    }
    return closing.deliver(
        switch (output.format) {
          case TEXT ->
              (printsAsItGoes(text) ? "" : opening(answers))
                  + AnswersText.rest(answers, cases.folder.toString(), output.style(session));
          case JSON -> AnswersJson.of(answers);
        },
        text,
        ExitCode.OK);
  }

  /** A reader at the terminal need not wait for claims and network to see the answers. */
  private boolean printsAsItGoes(Optional<OutputFile> text) {
    return output.format == Format.TEXT && text.isEmpty();
  }

  private String opening(Answers answers) {
    return AnswersText.opening(answers, cases.folder.toString(), output.style(session));
  }
}
