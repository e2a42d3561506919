package endurance.cli;

import endurance.analysis.explanation.Explainer;
import endurance.analysis.explanation.Explanation;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.json.ExplanationJson;
import endurance.report.text.ExplanationText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where a number comes from. */
@Command(
    name = "explain",
    description = "Tells where a number comes from, down to the sources.",
    footer = {
      "",
      "Examples:",
      "  endurance explain cases/openai-2026 survival",
      "  endurance explain cases/openai-2026 funding_gap/2027 --depth 2",
      "  endurance explain cases/openai-2026 market.share[gemini]",
      "  endurance explain cases/openai-2026 T07-035",
      "  endurance explain cases/openai-2026 survival --scenario drought --format json",
      "  endurance explain cases/openai-2026 --program",
    })
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "A question, claim, variable, assumption, fact, source, commitment or block. Where one"
              + " name stands for two things: fact:NAME, source:NAME, claim:NAME …")
  String name = "";

  @Mixin ScenarioOptions scenario = new ScenarioOptions();

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "6",
      description = "How many steps to follow (default: 6; 0 for the name alone).")
  int depth;

  @Option(
      names = "--program",
      description =
          "Instead of a name: the whole program that a run computes, line by line, each with the"
              + " equation it comes from.")
  boolean program;

  @Mixin OutputOptions output = new OutputOptions();
  @Mixin HelpOptions help = new HelpOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (program != name.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec, "set by picocli").commandLine(),
          "name one thing to explain, or ask for the whole --program");
    }
    Closing closing = new Closing(session, output);
    return closing
        .withCase(
            cases,
            scenario.scenario,
            scenario.set,
            (about, file) -> explained(closing, about, file))
        .code();
  }

  private ExitCode explained(Closing closing, Case about, Optional<OutputFile> file) {
    if (program) {
      return switch (session.work().program(about)) {
        case Checked.Invalid<String>(List<Problem> problems) ->
            closing.tell(problems, ExitCode.RUN_FAILED);
        case Checked.Valid<String>(String text) -> closing.deliver(text, file, ExitCode.OK);
      };
    }
    Explainer explainer = new Explainer(about);
    if (explainer.explain(name) instanceof Checked.Invalid<Explanation>(List<Problem> problems)) {
      return closing.tell(problems, ExitCode.USAGE);
    }
    List<Explanation> trail = explainer.trail(name, Math.max(0, depth));
    return closing.deliver(
        switch (output.format) {
          case TEXT -> ExplanationText.of(trail, output.style(session));
          case JSON -> ExplanationJson.of(trail);
        },
        file,
        ExitCode.OK);
  }

  static Optional<Explanation> found(Explainer explainer, String name) {
    return switch (explainer.explain(name)) {
      case Checked.Valid<Explanation>(Explanation explanation) -> Optional.of(explanation);
      case Checked.Invalid<Explanation> unknown -> Optional.empty();
    };
  }
}
