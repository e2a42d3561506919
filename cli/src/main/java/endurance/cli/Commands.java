package endurance.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
final class Commands {

  private static final int WIDTH = 100;
  private static final String DEBUG = "--debug";

  /** A command by its name, made when it is needed. */
  private record Offer(String name, Function<Session, Object> command) {}

  private static final List<Offer> OFFERED =
      List.of(
          new Offer("run", RunCommand::new),
          new Offer("compare", CompareCommand::new),
          new Offer("future", FutureCommand::new),
          new Offer("explain", ExplainCommand::new),
          new Offer("facts", FactsCommand::new),
          new Offer("commitments", CommitmentsCommand::new),
          new Offer("books", BooksCommand::new),
          new Offer("check", CheckCommand::new),
          new Offer("serve", ServeCommand::new),
          new Offer("publish", PublishCommand::new));

  private Commands() {}

  /** Carries out what was typed and says how it ended. */
  static int execute(Session session, String... arguments) {
    try (OutputFiles files = session.files()) {
      return of(session, needed(List.of(arguments))).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return unexpected(session, e, List.of(arguments));
    }
  }

  /** The command line with all its commands. */
  static CommandLine of(Session session) {
    return of(session, OFFERED);
  }

  /** Looking at a command takes time, so none but the one that is typed, where one is. */
  private static List<Offer> needed(List<String> arguments) {
    return OFFERED.stream()
        .filter(offer -> !arguments.isEmpty() && offer.name().equals(arguments.getFirst()))
        .findFirst()
        .map(List::of)
        .orElse(OFFERED);
  }

  private static CommandLine of(Session session, List<Offer> offers) {
    CommandLine endurance = new CommandLine(new StartCommand(session));
    for (Offer offer : offers) {
      endurance.addSubcommand(offer.name(), offer.command().apply(session));
    }
    endurance
        .setUsageHelpWidth(WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(session.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setOut(writer(session.terminal().out()))
        .setErr(writer(session.terminal().err()))
        .setParameterExceptionHandler((e, typed) -> wrongUsage(session, e))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> unexpected(session, e, parsed.originalArgs()));
    endurance.getSubcommands().values().forEach(Commands::describeExits);
    describeExits(endurance);
    return endurance;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static void describeExits(CommandLine command) {
    Map<String, String> exits = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(exit -> exits.put(Integer.toString(exit.code()), exit.says()));
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(exits);
    usage.optionListHeading("%n");
    usage.commandListHeading("%nCommands:%n");
    usage.parameterListHeading("%n");
  }

  private static int wrongUsage(Session session, ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(command, unmatched)
            : String.valueOf(e.getMessage());
    session.terminal().err().println("endurance: " + message);
    session
        .terminal()
        .err()
        .println("  see: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  /** What was typed that is no command, or that the command does not take, and what was meant. */
  private static String unmatched(CommandLine command, UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    boolean noCommand = command.getParent() == null && !e.isUnknownOption();
    String message =
        noCommand
            ? "there is no command '" + first + "'"
            : command.getCommandName()
                + (e.isUnknownOption() ? " has no option '" : " does not take '")
                + first
                + "'";
    return e.getSuggestions().isEmpty()
        ? message
        : message + "; did you mean " + String.join(" or ", e.getSuggestions()) + "?";
  }

  private static int unexpected(Session session, Throwable e, List<String> typed) {
    String message = e.getMessage();
    session
        .terminal()
        .err()
        .println(
            "endurance: unexpected: "
                + e.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse("")));
    if (typed.contains(DEBUG)) {
      e.printStackTrace(session.terminal().err());
    } else {
      session
          .terminal()
          .err()
          .println("  This is a fault of Endurance. Add --debug to see where, and report it.");
    }
    return ExitCode.UNEXPECTED.code();
  }
}
