package endurance.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.TestCases;
import org.junit.jupiter.api.Test;

class ProgramListingTest {

  @Test
  void writesDrawsAsACaseDoes() {
    String listing = ProgramListing.of(TestCases.read("raft", "base").orThrow()).orThrow();

    assertThat(listing)
        .contains("money_at_start ~ {uniform: {low: 0, high: 24}}")
        .doesNotContain("Optional", "Uniform[");
  }
}
