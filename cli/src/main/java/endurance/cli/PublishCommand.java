package endurance.cli;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.publish.PublishedPage;
import endurance.report.document.Edition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the living document of a case as one file. */
@Command(
    name = "publish",
    description = {
      "Writes a case as one page that computes futures by itself: it works from disk, without a"
          + " network, and its numbers can be changed."
    },
    footer = {
      "",
      "Examples:",
      "  endurance publish cases/openai-2026 --out openai.html",
      "  endurance publish cases/openai-2026 --out openai.html --language zh",
      "  endurance publish cases/openai-2026 --out drought.html --scenario drought",
      "  endurance publish cases/wework-2021 --out wework.html --futures 50k --seed 7",
      "",
      "Future N of the page is future N of endurance run with the same futures and seed. The page"
          + " needs a browser of 2023 or later.",
    })
final class PublishCommand implements Callable<Integer> {

  private static final String USUAL_FUTURES = "20k";

  /** Eight bytes for each of some hundred values of a future: what a tab may well hold. */
  private static final long MOST_FUTURES = 200_000;

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin PublishOptions output = new PublishOptions();
  @Mixin HelpOptions help = new HelpOptions();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      defaultValue = "base",
      description = "Scenario that the page opens with (default: base). It has them all.")
  String scenario = "base";

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = USUAL_FUTURES,
      converter = FuturesCount.class,
      description = "How many futures the page computes: 20k (default), at most 200k.")
  long futures;

  @Mixin SeedOption chance = new SeedOption();

  PublishCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (output.out().isEmpty()) {
      throw usage("a page needs a file to go to: --out page.html");
    }
    if (futures > MOST_FUTURES) {
      throw usage("--futures: a page computes at most 200k, got " + futures);
    }
    Closing closing = new Closing(session, output);
    return closing.withFile(cases, file -> read(closing, file)).code();
  }

  private ParameterException usage(String message) {
    return new ParameterException(
        Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
  }

  private ExitCode read(Closing closing, Optional<OutputFile> file) {
    Edition edition =
        new Edition(ProgramVersion.NUMBER, cases.revision(session), ProgramVersion.LICENCE);
    CaseFolder opened = cases.open(session);
    return switch (opened.read("base", Map.of()).then(base -> known(base).map(_ -> base))) {
      case Checked.Invalid<Case>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.PROBLEMS);
      case Checked.Valid<Case>(Case base) -> published(closing, opened, base, edition, file);
    };
  }

  private Checked<String> known(Case base) {
    return base.scenarios().containsKey(scenario)
        ? Checked.valid(scenario)
        : Checked.invalid(
            new Origin("--scenario", 0, 0),
            "there is no scenario `" + scenario + "`",
            "name one of " + String.join(", ", base.scenarios().keySet()));
  }

  private ExitCode published(
      Closing closing, CaseFolder opened, Case base, Edition edition, Optional<OutputFile> file) {
    Checked<PublishedPage> page;
    try (TimeLeft timeLeft =
        new TimeLeft(
            session.terminal().err(), output.language(session.locale()), System::nanoTime)) {
      Progress progress = session.terminal().errIsTerminal() ? timeLeft : Progress.none();
      page =
          session
              .work()
              .publish(
                  base,
                  name -> opened.read(name, Map.of()),
                  output.plan(futures, chance.seed),
                  edition,
                  new PublishedPage.Opening(scenario, output.language(session.locale())),
                  progress);
    }
    return switch (page) {
      case Checked.Invalid<PublishedPage>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.RUN_FAILED);
      case Checked.Valid<PublishedPage>(PublishedPage written) -> {
        ExitCode code = closing.deliver(written.html(), file, ExitCode.OK);
        if (code == ExitCode.OK) {
          closing.print(size(written));
        }
        yield code;
      }
    };
  }

  private String size(PublishedPage page) {
    int all = page.html().getBytes(StandardCharsets.UTF_8).length;
    return String.format(
        Locale.ROOT,
        "%s: %,d kB, of which the document takes %,d and the model %,d%n",
        output.out().orElseThrow(),
        kilobytes(all),
        kilobytes(page.document()),
        kilobytes(page.code()));
  }

  private static int kilobytes(int bytes) {
    return (bytes + 500) / 1000;
  }
}
