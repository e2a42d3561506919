package endurance.cli;

import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.text.ProblemsText;
import endurance.report.text.TextStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a command ends: its output delivered, or its problems told, and the exit code for either. */
final class Closing {

  private final Session session;
  private final DeliveryOptions output;

  Closing(Session session, DeliveryOptions output) {
    this.session = session;
    this.output = output;
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
    session.terminal().out().print(text);
    if (session.terminal().out().checkError()) {
      session.terminal().err().println("endurance: the standard output cannot be written");
      return ExitCode.FILE;
    }
    return wellDone;
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
