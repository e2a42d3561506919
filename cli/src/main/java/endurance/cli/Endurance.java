package endurance.cli;

import java.util.Locale;

/** The program. */
public final class Endurance {

  private Endurance() {}

  public static void main(String[] arguments) {
    start(new RealWork(), arguments);
  }

  static void start(Work work, String... arguments) {
    Terminal terminal = Terminal.ofProcess(System.getenv());
    OutputFiles files = new OutputFiles();
    Ending ending = new Ending();
    Thread interrupted = new Thread(() -> interrupted(terminal, files, ending), "interrupted");
    Runtime.getRuntime().addShutdownHook(interrupted);
    Session session =
        new Session(work, terminal, files, ending, Locale.getDefault(), System.getProperties());
    int code = Commands.execute(session, arguments);
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      return; // already on the way out: the interruption decides the exit code
    }
    System.exit(code);
  }

  private static void interrupted(Terminal terminal, OutputFiles files, Ending ending) {
    if (ending.endsCleanly()) {
      Runtime.getRuntime().halt(ExitCode.OK.code());
    }
    files.close();
    String newLine = terminal.errIsTerminal() ? "\r\u001B[K" : "";
    terminal.err().println(newLine + "endurance: interrupted; no file was written");
    terminal.err().flush();
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
  }
}
