package endurance.cli;

import static endurance.cli.Typed.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @TempDir Path folder;
  private String lantern = "";

  @BeforeEach
  void writeCase() throws IOException {
    for (String name : new String[] {"lantern", "broken"}) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("case.yaml"), "case: " + name);
    }
    lantern = folder.resolve("lantern").toString();
  }

  @Test
  void withoutArgumentsShowsHowToBegin() {
    Typed typed = typed();
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("endurance run CASE").contains("Begin with:");
  }

  @Test
  void aWrongCommandOrOptionNamesTheRightOne() {
    assertThat(typed("runn", lantern).err()).contains("no command 'runn'; did you mean run?");
    assertThat(typed("run", lantern, "--sed", "3").err())
        .contains("run has no option '--sed'; did you mean --set or --seed?");
    assertThat(typed("check", lantern, "survival").err())
        .contains("check does not take 'survival'");
  }

  @Test
  void tellsItsVersion() {
    assertThat(typed("--version").out()).startsWith("Endurance 0.1");
  }

  @Test
  void runAnswersInText() {
    Typed typed = typed("run", lantern, "--futures", "20k", "--seed", "7");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Does Lantern last?", "20,000 futures", "seed 7", "62.5 %");
    assertThat(typed.err()).isEmpty();
  }

  @Test
  void speaksTheLanguageOfTheSystemOrTheOneAskedFor() {
    assertThat(typed(Locale.CHINA, "run", lantern).out()).contains("灯笼公司撑得住吗？");
    assertThat(typed(Locale.CHINA, "run", lantern, "--language", "en").out())
        .contains("Does Lantern last?");
    assertThat(typed(Locale.FRANCE, "run", lantern).out()).contains("Does Lantern last?");
  }

  @Test
  void runAnswersInJsonThatNamesNoMachine() {
    Typed one = typed("run", lantern, "--format", "json", "--threads", "1");
    Typed two = typed("run", lantern, "--format", "json", "--threads", "2");
    assertThat(one.out()).startsWith("{\n  \"format\" : \"endurance/answers/1\"");
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void writesFilesAndSaysNothingElse() throws IOException {
    Path out = folder.resolve("answers.txt");
    Path html = folder.resolve("lantern.html");
    Typed typed = typed("run", lantern, "--out", out.toString(), "--html", html.toString());
    assertThat(typed).isEqualTo(new Typed(0, "", "", 1));
    assertThat(Files.readString(out)).contains("Does Lantern last?");
    assertThat(Files.readString(html)).startsWith("<!doctype html>");
    assertThat(left()).isEmpty();
  }

  @Test
  void publishWritesAPageAndTellsItsSize() throws IOException {
    Path out = folder.resolve("page.html");
    Typed typed = typed("publish", lantern, "--out", out.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).contains("page.html: 0 kB, of which the document takes");
    assertThat(Files.readString(out)).contains("<title>base</title>");
  }

  @Test
  void publishSaysWhatItNeeds() {
    assertThat(typed("publish", lantern).err()).contains("--out page.html");
    assertThat(typed("publish", lantern, "--out", "x.html", "--futures", "1m").err())
        .contains("a page computes at most 200k, got 1000000");
    Typed typed =
        typed("publish", lantern, "--out", folder.resolve("x.html").toString(), "--scenario", "no");
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err()).contains("there is no scenario `no`", "base");
    assertThat(folder.resolve("x.html")).doesNotExist();
  }

  @Test
  void problemsOfTheCaseEndWithOne() {
    Typed typed = typed("run", lantern, "--scenario", "broken");
    assertThat(typed.code()).isEqualTo(ExitCode.PROBLEMS.code());
    assertThat(typed.err())
        .contains("case.yaml:3:1", "cash is in USD/year", "write USD", "2 problems");
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void problemsOfAnotherScenarioThatAClaimNeedsEndWithOne() {
    assertThat(typed("run", lantern, "--scenario", "claims").code())
        .isEqualTo(ExitCode.PROBLEMS.code());
  }

  @Test
  void checkTellsEveryProblemAndEndsWithOne() {
    Typed broken = typed("check", folder.resolve("broken").toString());
    assertThat(broken.code()).isEqualTo(ExitCode.PROBLEMS.code());
    assertThat(broken.out()).contains("cash is in USD/year", "price has no unit", "2 problems");
    Typed sound = typed("check", lantern);
    assertThat(sound.code()).isZero();
    assertThat(sound.out()).contains("The case is sound");
  }

  @Test
  void futureShowsOneFutureWhole() {
    Typed text = typed("future", lantern, "--future", "worst", "--by", "survival");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .contains("future 0 of 10,000", "The worst of 10,000 futures by: Does Lantern last?")
        .contains("end of 2027: yes", "endurance explain");
    assertThat(typed(Locale.CHINA, "future", lantern, "--future", "3").out())
        .contains("10,000 个未来中的第 3 个", "2027年底：是");
  }

  @Test
  void futureIsATableOfMonths() {
    Typed csv =
        typed("future", lantern, "--future=3", "--format=csv", "--variable=question.survival");
    assertThat(csv.out().lines()).hasSize(26);
    assertThat(csv.out())
        .startsWith("month,question.survival (1)\n2026-01,1.0\n")
        .endsWith("\n2028-01,1.0\n");
  }

  @Test
  void futureInJsonNamesNoMachine() {
    Typed one =
        typed("future", lantern, "--future=best", "--by=survival", "--format=json", "--threads=1");
    Typed two =
        typed("future", lantern, "--future=best", "--by=survival", "--format=json", "--threads=2");
    assertThat(one.out())
        .startsWith("{\n  \"format\" : \"endurance/future/1\"")
        .contains("\"chosen\" : \"best\"", "\"by\" : \"survival\"", "\"among\" : 10000");
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void aFutureThatIsNotThereEndsWithTwo() {
    Typed typed = typed("future", lantern, "--future", "10k");
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err()).contains("'10k' is no future");
    Typed beyond = typed("future", lantern, "--future", "10000");
    assertThat(beyond.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(beyond.err()).contains("the run has no future 10000", "from 0 to 9999");
  }

  @Test
  void booksOfACaseWithoutPaymentsSaysWhereToStateThem() {
    Typed typed = typed("books", lantern, "--future", "0");
    assertThat(typed.code()).isEqualTo(ExitCode.RUN_FAILED.code());
    assertThat(typed.err()).contains("states no payments", "flows");
  }

  @Test
  void commitmentsOfACaseWithoutAnySaysSo() {
    assertThat(typed("commitments", lantern).out()).contains("holds no commitment");
    assertThat(typed("commitments", lantern, "--format", "csv").out())
        .isEqualTo("as_of,counterparty,name,kind,bindingness,year,due,currency\n");
    assertThat(typed("commitments", lantern, "--scenario", "broken").code())
        .isEqualTo(ExitCode.PROBLEMS.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run CASE --futures many",
        "run CASE --futures 0",
        "run CASE --futures 99999999999999999999",
        "run CASE --futures 5000000000",
        "run CASE --batch 1000000",
        "run CASE --seed x",
        "run CASE --threads 0",
        "run CASE --language fr",
        "run CASE --format xml",
        "run CASE --format csv",
        "commitments CASE --set unknown=3",
        "books CASE",
        "books CASE --future worst",
        "books CASE --future 3 --by survival",
        "books CASE --future -1",
        "books CASE --future 3 --year 2050",
        "books CASE --future 3 --party nobody",
        "run CASE --set price",
        "run CASE --set unknown=3",
        "run CASE --frobnicate",
        "run CASE --out same --html same",
        "future CASE",
        "future CASE --future -1",
        "future CASE --future worst",
        "future CASE --future 3 --by survival",
        "future CASE --future 3 --threads 0",
        "explain CASE",
        "explain CASE nothing_of_that_name",
        "facts CASE nothing_of_that_name",
        "swim CASE"
      })
  void wrongUsageEndsWithTwoAndOneClearMessage(String line) {
    Typed typed = typed(line.replace("CASE", lantern).split(" "));
    assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    assertThat(typed.err().lines().count()).isLessThanOrEqualTo(4);
    assertThat(typed.runs()).isZero();
  }

  @Test
  void aRunThatFailsEndsWithThreeAndLeavesNoFile() {
    Path out = folder.resolve("answers.json");
    Typed typed =
        typed("run", lantern, "--scenario", "wild", "--format", "json", "--out", out.toString());
    assertThat(typed.code()).isEqualTo(ExitCode.RUN_FAILED.code());
    assertThat(typed.err()).contains("none of 10000 futures stays finite");
    assertThat(out).doesNotExist();
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "facts", "commitments"})
  void aFolderWithoutCaseEndsWithFour(String command) {
    String[] empty =
        command.equals("explain")
            ? new String[] {command, folder.toString(), "survival"}
            : new String[] {command, folder.toString()};
    Typed typed = typed(empty);
    assertThat(typed.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(typed.err()).contains("it has no case.yaml");
  }

  @Test
  void aFolderThatDoesNotExistEndsWithFour() {
    Typed typed = typed("run", folder.resolve("nowhere").toString());
    assertThat(typed.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(typed.err()).contains("there is no such folder");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsFoundBeforeTheRun() {
    Path nowhere = folder.resolve("no/such/folder/answers.json");
    for (String option : new String[] {"--out", "--html"}) {
      Typed typed = typed("run", lantern, option, nowhere.toString());
      assertThat(typed.code()).isEqualTo(ExitCode.FILE.code());
      assertThat(typed.err()).contains("there is no folder");
      assertThat(typed.runs()).isZero();
    }
    assertThat(typed("run", lantern, "--out", folder.toString()).err()).contains("is a folder");
  }

  @Test
  void anUnexpectedFaultTellsOneLineAndMoreWhenAsked() {
    Typed typed = typed("run", lantern, "--scenario", "faulty");
    assertThat(typed.code()).isEqualTo(ExitCode.UNEXPECTED.code());
    assertThat(typed.err())
        .contains("IllegalStateException: a wheel came off", "--debug")
        .doesNotContain("\tat ", "rolled away");
    assertThat(typed("run", lantern, "--scenario", "faulty", "--debug").err()).contains("\tat ");
  }

  @Test
  void explainLeadsToTheDefinition() {
    Typed typed = typed("explain", lantern, "survival");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("survival · question", "case.yaml:1:1");
  }

  @Test
  void factsShowsWhatASourceSays() {
    assertThat(typed("facts", lantern, "revenue").out()).contains("revenue · lantern", "The Daily");
    assertThat(typed("facts", lantern, "L-1", "--format", "json").out())
        .contains("\"id\" : \"L-1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "facts"})
  void helpTeachesByExample(String command) {
    Typed typed = typed(command, "--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines().filter(line -> line.startsWith("  endurance " + command)))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(typed.out()).contains("Exit codes:", "130").doesNotContain("\u001B");
    assertThat(typed.out().lines()).allMatch(line -> line.length() <= 100);
  }

  private Stream<Path> left() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void compareSaysWhatIsWrongWithTheScenariosBeforeAnythingRuns() {
    Typed unknown = typed("compare", lantern, "--scenarios", "base,bas");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(unknown.err()).contains("there is no scenario `bas`").contains("did you mean base?");
    Typed one = typed("compare", lantern, "--scenarios", "base");
    assertThat(one.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(one.err()).contains("at least two scenarios are compared");
    assertThat(typed("compare", lantern, "--scenarios", "base,base").err())
        .contains("scenario `base` stands twice");
    assertThat(typed("compare", lantern).err()).contains("--scenarios=NAME");
    assertThat(unknown.runs() + one.runs()).isZero();
  }

  @Test
  void compareWritesNoTwoTextsToOneFile() {
    String file = folder.resolve("both.html").toString();
    Typed typed = typed("compare", lantern, "--scenarios", "a,b", "--html", file, "--out", file);
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err()).contains("--html and --out name the same file");
  }
}
