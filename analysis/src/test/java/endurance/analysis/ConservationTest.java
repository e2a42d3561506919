package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.books.Bookkeeper;
import endurance.analysis.books.FutureBooks;
import endurance.analysis.futures.FutureChoice;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money that comes from nowhere or goes there stops a run. */
class ConservationTest {

  private static final RunPlan PLAN = RunPlan.of(1_000, 1, 2);

  @TempDir Path temporary;

  private static List<Problem> run(LedgerCase written, String scenario, RunPlan plan) {
    Case about = written.read(scenario);
    return Analyst.answer(about, written::checked, plan, _ -> {}, Progress.none()).problems();
  }

  @ParameterizedTest
  @EnumSource
  void aCaseThatConservesMoneyRunsUnderEverySampling(Sampling sampling) {
    assertThat(run(LedgerCase.written(), "base", PLAN.with(sampling))).isEmpty();
    assertThat(run(LedgerCase.written(), "dear", PLAN.with(sampling))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPaymentThatIsNotDeclaredStopsTheRunWithBothLegs(Sampling sampling) {
    LedgerCase leaking =
        LedgerCase.written()
            .with("- (bought - put_off) - coming_due", "- bought*1.25 - coming_due", temporary);
    List<Problem> problems = run(leaking, "base", PLAN.with(sampling));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().origin().file()).endsWith("case.yaml");
    assertThat(problems.getFirst().message())
        .contains(
            "money is not conserved",
            "of future ",
            "the cash of ledger changes by -",
            "sales +",
            "goods -",
            "is unexplained");
    assertThat(problems.getFirst().remedy()).contains("flows", "books.ledger.cash");
  }

  @Test
  void aLeakInOneMonthOfFewFuturesIsFound() {
    LedgerCase leaking =
        LedgerCase.written()
            .with(
                "inflow: alive*(price + raised",
                "inflow: alive*(price + (IF TIME = 2*year - quarter AND noise > 3 THEN 0.001*price ELSE 0) + raised",
                temporary);
    List<Problem> problems = run(leaking, "base", RunPlan.of(20_000, 1, 2));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().message()).contains("in 2027-10 of future ");
  }

  @Test
  void aFlowBelowZeroIsNamedWithItsMonthAndFuture() {
    LedgerCase backwards =
        LedgerCase.written()
            .with(", payee: income, either_way: true}", ", payee: income}", temporary);
    List<Problem> problems = run(backwards, "base", PLAN);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().message())
        .startsWith("flow windfalls from buyers to ledger is -")
        .contains("of future ", "below 0");
    assertThat(problems.getFirst().remedy()).contains("either_way: true");
    assertThat(problems.getFirst().origin().line()).isPositive();
  }

  @Test
  void theBooksOfALeakingFutureAreRefusedInTheSameWords() {
    LedgerCase leaking =
        LedgerCase.written()
            .with("- (bought - put_off) - coming_due", "- bought*1.25 - coming_due", temporary);
    Checked<FutureBooks> books =
        Bookkeeper.post(leaking.read(), PLAN, new FutureChoice.ByNumber(2), Progress.none());
    assertThat(books.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .contains("money is not conserved: in 2026-01 of future 2"));
  }

  /** Any sum of money, at any scale, passes when it is declared and is found when it is not. */
  @Test
  void theCheckDoesNotDependOnTheScaleOfMoney() {
    Random random = new Random(20260203);
    for (int round = 0; round < 6; round++) {
      double scale = Math.pow(10, random.nextInt(-6, 13));
      String amount = "uniform: {low: " + 4 * scale + ", high: " + 10 * scale + "}";
      LedgerCase scaled =
          LedgerCase.written()
              .with("uniform: {low: 4, high: 10}", amount, temporary.resolve("sound" + round));
      assertThat(run(scaled, "base", PLAN)).as("scale %s", scale).isEmpty();
      LedgerCase leaking =
          scaled.with(
              "- (bought - put_off) - coming_due",
              "- (bought - put_off)*1.000001 - coming_due",
              temporary.resolve("leaking" + round));
      boolean visible = scale > 1e-3; // below that the rest of the cash is a thousand times more
      if (visible) {
        assertThat(run(leaking, "base", PLAN)).as("scale %s", scale).isNotEmpty();
      }
    }
  }
}
