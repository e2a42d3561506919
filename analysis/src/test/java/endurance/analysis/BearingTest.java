package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BearingTest {

  @ParameterizedTest
  @CsvFileSource(resources = "bearings.csv", useHeadersInDisplayName = true)
  void saysWhatAFactSaysToAClaim(Claim.As as, Fact.Bound bound, double stated, Bearing expected) {
    Claim.Compare claim = Evidence.twentyBillion(as, 0.05, FactKind.PERIOD_TOTAL);

    assertThat(Bearing.of(stated, bound, claim)).isEqualTo(expected);
  }

  @Test
  void holdsOnlyZeroAgainstAboutZero() {
    Claim.Compare claim =
        new Claim.Compare(
            "loss",
            "company",
            Evidence.YEAR_2025,
            java.util.Set.of(FactKind.PERIOD_TOTAL),
            0,
            Models.USD,
            "USD",
            0.05,
            Claim.As.ABOUT);

    assertThat(Bearing.of(0, Fact.Bound.EXACTLY, claim)).isEqualTo(Bearing.AGREES);
    assertThat(Bearing.of(1e-9, Fact.Bound.EXACTLY, claim)).isEqualTo(Bearing.DISAGREES);
  }

  @Test
  void comparesLossesAsItComparesGains() {
    Claim.Compare claim =
        new Claim.Compare(
            "profit",
            "company",
            Evidence.YEAR_2025,
            java.util.Set.of(FactKind.PERIOD_TOTAL),
            -20,
            Models.USD,
            "USD",
            0.05,
            Claim.As.ABOUT);

    assertThat(Bearing.of(-21, Fact.Bound.EXACTLY, claim)).isEqualTo(Bearing.AGREES);
    assertThat(Bearing.of(20, Fact.Bound.EXACTLY, claim)).isEqualTo(Bearing.DISAGREES);
  }
}
