package endurance.finance.network.contagion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.Vetted;
import endurance.finance.network.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublishedContagionTest {

  private static final List<String> PARTIES = List.of("a", "b", "c");

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "debtrank.csv", useHeadersInDisplayName = true)
  void spreadsAsPublished(
      String rule,
      String initial,
      String stress,
      @Nullable Double additional,
      @Nullable Integer failed) {
    ExposureNetwork network = network();
    double[] beginning = Fraction.vector(initial);
    Map<String, Double> first = new LinkedHashMap<>();
    for (int i = 0; i < PARTIES.size(); i++) {
      first.put(PARTIES.get(i), beginning[i]);
    }
    List<String> failing =
        PARTIES.stream().filter(party -> first.getOrDefault(party, 0.0) == 1).toList();
    Vetted<Stress> spread =
        switch (rule) {
          case "linear" -> DebtRank.linear(network, first);
          case "capped" -> DebtRank.capped(network, first);
          case "threshold" -> ThresholdCascade.of(network, failing, FailureTest.WEAK);
          default -> throw new IllegalArgumentException(rule);
        };

    Stress after = spread.orThrow();

    assertThat(after.byParty().values().stream().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(Fraction.vector(stress), within(1e-12));
    if (additional != null) {
      assertThat(after.additional()).isCloseTo(additional, within(1e-12));
    }
    if (failed != null) {
      assertThat(after.failed()).hasSize(failed + failing.size());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "maximum-entropy.csv", useHeadersInDisplayName = true)
  void theMostEvenMatrixIsAsPublished(String bank, String row) {
    List<String> banks = List.of("A", "B", "C", "D", "E", "F", "G");
    double[] actual = new double[banks.size()];
    MaximumEntropy.reconstruct(
            banks,
            List.of(7.0, 5.0, 3.0, 1.0, 3.0, 0.0, 1.0),
            List.of(4.0, 5.0, 5.0, 0.0, 0.0, 2.0, 4.0))
        .orThrow()
        .stream()
        .filter(exposure -> exposure.holder().equals(bank))
        .forEach(exposure -> actual[banks.indexOf(exposure.on())] = exposure.loss());

    assertThat(actual).containsExactly(Fraction.vector(row), within(0.005));
  }

  private static ExposureNetwork network() {
    double[][] exposures = {{0, 1, 0}, {10, 0, 3}, {3, 2, 0}};
    double[] buffers = {2, 5, 2};
    double[] weights = {10, 100, 30};
    var all = new ArrayList<Exposure>();
    var parties = new ArrayList<Buffer>();
    for (int i = 0; i < 3; i++) {
      parties.add(new Buffer(PARTIES.get(i), buffers[i], weights[i]));
      for (int j = 0; j < 3; j++) {
        if (exposures[i][j] > 0) {
          all.add(
              new Exposure(PARTIES.get(i), PARTIES.get(j), Channel.RECEIVABLES, exposures[i][j]));
        }
      }
    }
    return ExposureNetwork.of(parties, all).orThrow();
  }
}
