package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.books.Bookkeeper;
import endurance.analysis.books.FailureInBooks;
import endurance.analysis.books.FutureBooks;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.finance.books.AccountType;
import endurance.finance.books.BalanceSheet;
import endurance.finance.books.Nature;
import endurance.finance.money.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The OpenAI case parts totals of its model between suppliers: they have to add up to these. */
class SuppliersTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final RunPlan PLAN = RunPlan.of(200, 1, 1);

  private static final List<String> PARTIES =
      List.of(
          "oracle",
          "coreweave",
          "softbank",
          "nvidia",
          "microsoft",
          "amazon",
          "amd",
          "broadcom",
          "google",
          "cerebras",
          "lenders");

  private final Case about =
      CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"))
          .read("base", Map.of())
          .orThrow();

  @Test
  void whatEachIsOwedAndPaidAddsUpToTheTotalsOfTheModelInEveryMonth() {
    Map<String, String> totals =
        Map.of(
            "owed", "supply.owed",
            "paid", "supply.paid",
            "put_off", "supply.deferred",
            "bought", "supply.bill",
            "advancing", "terms.advancing",
            "in_advance", "terms.paid_in_advance");
    List<String> contracts =
        Objects.requireNonNull(about.model().dimensions().get("contract")).elements();
    Set<Observable> wanted = new LinkedHashSet<>();
    int last = about.model().clock().steps();
    totals.forEach((part, total) -> {
      wanted.add(new Observable(total, last));
      contracts.forEach(each -> wanted.add(new Observable(name(part, each), last)));
    });
    Simulation simulation = Simulation.of(about.model(), wanted).orThrow();

    for (long number : new long[] {0, 1, 17, 63, 199}) {
      Trajectory path = simulation.trajectory(PLAN.request(wanted).design(), number);
      totals.forEach((part, total) -> {
        for (int point = 0; point <= last; point++) {
          int at = point;
          double sum = contracts.stream().mapToDouble(each -> path.at(name(part, each), at)).sum();
          assertThat(sum)
              .as(part + " at " + point + " of future " + number)
              .isCloseTo(path.at(total, point), within(1e-3)); // USD, of some 1e11
        }
      });
    }
  }

  private static String name(String part, String contract) {
    return "suppliers." + part + "[" + contract + "]";
  }

  @Test
  void booksOfEveryPartyShowItsBalanceSheetOnItsDayAndBalanceOnEveryOther() {
    FutureBooks books =
        Bookkeeper.post(about, PLAN, new FutureChoice.ByNumber(3), Progress.none()).orThrow();

    assertThat(books.agreement().unbalanced()).isZero();
    assertThat(books.agreement().openSums()).isZero();
    assertThat(books.books().parties()).containsAll(PARTIES);
    BalanceSheet oracle =
        BalanceSheet.of(books.books(), "oracle", YearMonth.of(2025, 11).atEndOfMonth());
    assertThat(oracle.totalLiabilities().majorUnits().doubleValue()).isEqualTo(108e9);
    for (String party : PARTIES) {
      BalanceSheet sheet = BalanceSheet.of(books.books(), party, LocalDate.of(2025, 12, 31));
      assertThat(sheet.assets()).as(party).isNotEmpty();
      assertThat(sheet.equity().signum()).as(party).isPositive();
    }
  }

  @Test
  void whatTheCompanyOwesInItsBooksIsOwedToItsSuppliersOneByOne() {
    FutureBooks books =
        Bookkeeper.post(about, PLAN, new FutureChoice.ByNumber(3), Progress.none()).orThrow();
    Money none = Money.zero(books.books().currency());

    for (int year : books.years()) {
      LocalDate day = books.lastDay(year);
      Map<AccountType, Money> liabilities =
          BalanceSheet.of(books.books(), "openai", day).liabilities();
      Money bills =
          liabilities.entrySet().stream()
              .filter(one ->
                  one.getKey().nature() == Nature.LIABILITY && one.getKey().name().equals("bills"))
              .map(Map.Entry::getValue)
              .reduce(none, Money::plus);
      assertThat(
              books.debts().all().stream()
                  .filter(one -> one.from().equals("openai") && one.account().equals("bills"))
                  .map(one -> one.at(day))
                  .reduce(none, Money::plus))
          .as("at the end of " + year)
          .isEqualTo(bills);
    }
    assertThat(books.debts().of(List.of("microsoft")))
        .extracting(one -> one.from() + ">" + one.to().orElse(""))
        .contains("openai>microsoft", "microsoft>lenders");
  }

  @Test
  void theHeadlineIsTheFailureOfTheNetworkWithTheClaimsItClears() {
    FutureBooks failing =
        Bookkeeper.post(
                about,
                PLAN,
                new FutureChoice.ByQuestion(FutureChoice.Place.WORST, "survival"),
                Progress.none())
            .orThrow();
    FailureInBooks failure = failing.failure().orElseThrow();

    assertThat(failure.failed()).isPresent();
    assertThat(failure.total()).isPositive();
    assertThat(failure.outstanding())
        .isSortedAccordingTo((one, other) -> Double.compare(other.amount(), one.amount()));
  }
}
