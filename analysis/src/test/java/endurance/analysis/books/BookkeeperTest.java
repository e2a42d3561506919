package endurance.analysis.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.LedgerCase;
import endurance.analysis.RunPlan;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.finance.books.BalanceSheet;
import endurance.finance.books.CashFlowStatement;
import endurance.finance.books.IncomeStatement;
import endurance.finance.books.Nature;
import endurance.finance.money.Money;
import endurance.model.Clock;
import endurance.model.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookkeeperTest {

  private static final RunPlan PLAN = RunPlan.of(500, 1, 2);
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  @TempDir Path temporary;

  private final Case ledger = LedgerCase.written().read();

  private static FutureBooks books(Case about, RunPlan plan, FutureChoice choice) {
    return Bookkeeper.post(about, plan, choice, Progress.none()).orThrow();
  }

  private static FutureBooks future(Case about, long number) {
    return books(about, PLAN, new FutureChoice.ByNumber(number));
  }

  private static Trajectory trajectory(Case about, RunPlan plan, long number) {
    Set<Observable> wanted = new LinkedHashSet<>();
    int last = about.model().clock().steps();
    wanted.add(new Observable("money", last));
    wanted.add(new Observable("question.left", last));
    wanted.add(new Observable("question.survival", last));
    about
        .flows()
        .byId()
        .values()
        .forEach(flow -> wanted.add(new Observable(flow.variable(), last)));
    return Simulation.of(about.model(), wanted)
        .orThrow()
        .trajectory(plan.request(wanted).design(), number);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 17, 63, 64, 499})
  void cashOfEveryMonthIsThatOfTheSimulation(long number) {
    FutureBooks books = future(ledger, number);
    Trajectory path = trajectory(ledger, PLAN, number);
    Clock clock = ledger.model().clock();
    int lines = 7; // six flows, one of them both ways
    for (int point = 0; point < clock.steps(); point++) {
      Money cash =
          java.util.Objects.requireNonNull(
              BalanceSheet.of(books.books(), "ledger", clock.monthAt(point).atEndOfMonth())
                  .assets()
                  .get(Flows.CASH_ACCOUNT));
      assertThat(cash.majorUnits().doubleValue())
          .isCloseTo(path.at("money", point + 1), within(0.005 * (lines + 1)));
    }
    assertThat(books.agreement().largestOfPosting()).isLessThan(CENT);
    assertThat(books.agreement().largestOfLine()).isLessThanOrEqualTo(HALF_A_CENT);
  }

  @Test
  void totalsOfALineAreThoseOfTheSimulationToHalfACent() {
    FutureBooks books = future(ledger, 3);
    Trajectory path = trajectory(ledger, PLAN, 3);
    double sales = path.of("flow.sales").stream().limit(24).mapToDouble(each -> each).sum();
    IncomeStatement all =
        IncomeStatement.of(books.books(), "ledger", books.firstDay(2026), books.lastDay(2027));
    assertThat(
            all.income().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals("sales"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .majorUnits()
                .doubleValue())
        .isCloseTo(sales, within(0.005 + 1e-9));
  }

  @Test
  void everySheetAndEveryRowAndColumnBalances() {
    for (long number = 0; number < 40; number++) {
      BooksAgreement found = future(ledger, number).agreement();
      assertThat(found.unbalanced()).as("future " + number).isZero();
      assertThat(found.openSums()).as("future " + number).isZero();
      assertThat(found.balanceSheets()).isEqualTo(4 * 24);
      assertThat(found.matrixSums()).isPositive();
    }
  }

  @Test
  void whatIsPutOffIsOwedUntilItIsPaid() {
    FutureBooks books = future(ledger, 5);
    Trajectory path = trajectory(ledger, PLAN, 5);
    assertThat(path.at("question.survival", 4)).isEqualTo(1);
    // After three months three thirds of a month's goods are owed; from then on a bill is paid for
    // each that is made.
    double bill = path.at("flow.goods_put_off", 0);
    for (int month : new int[] {1, 2, 3, 4}) {
      BalanceSheet sheet =
          BalanceSheet.of(
              books.books(), "ledger", ledger.model().clock().monthAt(month - 1).atEndOfMonth());
      assertThat(sheet.totalLiabilities().majorUnits().doubleValue())
          .isCloseTo(Math.min(3, month) * bill, within(0.011));
      assertThat(
              BalanceSheet.of(books.books(), "mill", sheet.at()).assets().entrySet().stream()
                  .filter(entry -> entry.getKey().name().equals("bills"))
                  .map(java.util.Map.Entry::getValue)
                  .findFirst())
          .contains(sheet.totalLiabilities());
    }
  }

  @Test
  void afterTheDefaultNothingIsPaidAndBillsStayOwed() {
    Case dear = LedgerCase.written().read("dear");
    FutureBooks books = future(dear, 0);
    Trajectory path = trajectory(dear, PLAN, 0);
    assertThat(path.at("question.survival", 12)).isZero();
    BalanceSheet end2026 = BalanceSheet.of(books.books(), "ledger", books.lastDay(2026));
    BalanceSheet end2027 = BalanceSheet.of(books.books(), "ledger", books.lastDay(2027));
    assertThat(end2026.totalLiabilities().signum()).isPositive();
    assertThat(end2027.liabilities()).isEqualTo(end2026.liabilities());
    assertThat(end2027.assets()).isEqualTo(end2026.assets());
    CashFlowStatement later =
        CashFlowStatement.of(books.books(), "ledger", books.firstDay(2027), books.lastDay(2027));
    assertThat(later.flows()).isEmpty();
  }

  @Test
  void whatGoesEitherWayIsPostedBothWays() {
    FutureBooks books = future(ledger, 0);
    assertThat(books.books().transactions())
        .extracting(transaction -> transaction.id().replaceAll("^[0-9-]+-", ""))
        .contains("windfalls", "windfalls_back");
    Trajectory path = trajectory(ledger, PLAN, 0);
    double sum = path.of("flow.windfalls").stream().limit(24).mapToDouble(each -> each).sum();
    double posted =
        books
            .books()
            .movements("ledger", books.firstDay(2026), books.lastDay(2027))
            .entrySet()
            .stream()
            .filter(entry -> entry.getKey().name().equals("windfalls"))
            .mapToDouble(entry -> -entry.getValue().majorUnits().doubleValue())
            .sum();
    assertThat(posted).isCloseTo(sum, within(0.01 + 1e-9));
  }

  @Test
  void everyAccountOfAFlowStandsInTheBooks() {
    FutureBooks books = future(ledger, 1);
    for (Flow flow : ledger.flows().byId().values()) {
      assertThat(books.books().balances(flow.from(), books.lastDay(2027)))
          .containsKey(flow.rule().giverDebits());
    }
    assertThat(books.books().balances("owners", books.lastDay(2027)).keySet())
        .extracting(type -> type.nature())
        .containsOnly(Nature.ASSET);
  }

  @Test
  void aCaseWithoutFlowsHasNoBooks() {
    Case candle = LedgerCase.candle();
    List<Problem> problems =
        Bookkeeper.post(candle, PLAN, new FutureChoice.ByNumber(0), Progress.none()).problems();
    assertThat(problems).singleElement().asString().contains("states no payments", "flows");
  }
}
