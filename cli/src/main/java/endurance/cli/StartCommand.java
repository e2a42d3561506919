package endurance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is shown to somebody who types {@code endurance} and nothing else. */
@Command(
    name = "endurance",
    version = "Endurance " + ProgramVersion.NUMBER,
    description = "Can this company outlast its commitments?",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  endurance check cases/openai-2026",
      "  endurance run cases/openai-2026 --html openai.html",
      "  endurance explain cases/openai-2026 survival",
      "  endurance run --help",
    })
final class StartCommand implements Callable<Integer> {

  private static final String START =
      """
      Endurance: can this company outlast its commitments?

      A case is a folder that says what is known about one company, each number with its source.
      Endurance runs thousands of its futures and answers the case's questions.

        endurance run CASE              answer its questions
        endurance future CASE           one of its futures, whole
        endurance explain CASE NAME     where a number comes from
        endurance facts CASE QUANTITY   what each source says, conflicts side by side
        endurance commitments CASE      what is promised, to whom, when and how firmly
        endurance books CASE            who owes what to whom in one future, to the cent
        endurance publish CASE          all of it as one page that works offline
        endurance check CASE            what is wrong with a case
        endurance serve CASE            all of it as a page whose numbers can be dragged

      Begin with:  endurance run cases/openai-2026
      More:        endurance run --help
      """;

  private final Session session;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  boolean versionAsked;

  @Mixin HelpOptions help = new HelpOptions();

  StartCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.terminal().out().print(START);
    session.terminal().out().flush();
    return ExitCode.OK.code();
  }
}
