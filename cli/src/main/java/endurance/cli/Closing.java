package endurance.cli;

import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.text.ProblemsText;
import endurance.report.text.TextStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a command begins and ends: what it needs found before any work is done, its output delivered
 * or its problems told, and the exit code for either.
 */
final class Closing {

  private final Session session;
  private final DeliveryOptions output;

  Closing(Session session, DeliveryOptions output) {
    this.session = session;
    this.output = output;
  }

  /** Goes on with the file that the output goes to, once that and the case's folder are there. */
  ExitCode withFile(CaseOptions cases, Function<Optional<OutputFile>, ExitCode> work) {
    if (cases.found() instanceof Checked.Invalid<Path>(List<Problem> problems)) {
      return tell(problems, ExitCode.FILE);
    }
    return switch (open(output.out())) {
      case Checked.Invalid<Optional<OutputFile>>(List<Problem> problems) ->
          tell(problems, ExitCode.FILE);
      case Checked.Valid<Optional<OutputFile>>(Optional<OutputFile> file) -> work.apply(file);
    };
  }

  /**
   * The same with the file of a page besides. Files first: nobody should wait for a run whose
   * answers cannot be written.
   */
  ExitCode withFiles(
      CaseOptions cases,
      Optional<Path> html,
      BiFunction<Optional<OutputFile>, Optional<OutputFile>, ExitCode> work) {
    return withFile(
        cases,
        text ->
            switch (open(html)) {
              case Checked.Invalid<Optional<OutputFile>>(List<Problem> problems) ->
                  tell(problems, ExitCode.FILE);
              case Checked.Valid<Optional<OutputFile>>(Optional<OutputFile> page) ->
                  work.apply(text, page);
            });
  }

  /** The same, and with the case in a scenario. */
  ExitCode withCase(
      CaseOptions cases,
      String scenario,
      Map<String, String> set,
      BiFunction<Case, Optional<OutputFile>, ExitCode> work) {
    return withFile(
        cases,
        file ->
            switch (cases.open(session).read(scenario, set)) {
              case Checked.Invalid<Case>(List<Problem> problems) ->
                  tell(problems, ExitCode.PROBLEMS);
              case Checked.Valid<Case>(Case about) -> work.apply(about, file);
            });
  }

  /** Opens the file that the output goes to, if one was named. */
  Checked<Optional<OutputFile>> open(Optional<Path> file) {
    return file.isEmpty()
        ? Checked.valid(Optional.empty())
        : session.files().open(file.get()).map(Optional::of);
  }

  /** Prints the text, to the file if there is one. */
  ExitCode deliver(String text, Optional<OutputFile> file, ExitCode wellDone) {
    if (file.isPresent()) {
      return switch (file.get().write(text)) {
        case Checked.Valid<Path> written -> wellDone;
        case Checked.Invalid<Path>(List<Problem> problems) -> tell(problems, ExitCode.FILE);
      };
    }
    print(text);
    if (session.terminal().out().checkError()) {
      session.terminal().err().println("endurance: the standard output cannot be written");
      return ExitCode.FILE;
    }
    return wellDone;
  }

  /** Prints a text that more will follow; whether it could be written shows at the end. */
  void print(String text) {
    session.terminal().out().print(text);
    session.terminal().out().flush();
  }

  /**
   * Tells why there is no answer. Problems with what was typed are wrong usage, whatever stage
   * found them.
   */
  ExitCode tell(List<Problem> problems, ExitCode code) {
    TextStyle style =
        new TextStyle(
            output.language(session.locale()),
            session.terminal().errIsTerminal() && session.terminal().colour(),
            TextStyle.COLUMNS);
    session.terminal().err().print(ProblemsText.problems(problems, style));
    boolean typed = problems.stream().allMatch(problem -> problem.origin().file().startsWith("--"));
    return typed ? ExitCode.USAGE : code;
  }
}
