package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenarios that follow a published forecast, held against its published figures. */
class ForecastsTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  private static final double BILLION = 1e9;
  private static final int END_OF_2025 = 12;
  private static final int JULY_2025 = 6;
  private static final int END_OF_2030 = 72;
  private static final int END_OF_2033 = 108;

  /**
   * HSBC's figures are printed with one decimal or fewer, and its segments miss its total by 1.5.
   */
  private static final double PRINTED = 0.5;

  private static final Set<String> WATCHED =
      Set.of(
          "revenue_of_a_year",
          "bill_of_a_year",
          "bill_so_far",
          "revenue_so_far",
          "people_paying",
          "chatgpt_users",
          "gap.free_cash_flow_of_a_year",
          "gap.free_cash_flow_so_far",
          "gap.end_gap");

  private final CaseFolder folder =
      CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"));

  @Test
  void bankMeetsTheFiguresThatHsbcPublished() {
    Trajectory path = path("bank", Map.of());

    assertThat(path.at("revenue_of_a_year", END_OF_2025) / BILLION)
        .isCloseTo(12.5, within(PRINTED));
    assertThat(path.at("chatgpt_users", END_OF_2030)).isEqualTo(3e9);
    assertThat(path.at("people_paying", END_OF_2030)).isCloseTo(300e6, within(1.0));
    assertThat(path.at("revenue_of_a_year", END_OF_2030) / BILLION)
        .isCloseTo(129 * 0.56 + 386 * 0.37, within(PRINTED));
    assertThat(path.at("bill_of_a_year", END_OF_2030) / BILLION).isCloseTo(206.8, within(PRINTED));
    assertThat(path.at("bill_so_far", END_OF_2030) / BILLION).isCloseTo(792, within(PRINTED));
    assertThat(path.at("bill_so_far", END_OF_2033) / BILLION).isCloseTo(1400, within(15.0));
  }

  @Test
  void bankSpendsWhatHsbcSumsUpAndMissesItsGapByLessThanItsPartsMissIt() {
    Trajectory path = path("bank", Map.of());
    double sinceJuly =
        path.at("gap.free_cash_flow_so_far", END_OF_2030)
            - path.at("gap.free_cash_flow_so_far", JULY_2025);

    assertThat(sinceJuly / BILLION).isCloseTo(-282, within(3.0));
    assertThat(path.at("gap.end_gap", END_OF_2030) / BILLION).isBetween(207 - 17.5, 207 + 17.5);
  }

  @Test
  void inBankRentExceedsRevenueInEveryYearBefore2030() {
    Trajectory path = path("bank", Map.of());
    for (int end = 24; end <= 60; end += 12) {
      assertThat(path.at("bill_of_a_year", end)).isGreaterThan(path.at("revenue_of_a_year", end));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "users_in_2030, 3.5e9, 227.1",
    "pay_ratio_in_2030, 20, 287.3",
    "firms_share_in_2030, 45, 245.9",
    "firms_spending_in_2030, 500e9, 257.2",
    "revenue_of_a_payer, 300, 232.8"
  })
  void aLeverOfBankMovesRevenueAsArithmeticOnThePublishedFiguresDoes(
      String lever, String value, double revenueOf2030) {
    assertThat(path("bank", Map.of(lever, value)).at("revenue_of_a_year", END_OF_2030) / BILLION)
        .isCloseTo(revenueOf2030, within(PRINTED));
  }

  @Test
  void rentCanBeMovedAsAWholeInItsLastYearAndInItsSum() {
    Trajectory lessInTheEnd = path("bank", Map.of("rent_in_2030", "180e9"));
    Trajectory lessInAll = path("bank", Map.of("rent_to_2030", "600e9"));

    Trajectory less = path("bank", Map.of("rent_level", "90"));
    assertThat(less.at("bill_of_a_year", END_OF_2030) / BILLION)
        .isCloseTo(0.9 * 206.8, within(PRINTED));
    assertThat(less.at("bill_so_far", END_OF_2030) / BILLION).isCloseTo(0.9 * 792, within(PRINTED));

    assertThat(lessInTheEnd.at("bill_of_a_year", END_OF_2030) / BILLION)
        .isCloseTo(180, within(PRINTED));
    assertThat(lessInTheEnd.at("bill_so_far", END_OF_2030) / BILLION).isCloseTo(792, within(2.0));
    assertThat(lessInAll.at("bill_of_a_year", END_OF_2030) / BILLION)
        .isCloseTo(206.8, within(PRINTED));
    assertThat(lessInAll.at("bill_so_far", END_OF_2030) / BILLION).isCloseTo(600, within(2.0));
  }

  @ParameterizedTest
  @CsvSource({"24, 30, -17", "36, 60, -35", "48, 100, -47", "60, 141.4, -8", "72, 200, 38"})
  void planFollowsTheCompanysYearsAndItsTurn(int end, double revenue, double cashFlow) {
    Trajectory path = path("plan", Map.of());

    assertThat(path.at("revenue_of_a_year", end) / BILLION).isCloseTo(revenue, within(0.01));
    assertThat(path.at("gap.free_cash_flow_of_a_year", end) / BILLION)
        .isCloseTo(cashFlow, within(0.01));
  }

  private Trajectory path(String scenario, Map<String, String> set) {
    Set<Observable> observed =
        WATCHED.stream().map(name -> new Observable(name, END_OF_2033)).collect(Collectors.toSet());
    return Simulation.of(folder.read(scenario, set).orThrow().model(), observed)
        .orThrow()
        .trajectory(1, 0);
  }
}
