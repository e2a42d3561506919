package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Ablation.Effect;
import endurance.analysis.Ablation.Mechanism;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * No mechanism of the published case is decoration: switched off, it moves the figure named for it.
 * With {@code -Dendurance.ablation=100000} the test prints the table of
 * docs/explanation/openai-2026.md at that many futures.
 */
class AblationTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  private static final int FUTURES = Integer.getInteger("endurance.ablation", 1_000);

  /** A figure has moved when its change is this many standard errors from nothing. */
  private static final double CLEAR = 3;

  private static final int END_OF_2026 = 24;
  private static final int END_OF_2027 = 36;
  private static final int END_OF_2028 = 48;
  private static final int END_OF_2030 = 72;

  private static final double PERCENT = 100;
  private static final double BILLION = 1e-9;
  private static final double MILLION = 1e-6;

  private static final Observable DEFAULTED = new Observable("cash.defaulted", END_OF_2030);

  private static final List<Mechanism> MECHANISMS =
      List.of(
          of(
              "S1",
              "bundle",
              "Gemini's part of payers, end of 2027, %",
              "gemini_part_of_payers",
              END_OF_2027,
              PERCENT),
          of(
              "S1",
              "free_offers",
              "ChatGPT's payers in India, end of 2026, million",
              "plans.payers_in[india]",
              END_OF_2026,
              MILLION),
          of(
              "S2",
              "cross_subsidy",
              "months of price war to the end of 2030",
              "price_war.months_of_war",
              END_OF_2030,
              1),
          of(
              "S3",
              "default_entry",
              "visits lost to defaults and price, end of 2025, points",
              "lost_to_distribution",
              12,
              PERCENT),
          of(
              "S4",
              "habit",
              "users still there after a year, end of 2026, %",
              "retention_of_a_year",
              END_OF_2026,
              PERCENT),
          of(
              "S5",
              "subscription_limit",
              "users who pay, end of 2030, %",
              "conversion",
              END_OF_2030,
              PERCENT),
          of(
              "S6",
              "readings",
              "share of visits off the tracker, January 2026, points",
              "off_the_reading",
              12,
              PERCENT),
          of(
              "S7",
              "siri",
              "ChatGPT's share of visits, end of 2027, %",
              "market.share[chatgpt]",
              END_OF_2027,
              PERCENT),
          of(
              "S8",
              "trust",
              "share of firms' spending, end of 2030, %",
              "firms_share",
              END_OF_2030,
              PERCENT),
          of(
              "S9",
              "token_price",
              "margin on seats and API, end of 2030, %",
              "business_margin",
              END_OF_2030,
              PERCENT),
          of(
              "S10",
              "fronts",
              "use of cash, end of 2026, billion USD a month",
              "cash.burn",
              END_OF_2026,
              BILLION),
          of(
              "S11",
              "talent",
              "lead in quality over Gemini, end of 2028, utils",
              "quality_lead",
              END_OF_2028,
              1),
          of(
              "F1",
              "commitments",
              "purchases due in 2030, billion USD",
              "due_of_a_year",
              END_OF_2030,
              BILLION),
          of(
              "F2",
              "deferral",
              "paid for compute in 2026, billion USD",
              "bill_of_a_year",
              END_OF_2026,
              BILLION),
          of(
              "F5",
              "rounds",
              "held by today's owners, end of 2030, %",
              "rounds.kept",
              END_OF_2030,
              PERCENT),
          of(
              "F6",
              "confidence",
              "defaulted by the end of 2030, %",
              DEFAULTED.variable(),
              END_OF_2030,
              PERCENT),
          of(
              "F7",
              "execution",
              "revenue of 2030, billion USD",
              "revenue_of_a_year",
              END_OF_2030,
              BILLION),
          of(
              "F8",
              "vendor_equity",
              "private money to be had, end of 2027, billion USD",
              "rounds.depth",
              END_OF_2027,
              BILLION),
          of(
              "F9",
              "rival_cash",
              "price of the rival's bundle, end of 2027, USD",
              "price_war.price",
              END_OF_2027,
              1),
          of(
              "F10",
              "terms",
              "price of putting a bill off, end of 2028, %",
              "terms.fee_asked",
              END_OF_2028,
              PERCENT),
          of(
              "F11",
              "shocks",
              "peak gap to the end of 2030, billion USD",
              "gap.peak_gap",
              END_OF_2030,
              BILLION),
          of(
              "F13",
              "renegotiation",
              "promises given up, end of 2030, %",
              "renegotiation.cut",
              END_OF_2030,
              PERCENT));

  private static Mechanism of(
      String id, String name, String figure, String variable, int point, double scale) {
    return new Mechanism(id, "switch_" + name, figure, new Observable(variable, point), scale);
  }

  @Test
  void everyMechanismMovesTheFigureNamedForIt() {
    Ablation ablation =
        new Ablation(
            ROOT,
            FUTURES,
            Stream.concat(MECHANISMS.stream().map(Mechanism::observed), Stream.of(DEFAULTED))
                .toList());
    SoftAssertions all = new SoftAssertions();
    for (Mechanism mechanism : MECHANISMS) {
      SideBySide off = ablation.without(mechanism.off());
      Effect effect = ablation.effect(off, mechanism.observed());
      print(mechanism, effect, ablation.effect(off, DEFAULTED));

      all.assertThat(Math.abs(effect.change()))
          .as("%s moves %s: %s", mechanism.off(), mechanism.figure(), effect)
          .isGreaterThan(CLEAR * effect.error());
    }
    all.assertAll();
  }

  @Test
  void everySwitchOfTheCaseIsTriedAndDocumented() throws IOException {
    List<String> switches =
        CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"))
            .read("base", Map.of())
            .orThrow()
            .assumptions()
            .keySet()
            .stream()
            .filter(name -> name.startsWith("switch_"))
            .toList();
    String page = Files.readString(ROOT.resolve("docs/explanation/openai-2026.md"));

    assertThat(MECHANISMS).extracting(Mechanism::off).containsExactlyInAnyOrderElementsOf(switches);
    assertThat(switches).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  private static void print(Mechanism mechanism, Effect effect, Effect defaulted) {
    if (Integer.getInteger("endurance.ablation") != null) {
      double scale = mechanism.scale();
      System.out.printf(
          Locale.ROOT,
          "| %s | `%s` | %s | %.2f | %.2f | %+.3f ± %.3f | %+.2f ± %.2f |%n",
          mechanism.id(),
          mechanism.off(),
          mechanism.figure(),
          effect.on() * scale,
          effect.off() * scale,
          effect.change() * scale,
          1.96 * effect.error() * scale,
          -defaulted.change() * PERCENT,
          1.96 * defaulted.error() * PERCENT);
    }
  }
}
