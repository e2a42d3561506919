package endurance.analysis.fallout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Analyst;
import endurance.analysis.RunPlan;
import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.WhoFalls.Losses;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.finance.network.contagion.Channel;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The example of Eisenberg and Noe in docs/explanation/network.md as a case, with losses worked out
 * by hand: One leaves 60/11 of its 30 unpaid, so that Two lacks 40/11 and Three 20/11; Two's buffer
 * of 1 is gone, and of the 24 it owes Three half would be recovered.
 */
class WhoFallsTest {

  private static final RunPlan PLAN = RunPlan.of(2_000, 5, 2);

  @Test
  void followsTheFailureThroughTheExample() {
    WhoFalls.Typical typical = whoFalls(PLAN).typical().orElseThrow();

    Fallout fallout = typical.fallout();
    assertThat(typical.when()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(fallout.clearingRounds())
        .containsExactly(java.util.List.of("one"), java.util.List.of("two"));
    assertThat(fallout.cascadeRounds())
        .containsExactly(java.util.List.of("one"), java.util.List.of("two"));
    Fallout.Loss two = Objects.requireNonNull(fallout.parties().get("two"));
    Fallout.Loss three = Objects.requireNonNull(fallout.parties().get("three"));
    assertThat(two.total()).isCloseTo(40 / 11.0, within(1e-12));
    assertThat(two.stress()).isOne();
    assertThat(two.cannotPay()).isTrue();
    assertThat(three.direct()).isCloseTo(20 / 11.0, within(1e-12));
    assertThat(three.total()).isCloseTo(152 / 11.0, within(1e-12));
    assertThat(three.stress()).isCloseTo(152 / 11.0 / 34, within(1e-12));
    assertThat(three.distressed()).isFalse();
    assertThat(fallout.leastUnpaid()).isCloseTo(0, within(1e-9));
  }

  @Test
  void countsFuturesWithoutAFailureAsNoLossOverAllFutures() {
    WhoFalls falls = whoFalls(PLAN);

    double failure = falls.failure().value();
    assertThat(failure).isCloseTo(0.5, within(0.04));
    assertThat(falls.failing()).isEqualTo(Math.round(2_000 * failure));
    PartyFall three = falls.parties().get(1);
    Losses losses = three.fall().orElseThrow().losses();
    assertThat(three.party().name().english()).isEqualTo("Three");
    assertThat(losses.withDistress().median().value()).isCloseTo(152 / 11.0, within(1e-9));
    assertThat(losses.withDistress().mean().low())
        .isCloseTo(losses.withDistress().mean().high(), within(1e-9));
    Estimate overall = losses.withDistressOverall();
    assertThat(overall.value()).isCloseTo(failure * 152 / 11, within(1e-9));
    assertThat(overall.low()).isLessThan(overall.value() - 0.1);
    assertThat(losses.aloneOverall().value()).isCloseTo(failure * 20 / 11, within(1e-9));
    assertThat(losses.byChannel()).containsOnlyKeys(Channel.RECEIVABLES);
    assertThat(falls.parties().getFirst().fall().orElseThrow().distressed().value()).isOne();
    assertThat(falls.parties().getFirst().fall().orElseThrow().distressedOverall())
        .isEqualTo(falls.failure());
  }

  @Test
  void setsTheThreeRulesSideBySide() {
    WhoFalls falls = whoFalls(PLAN);

    // Two fails as well, so that both rules of contagion cost Three half of the 24 it is owed.
    Losses three = falls.parties().get(1).fall().orElseThrow().losses();
    assertThat(three.alone().median().value()).isCloseTo(20 / 11.0, within(1e-9));
    assertThat(three.withFailures().median().value()).isCloseTo(152 / 11.0, within(1e-9));
    assertThat(three.withDistress().median().value()).isCloseTo(152 / 11.0, within(1e-9));
    Losses all = falls.total().orElseThrow();
    assertThat(all.alone().median().value()).isCloseTo(60 / 11.0, within(1e-9));
    assertThat(all.withDistress().median().value()).isCloseTo(192 / 11.0, within(1e-9));
    assertThat(Objects.requireNonNull(all.byChannel().get(Channel.RECEIVABLES)).value())
        .isCloseTo(192 / 11.0, within(1e-9));
    assertThat(falls.byLoss()).extracting(one -> one.party().id()).containsExactly("two", "three");
  }

  @Test
  void givesTheSameForAnyNumberOfThreads() {
    assertThat(whoFalls(RunPlan.of(2_000, 5, 1))).isEqualTo(whoFalls(RunPlan.of(2_000, 5, 3)));
  }

  @Test
  void readsErrorsOffReplicatesWhereFuturesDependOnOneAnother() {
    WhoFalls falls = whoFalls(PLAN.with(Sampling.SOBOL));

    assertThat(falls.failure().value()).isCloseTo(0.5, within(0.001));
    assertThat(falls.failure().high() - falls.failure().low()).isLessThan(0.01);
  }

  private static WhoFalls whoFalls(RunPlan plan) {
    Case about = CaseFolder.open(folder(), folder()).read("base", Map.of()).orThrow();
    return Analyst.answer(
            about, _ -> endurance.model.Checked.valid(about), plan, _ -> {}, Progress.none())
        .orThrow()
        .whoFalls()
        .orElseThrow();
  }

  private static Path folder() {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(
                      WhoFallsTest.class.getResource("three-parties/case.yaml"), "resource")
                  .toURI());
      return Objects.requireNonNull(file.getParent(), "folder");
    } catch (URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
