package endurance.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command prints.
 *
 * @param out for answers
 * @param err for progress and what went wrong
 * @param outIsTerminal whether a person reads {@code out} directly
 * @param errIsTerminal whether a person reads {@code err} directly
 * @param colour whether answers may be coloured
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  /** The process's own streams. */
  static Terminal ofProcess(Map<String, String> environment) {
    boolean out = isTerminal(STANDARD_OUTPUT);
    return new Terminal(
        System.out, System.err, out, isTerminal(STANDARD_ERROR), out && colourWanted(environment));
  }

  /** https://no-color.org: any text in NO_COLOR turns colours off; so does a dumb terminal. */
  static boolean colourWanted(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /**
   * Where the system shows what a stream is connected to, that decides; elsewhere Java can only say
   * whether input and output both are a terminal.
   */
  // From JDK 25 on, the console is null again where input or output is none.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(int stream) {
    Path descriptor = Path.of("/proc/self/fd/" + stream);
    try {
      String connected = Files.readSymbolicLink(descriptor).toString();
      return connected.startsWith("/dev/pts/") || connected.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
  }
}
