package endurance.cli;

import endurance.model.Checked;
import endurance.model.Language;
import endurance.model.Problem;
import endurance.report.text.ProblemsText;
import endurance.report.text.TextStyle;
import endurance.report.wording.Phrase;
import endurance.server.Server;
import endurance.server.ServerSettings;
import endurance.server.store.DatabaseAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a case as a page whose numbers are live, and as an interface for programs. */
@Command(
    name = "serve",
    description =
        "Serves a case as a page whose numbers are live, and as an interface for programs.",
    footer = {
      "",
      "Examples:",
      "  endurance serve cases/openai-2026",
      "  endurance serve cases/openai-2026 --port 0 --open no",
      "  endurance serve cases/openai-2026 --futures 50k",
      "  endurance serve cases/openai-2026 --host 0.0.0.0 --token",
      "  endurance serve cases/openai-2026"
          + " --database 'postgresql://db.example/endurance?user=me&password=secret'",
      "  curl http://127.0.0.1:8080/api/openapi.yaml",
      "",
      "The page follows the case's files: edit one, and it is read anew; while it does not check, the"
          + " last sound state is served with the errors. Ctrl-C ends the server.",
    })
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;
  private static final int TOKEN_BYTES = 16;

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to listen (default: 8080); 0 for any port that is free.")
  int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Where to listen (default: 127.0.0.1, which only this machine reaches). Any other needs"
              + " --token.")
  String host = "";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      arity = "0..1",
      fallbackValue = "",
      description =
          "Readers must know this; without a value one is made. It is printed once, in the address.")
  @Nullable String token;

  @Option(
      names = "--database",
      paramLabel = "URL|FILE",
      description =
          "Where runs are kept: postgresql://HOST/NAME?user=…&password=… or a file of SQLite."
              + " Default: endurance/runs.db where the user's data are (XDG_DATA_HOME).")
  @Nullable String database;

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "20k",
      converter = FuturesCount.class,
      description = "Futures of a live answer in the end (default: 20k; at most 200k).")
  long futures;

  @Mixin SeedOption chance = new SeedOption();

  @Option(
      names = "--open",
      paramLabel = "yes|no",
      defaultValue = "yes",
      description =
          "Opens the page in a browser, where a person sits at the terminal (default: yes).")
  String open = "yes";

  @Option(
      names = "--language",
      paramLabel = "en|zh",
      converter = LanguageCode.class,
      description = "Default: the language of the system, English if Endurance does not speak it.")
  @Nullable Language language;

  @Mixin HelpOptions help = new HelpOptions();

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    refuse(port < 0 || port > HIGHEST_PORT, "--port: a port is 0 to 65535, got " + port);
    refuse(
        futures > ServerSettings.MOST_FUTURES,
        "--futures: a live answer has at most "
            + ServerSettings.MOST_FUTURES
            + " futures, got "
            + futures
            + "; order runs of more by POST /api/runs");
    refuse(!open.equals("yes") && !open.equals("no"), "--open: yes or no, got '" + open + "'");
    if (cases.found() instanceof Checked.Invalid<Path>(List<Problem> problems)) {
      return tell(problems, ExitCode.FILE);
    }
    Checked<DatabaseAddress> kept =
        database == null
            ? Checked.valid(
                DatabaseAddress.usual(System.getenv(), Path.of(System.getProperty("user.home"))))
            : DatabaseAddress.of(database);
    return switch (kept) {
      case Checked.Invalid<DatabaseAddress>(List<Problem> problems) ->
          tell(problems, ExitCode.USAGE);
      case Checked.Valid<DatabaseAddress> address -> serve(address);
    };
  }

  private void refuse(boolean wrong, String complaint) {
    if (wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec, "set by picocli").commandLine(), complaint);
    }
  }

  /**
   * Types of the server stand in no signature here: picocli looks at all of them whenever Endurance
   * starts, and would load what they lead to.
   */
  private int serve(Checked.Valid<DatabaseAddress> kept) throws InterruptedException {
    DatabaseAddress address = kept.value();
    ServerSettings settings =
        new ServerSettings(
            cases.folder,
            cases.library(session.properties()),
            host,
            port,
            Optional.ofNullable(token).map(given -> given.isEmpty() ? newToken() : given),
            address,
            futures,
            chance.seed,
            KeptPasts.in(session.properties()),
            ProgramVersion.NUMBER);
    return switch (Server.start(settings)) {
      case Checked.Invalid<Server>(List<Problem> problems) -> tell(problems, ExitCode.PROBLEMS);
      case Checked.Valid<Server>(Server server) -> {
        session.ending().cleanBy(server::close);
        greet(server.address(), address.shown());
        new CountDownLatch(1).await(); // an interruption ends the process
        yield ExitCode.OK.code();
      }
    };
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void greet(URI address, String runs) {
    PrintStream out = session.terminal().out();
    out.println(Phrase.SERVE_AT.in(language(), cases.folder, address));
    out.println(Phrase.SERVE_KEEPS.in(language(), runs));
    out.println(Phrase.SERVE_ENDS.in(language()));
    out.flush();
    if (open.equals("yes") && session.terminal().outIsTerminal()) {
      show(address);
    }
  }

  /** Where there is no browser to be opened, the address stands on the terminal. */
  private static void show(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    String[] opening =
        system.startsWith("mac")
            ? new String[] {"open"}
            : system.startsWith("windows")
                ? new String[] {"rundll32", "url.dll,FileProtocolHandler"}
                : new String[] {"xdg-open"};
    List<String> command = new java.util.ArrayList<>(List.of(opening));
    command.add(address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // nothing opens browsers here
    }
  }

  private Language language() {
    return language == null ? LanguageCode.of(session.locale()) : language;
  }

  private int tell(List<Problem> problems, ExitCode code) {
    TextStyle style =
        new TextStyle(
            language(),
            session.terminal().errIsTerminal() && session.terminal().colour(),
            TextStyle.COLUMNS);
    session.terminal().err().print(ProblemsText.problems(problems, style));
    boolean typed = problems.stream().allMatch(problem -> problem.origin().file().startsWith("--"));
    return (typed ? ExitCode.USAGE : code).code();
  }
}
