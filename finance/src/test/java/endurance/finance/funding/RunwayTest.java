package endurance.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.finance.GeneratedCases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RunwayTest {

  @Test
  void aFairGambleFromThreeLastsFourMonthsWithEightyPercent() throws IOException {
    List<Double> ruin = gamblersRuin();

    // Still in play: 7/8 from month 3, 100/128 from month 5, 91/128 from 7, 84/128 from 9.
    assertThat(Runway.of(ruin, 0.95)).isEqualTo(new Runway(0.95, 2, false));
    assertThat(Runway.of(ruin, 0.8)).isEqualTo(new Runway(0.8, 4, false));
    assertThat(Runway.of(ruin, 91.0 / 128)).isEqualTo(new Runway(91.0 / 128, 8, false));
    assertThat(Runway.of(ruin, 0.5)).isEqualTo(new Runway(0.5, 9, true));
  }

  @Test
  void aChanceThatIsMetExactlyCounts() {
    // In floating point 1 - (0.2 + 0.1 + 0.3) falls below 0.4.
    assertThat(1 - (0.2 + 0.1 + 0.3)).isLessThan(0.4);
    assertThat(Runway.of(List.of(0.2, 0.1, 0.3, 0.1), 0.4)).isEqualTo(new Runway(0.4, 3, false));
    assertThat(Runway.of(List.of(0.0, 0.0), 1)).isEqualTo(new Runway(1, 2, true));
  }

  @Test
  void aCompanyThatFallsShortAtOnceHasNoRunway() {
    assertThat(Runway.of(List.of(0.6), 0.5)).isEqualTo(new Runway(0.5, 0, false));
  }

  @Test
  void withoutMonthsTheRunwayIsUnknownFromZero() {
    assertThat(Runway.of(List.of(), 0.5)).isEqualTo(new Runway(0.5, 0, true));
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> Runway.of(List.of(0.6, 0.6), 0.5))
        .hasMessage("the chances to fall short first in each month sum to 1.2, above 1");
    assertThatThrownBy(() -> Runway.of(List.of(0.1, Double.NaN), 0.5))
        .hasMessage("the chance to fall short first in month 2 must be at least 0, got NaN");
    assertThatThrownBy(() -> Runway.of(List.of(0.1), 0))
        .hasMessage("a runway needs a probability above 0 and at most 1, got 0.0");
  }

  @Test
  void askingForMoreCertaintyNeverLengthensTheRunway() {
    GeneratedCases.forEach(random -> {
      int months = random.nextInt(1, 100);
      var weights = new ArrayList<Double>();
      for (int i = 0; i <= months; i++) {
        weights.add(random.nextDouble());
      }
      double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
      List<Double> first = weights.subList(0, months).stream().map(weight -> weight / sum).toList();

      List<Integer> runways =
          Runway.CUSTOMARY.stream().map(q -> Runway.of(first, q).months()).toList();
      assertThat(runways).isSortedAccordingTo(Collections.reverseOrder());
    });
  }

  private static List<Double> gamblersRuin() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RunwayTest.class.getResourceAsStream("gamblers-ruin.csv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)) / 128)
          .toList();
    }
  }
}
