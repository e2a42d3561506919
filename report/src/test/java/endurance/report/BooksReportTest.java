package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.RunPlan;
import endurance.analysis.books.Bookkeeper;
import endurance.analysis.books.FutureBooks;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Language;
import endurance.report.text.BooksText;
import endurance.report.text.TextStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader of the published case's books is pointed to. */
class BooksReportTest {

  @Test
  void theNextStepsSpeakOfTheSameFuture() {
    Path root = Path.of(System.getProperty("endurance.root"));
    Case about =
        CaseFolder.open(root.resolve("cases/openai-2026"), root.resolve("library"))
            .read("drought", Map.of("rescue", "5e9"))
            .orThrow();
    FutureBooks books =
        Bookkeeper.post(about, RunPlan.of(64, 5, 1), new FutureChoice.ByNumber(3), Progress.none())
            .orThrow();

    String text =
        BooksText.of(
            books, List.of("openai", "microsoft"), 2026, "CASE", TextStyle.plain(Language.ENGLISH));

    assertThat(text)
        .contains(
            "endurance books CASE --future 3 --scenario drought --set rescue=5e9 --futures 64 --seed 5 --party all --postings")
        .contains("endurance explain CASE flow.subscriptions --scenario drought --set rescue=5e9");
  }
}
