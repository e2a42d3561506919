package endurance.finance.network.contagion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupplyRelationTest {

  @Test
  void aMarginIsLostUntilItIsReplaced() {
    // 10 a year for 4 years, nothing in the first, then half of what is missing per year, no
    // interest: 10*(1 + (1 - exp(-1.5))/0.5).
    assertThat(new FutureMargin(10, 4, 1, 0.5).lost(0))
        .isCloseTo(10 * (1 + (1 - Math.exp(-1.5)) / 0.5), within(1e-12));
    assertThat(new FutureMargin(10, 4, 9, 0.5).lost(0)).isEqualTo(40);
    assertThat(new FutureMargin(10, 4, 0, 0).lost(0.1))
        .isCloseTo(10 * (1 - Math.exp(-0.4)) / 0.1, within(1e-12));
    assertThat(FutureMargin.NONE.lost(0.1)).isZero();
  }

  @Test
  void idleCapacityCostsAllOfItsRentThenTheDiscount() {
    assertThat(new DedicatedCapacity(10, 4, 1, 0.3).lost(0)).isCloseTo(19, within(1e-12));
    assertThat(new DedicatedCapacity(10, 4, 9, 0.3).lost(0)).isEqualTo(40);
    assertThat(DedicatedCapacity.NONE.lost(0)).isZero();
  }

  @Test
  void aClosedFormAgreesWithASumOverSmallSteps() {
    GeneratedCases.forEach(random -> {
      var margin =
          new FutureMargin(
              random.nextDouble(0, 10),
              random.nextDouble(0, 10),
              random.nextDouble(0, 5),
              random.nextDouble(0, 2));
      var capacity =
          new DedicatedCapacity(
              margin.perYear(), margin.years(), margin.delayYears(), random.nextDouble());
      double rate = random.nextDouble(0, 0.2);
      double lostMargin = 0;
      double lostRent = 0;
      int steps = 4000;
      double step = margin.years() / steps;
      for (int i = 0; i < steps; i++) {
        double t = (i + 0.5) * step;
        double discounted = step * margin.perYear() * Math.exp(-rate * t);
        double since = Math.max(0, t - margin.delayYears());
        lostMargin += discounted * Math.exp(-margin.replacementRate() * since);
        lostRent += discounted * (since > 0 ? capacity.discount() : 1);
      }

      assertThat(margin.lost(rate)).isCloseTo(lostMargin, within(1e-3));
      // The jump at the end of idleness falls into one step.
      assertThat(capacity.lost(rate)).isCloseTo(lostRent, within(1e-3 + step * margin.perYear()));
    });
  }

  @Test
  void aFailedCustomerCostsItsSupplierByThreeChannels() {
    var relation =
        new SupplyRelation(
            "computing",
            "vendor",
            "lab",
            50,
            0.4,
            new FutureMargin(10, 2, 1, 0),
            new DedicatedCapacity(20, 3, 1, 0.25));
    var exposures = new ArrayList<>(relation.exposures(0).orThrow());
    exposures.add(new Exposure("bank", "vendor", Channel.RECEIVABLES, 30));
    ExposureNetwork network =
        ExposureNetwork.of(
                List.of(
                    new Buffer("lab", 100, 1),
                    new Buffer("vendor", 160, 1),
                    new Buffer("bank", 60, 1)),
                exposures)
            .orThrow();

    Stress stress = DebtRank.linear(network, Map.of("lab", 1.0)).orThrow();
    ChannelLosses losses = ChannelLosses.of(network, stress);

    // 30 of the receivable, 20 of margin, 20 + 10 of rent: half of the vendor's buffer.
    assertThat(stress.byParty()).containsEntry("vendor", 0.5).containsEntry("bank", 0.25);
    assertThat(losses.byParty())
        .containsEntry(
            "vendor",
            Map.of(
                Channel.RECEIVABLES, 30.0,
                Channel.FUTURE_MARGIN, 20.0,
                Channel.STRANDED_CAPACITY, 30.0))
        .containsEntry("bank", Map.of(Channel.RECEIVABLES, 15.0))
        .containsEntry("lab", Map.of());
    assertThat(losses.total(Channel.RECEIVABLES)).isEqualTo(45);
  }

  @Test
  void termsOutOfRangeAreNamedWithTheContract() {
    var relation =
        new SupplyRelation(
            "computing",
            "vendor",
            "lab",
            -50,
            1.4,
            new FutureMargin(10, Double.NaN, 1, 0),
            new DedicatedCapacity(20, 3, 1, -0.25));

    assertThat(relation.exposures(-0.1).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "contract computing: receivable '-50.0' is not finite and at least 0; give what the"
                + " supplier stands to lose by it",
            "contract computing: recovery '1.4' is no part of a whole; give a part from 0 to 1",
            "contract computing: margin.years 'NaN' is not finite and at least 0; give what the"
                + " supplier stands to lose by it",
            "contract computing: capacity.discount '-0.25' is no part of a whole; give a part"
                + " from 0 to 1",
            "contract computing: discountRate '-0.1' is not finite and at least 0; give what the"
                + " supplier stands to lose by it");
  }
}
