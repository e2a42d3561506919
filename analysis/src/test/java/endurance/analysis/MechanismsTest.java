package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the mechanisms of the published case come to where it can be said without computing it. */
class MechanismsTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));
  private static final double ROUNDING = 1e-12;
  private static final int END = 108;
  private static final int SOME = 40;

  private static final Set<String> WATCHED =
      Set.of(
          "habit.habit[chatgpt]",
          "habit.habit[gemini]",
          "market.share[chatgpt]",
          "market.share[gemini]",
          "market.share[others]",
          "price_war.price",
          "entry_points.default_reach[gemini]",
          "entry_points.default_reach[chatgpt]",
          "renegotiation.cut",
          "circles.most_by_rounds",
          "circles.most_by_terms",
          "circles.gain_by_terms",
          "circles.runway_by_terms",
          "circles.confidence_for_runway",
          "plans.all_payers",
          "plans.payers_in[india]",
          "terms.tightness",
          "terms.fee_asked",
          "terms.paid_in_advance",
          "talent.staff",
          "talent.quality_gained");

  private final CaseFolder folder =
      CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"));

  @Test
  void habitsThatDifferLeaveSharesWhereNothingElseMoves() {
    Map<String, String> still = new HashMap<>();
    for (String none :
        Set.of(
            "switch_readings",
            "switch_default_entry",
            "switch_siri",
            "switch_talent",
            "switch_execution",
            "quality_level",
            "quality_news_size",
            "visitor_price_weight")) {
      still.put(none, "0");
    }
    Trajectory path = path(still, 3);

    assertThat(path.at("habit.habit[chatgpt]", 0)).isGreaterThan(path.at("habit.habit[gemini]", 0));
    for (String player : Set.of("chatgpt", "gemini", "others")) {
      String share = "market.share[" + player + "]";
      assertThat(path.at(share, END)).isCloseTo(path.at(share, 0), within(ROUNDING));
    }
  }

  @Test
  void aRivalThatRisksNothingAsksWhatCoversItsCost() {
    Map<String, String> costs =
        Map.of("bundle_cost", "10", "bundle_margin", "0.5", "unit_cost_change", "0");

    assertThat(path(with(costs, "rival_risked", "0"), 0).at("price_war.price", SOME))
        .isCloseTo(15, within(ROUNDING));
    assertThat(path(with(costs, "rival_risked", "1000"), 0).at("price_war.price", SOME))
        .isEqualTo(7.99);
    assertThat(path(with(costs, "switch_cross_subsidy", "0"), 0).at("price_war.price", SOME))
        .isCloseTo(15, within(ROUNDING));
  }

  @Test
  void siriHandsItsPartOfAllOccasionsOver() {
    Trajectory path =
        path(
            Map.of(
                "siri_from", "16",
                "entry_reach[siri]", "0.1",
                "siri_hands_to_chatgpt", "0.5",
                "siri_goes_to_gemini", "0.8",
                "siri_left_to_chatgpt", "0.5"),
            0);

    double gained = change(path, "entry_points.default_reach[gemini]");
    double lost = -change(path, "entry_points.default_reach[chatgpt]");

    assertThat(gained).isCloseTo(0.1 * 0.8, within(ROUNDING));
    assertThat(lost).isCloseTo(0.1 * (0.5 - 0.5 * (1 - 0.8)), within(ROUNDING));
  }

  @Test
  void suppliersWhoLoseNothingByInsistingAgreeToNoCut() {
    Map<String, String> shortOfMoney = Map.of("switch_rounds", "0", "renegotiation_asks_at", "0.1");
    Trajectory hard = path(with(shortOfMoney, "supplier_relet", "1"), 1);
    Trajectory soft =
        path(with(with(shortOfMoney, "supplier_relet", "0"), "supplier_recovery", "0"), 1);

    assertThat(hard.at("renegotiation.cut", END)).isZero();
    assertThat(soft.at("renegotiation.cut", END)).isGreaterThan(0).isLessThanOrEqualTo(1);
  }

  @Test
  void termsDoNotTightenWhereConfidenceIsUsual() {
    Trajectory path =
        path(Map.of("switch_confidence", "0", "switch_shocks", "0", "deferral_fee", "0.07"), 5);

    assertThat(path.at("terms.tightness", SOME)).isZero();
    assertThat(path.at("terms.fee_asked", SOME)).isEqualTo(0.07);
    assertThat(path.at("terms.paid_in_advance", SOME)).isZero();
  }

  @Test
  void staffIsSteadyWhereAsManyComeAsGo() {
    Map<String, String> steady =
        Map.of("hiring", "0.02", "attrition", "0.02", "pressure_weight", "0");

    assertThat(path(steady, 2).at("talent.staff", END)).isCloseTo(1, within(ROUNDING));
    assertThat(path(steady, 2).at("talent.quality_gained", END)).isCloseTo(0, within(ROUNDING));
  }

  private static double change(Trajectory path, String variable) {
    return path.at(variable, 16) - path.at(variable, 15);
  }

  private static Map<String, String> with(Map<String, String> set, String name, String value) {
    Map<String, String> more = new HashMap<>(set);
    more.put(name, value);
    return more;
  }

  @Test
  void aCircleOfConfidenceIsTheProductOfItsLinksAndGoneWithoutConfidence() {
    Trajectory some = path(Map.of("undisturbed_runway", "20", "confidence_at_start", "-1"), 3);
    Trajectory none = path(Map.of("switch_confidence", "0"), 3);
    for (int point = 0; point <= END; point++) {
      assertThat(some.at("circles.gain_by_terms", point))
          .isCloseTo(
              some.at("circles.runway_by_terms", point)
                  * some.at("circles.confidence_for_runway", point),
              within(ROUNDING));
    }

    assertThat(some.at("circles.most_by_terms", END)).isPositive();
    assertThat(none.at("circles.most_by_rounds", END)).isZero();
    assertThat(none.at("circles.most_by_terms", END)).isZero();
  }

  @Test
  void aDearerPlanHasFewerPayers() {
    assertThat(path(Map.of("plan_price[go]", "16"), 0).at("plans.all_payers", END))
        .isLessThan(path(Map.of(), 0).at("plans.all_payers", END));
  }

  @Test
  void whatIsGivenAwayIsNotPaidFor() {
    int inTheFreeYear = 20;

    assertThat(path(Map.of(), 0).at("plans.payers_in[india]", inTheFreeYear))
        .isLessThan(
            path(Map.of("switch_free_offers", "0"), 0).at("plans.payers_in[india]", inTheFreeYear));
  }

  private Trajectory path(Map<String, String> set, long future) {
    Set<Observable> observed =
        WATCHED.stream().map(name -> new Observable(name, END)).collect(Collectors.toSet());
    return Simulation.of(folder.read("base", set).orThrow().model(), observed)
        .orThrow()
        .trajectory(1, future);
  }
}
