package endurance.finance.books;

import static endurance.finance.books.Economy.FIRMS;
import static endurance.finance.books.Economy.HOUSEHOLDS;
import static endurance.finance.books.Economy.STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.network.Fraction;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockFlowModelsTest {

  /** A dollar to the model's unit would leave cents; with a million the books show nine digits. */
  private static final double SCALE = 1e6;

  private static final int STEADY = 300;

  private final Map<String, Run> runs = new TreeMap<>();

  private record Run(Economy economy, Books books) {}

  @ParameterizedTest(name = "{0} {1} in {2}")
  @CsvFileSource(resources = "stock-flow-models.csv", useHeadersInDisplayName = true)
  void theBooksShowThePublishedFigures(String model, String variable, int period, String expected) {
    Run run = runs.computeIfAbsent(model, StockFlowModelsTest::run);
    int year = period == 0 ? STEADY : period;
    Books books = run.books();
    double value =
        switch (variable) {
          case "income" ->
              run.economy().entered(books, "government", year)
                  + run.economy().entered(books, "consumption", year)
                  + run.economy().entered(books, "investment", year);
          case "taxes", "consumption", "investment" -> run.economy().entered(books, variable, year);
          case "money", "bills", "bonds" ->
              run.economy().balance(books, HOUSEHOLDS, variable, year);
          case "loans" -> -run.economy().balance(books, FIRMS, "loans owed", year);
          case "plant" -> run.economy().balance(books, FIRMS, variable, year);
          default -> throw new IllegalArgumentException(variable);
        };

    // The figures have ten digits or more; of each flow half a cent of a million may be missing.
    assertThat(value).isCloseTo(Fraction.of(expected), within(5e-8));
  }

  @Test
  void everyYearOfEveryModelBalances() {
    for (String model : new String[] {"SIM", "SIMEX", "PC", "LP", "BMW", "BMW20"}) {
      Books books = runs.computeIfAbsent(model, StockFlowModelsTest::run).books();
      for (int year : new int[] {1, 2, 10, STEADY}) {
        TransactionFlowMatrix matrix =
            TransactionFlowMatrix.of(books, Economy.start(1), Economy.start(year));
        for (String line : matrix.rows().keySet()) {
          assertThat(matrix.rowSum(line).signum()).as("%s %s %s", model, line, year).isZero();
        }
        for (String sector : Economy.SECTORS) {
          for (TransactionFlowMatrix.Side side : TransactionFlowMatrix.Side.values()) {
            assertThat(matrix.columnSum(new TransactionFlowMatrix.Column(sector, side)).signum())
                .isZero();
          }
        }
      }
    }
  }

  @Test
  void theEquationLeftOverHoldsAtAnySize() {
    // A tolerance of 1e-9 fails at 2e10 (issue 4 of R package sfcr); units do not.
    var economy = new Economy(STATE, 1e9);
    StockFlowModels.sim(economy, 60, year -> 20, false);
    Books books = economy.books();

    double held =
        economy.balance(books, HOUSEHOLDS, "money", 60)
            + economy.balance(books, FIRMS, "money", 60);
    assertThat(held).isEqualTo(-economy.balance(books, STATE, "money issued", 60));
  }

  @Test
  void moreSpendingMovesIncomeAsPublished() {
    // From the steady state at 20, spending of 25: Godley and Lavoie, chapter 3; exact values.
    var economy = new Economy(STATE, SCALE);
    StockFlowModels.sim(economy, STEADY, year -> year < STEADY - 3 ? 20 : 25, false);
    Books books = economy.books();

    double[] expected = {109.615384615, 111.982248521, 113.984979518};
    for (int i = 0; i < 3; i++) {
      assertThat(economy.entered(books, "wages", STEADY - 2 + i))
          .isCloseTo(expected[i], within(5e-8));
    }
  }

  private static Run run(String model) {
    var economy =
        new Economy(
            switch (model) {
              case "SIM", "SIMEX" -> STATE;
              default -> Economy.BANK;
            },
            SCALE);
    switch (model) {
      case "SIM" -> StockFlowModels.sim(economy, STEADY, year -> 20, false);
      case "SIMEX" -> StockFlowModels.sim(economy, STEADY, year -> 20, true);
      case "PC" -> StockFlowModels.pc(economy, STEADY);
      case "LP" -> StockFlowModels.lp(economy, STEADY);
      case "BMW" -> StockFlowModels.bmw(economy, STEADY, 25, 0.04);
      case "BMW20" -> StockFlowModels.bmw(economy, STEADY, 20, 0.01);
      default -> throw new IllegalArgumentException(model);
    }
    return new Run(economy, economy.books());
  }
}
