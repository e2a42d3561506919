package endurance.cli;

import endurance.analysis.books.Bookkeeper;
import endurance.analysis.books.FutureBooks;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.csv.PostingsCsv;
import endurance.report.json.BooksJson;
import endurance.report.text.BooksText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Posts one future into books that balance to the cent. */
@Command(
    name = "books",
    description = "Posts one future into the books of all parties, which balance to the cent.",
    footer = {
      "",
      "Examples:",
      "  endurance books cases/openai-2026 --future 17",
      "  endurance books cases/openai-2026 --future worst --by funding_gap",
      "  endurance books cases/openai-2026 --future worst --by survival --party all --year 2028",
      "  endurance books cases/openai-2026 --future 17 --format csv --out postings.csv",
      "",
      "The futures are those of `endurance run` with the same options.",
    })
final class BooksCommand implements Callable<Integer> {

  private final Session session;

  @Spec @Nullable CommandSpec spec;
  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin FutureOptions which = new FutureOptions();
  @Mixin BooksOptions wanted = new BooksOptions();
  @Mixin ScenarioOptions scenario = new ScenarioOptions();
  @Mixin PlanOptions plan = new PlanOptions();
  @Mixin TableOptions output = new TableOptions();
  @Mixin HelpOptions help = new HelpOptions();

  BooksCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    refuse(plan.complaint());
    refuse(which.complaint());
    Closing closing = new Closing(session, output);
    return closing
        .withCase(
            cases, scenario.scenario, scenario.set, (about, file) -> posted(closing, about, file))
        .code();
  }

  private void refuse(String complaint) {
    if (!complaint.isEmpty()) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec, "set by picocli").commandLine(), complaint);
    }
  }

  private ExitCode posted(Closing closing, Case about, Optional<OutputFile> file) {
    refuse(wanted.complaint(about));
    Checked<FutureBooks> posted;
    try (TimeLeft timeLeft =
        new TimeLeft(
            session.terminal().err(), output.language(session.locale()), System::nanoTime)) {
      posted =
          Bookkeeper.post(
              about,
              plan.plan(session.properties()),
              which.choice(),
              session.terminal().errIsTerminal() ? timeLeft : Progress.none());
    }
    return switch (posted) {
      case Checked.Invalid<FutureBooks>(List<Problem> problems) ->
          closing.tell(problems, ExitCode.RUN_FAILED);
      case Checked.Valid<FutureBooks>(FutureBooks books) ->
          closing.deliver(text(books), file, ExitCode.OK);
    };
  }

  private String text(FutureBooks books) {
    List<String> shown = wanted.parties(books.theCase());
    List<String> posting = wanted.party == null ? List.copyOf(books.books().parties()) : shown;
    int year = wanted.year(books.theCase());
    return switch (output.format) {
      case TEXT ->
          wanted.postings
              ? BooksText.postings(books, posting, output.style(session))
              : BooksText.of(books, shown, year, cases.folder.toString(), output.style(session));
      case JSON -> BooksJson.of(books, shown, posting, year, wanted.postings);
      case CSV -> PostingsCsv.of(books, posting);
    };
  }
}
