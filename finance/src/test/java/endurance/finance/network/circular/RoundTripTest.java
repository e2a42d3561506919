package endurance.finance.network.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Test
  void aSellerThatInvestsInItsBuyerFinancesThatMuchOfItsSales() {
    FlowNetwork network =
        new FlowSketch()
            .with(FlowType.EQUITY, "chips", "lab", 10)
            .with(FlowType.PURCHASE, "lab", "chips", 25)
            .network();

    assertThat(RoundTrip.between(network, "chips", "lab"))
        .isEqualTo(new RoundTrip("chips", "lab", 25, 10));
    assertThat(RoundTrip.between(network, "lab", "chips"))
        .isEqualTo(new RoundTrip("lab", "chips", 0, 0));
  }

  @Test
  void financeThroughOthersCountsUpToTheNarrowestPlace() {
    // chips -> cloud -> lab carries 6 of 8, chips -> fund -> lab 3, direct credit 2: 11 of 30.
    FlowNetwork network =
        new FlowSketch()
            .with(FlowType.LOAN, "chips", "cloud", 8)
            .with(FlowType.CREDIT, "cloud", "lab", 6)
            .with(FlowType.EQUITY, "chips", "fund", 3)
            .with(FlowType.EQUITY, "fund", "lab", 9)
            .with(FlowType.CREDIT, "chips", "lab", 2)
            .with(FlowType.PURCHASE, "lab", "chips", 20)
            .with(FlowType.PURCHASE, "lab", "chips", 10)
            .network();

    assertThat(RoundTrip.between(network, "chips", "lab").amount()).isEqualTo(11);
  }

  @Test
  void moreFinanceThanPurchasesIsNoMoreThanPurchases() {
    FlowNetwork network =
        new FlowSketch()
            .with(FlowType.PREPAYMENT, "chips", "lab", 100)
            .with(FlowType.PURCHASE, "lab", "chips", 7)
            .network();

    assertThat(RoundTrip.all(network)).containsExactly(new RoundTrip("chips", "lab", 7, 7));
  }

  @Test
  void whatIsPaidForGoodsOrAsAFeeIsNoFinance() {
    FlowNetwork network =
        new FlowSketch()
            .with(FlowType.PURCHASE, "chips", "lab", 100)
            .with(FlowType.FEE, "chips", "lab", 100)
            .with(FlowType.PURCHASE, "lab", "chips", 7)
            .network();

    assertThat(RoundTrip.all(network)).isEmpty();
  }

  @Test
  void aRoundTripIsTheLargestFlowThatAugmentingPathsFind() {
    GeneratedCases.forEach(random -> {
      FlowNetwork network =
          FlowSketch.generated(random, random.nextInt(2, 8), random.nextInt(1, 40)).network();
      List<String> parties = network.parties();
      for (RoundTrip trip : RoundTrip.all(network)) {
        double[][] room = new double[parties.size()][parties.size()];
        for (TypedFlow flow : network.flows()) {
          if (flow.type().isFinance()) {
            room[parties.indexOf(flow.from())][parties.indexOf(flow.to())] += flow.amount();
          }
        }
        double most =
            largestFlow(room, parties.indexOf(trip.seller()), parties.indexOf(trip.buyer()));
        assertThat(trip.amount()).isCloseTo(Math.min(most, trip.purchases()), within(1e-9));
      }
    });
  }

  private static double largestFlow(double[][] room, int from, int to) {
    double sum = 0;
    while (true) {
      double pushed = push(room, from, to, Double.POSITIVE_INFINITY, new boolean[room.length]);
      if (pushed < 1e-12) {
        return sum;
      }
      sum += pushed;
    }
  }

  private static double push(double[][] room, int at, int to, double most, boolean[] seen) {
    if (at == to) {
      return most;
    }
    seen[at] = true;
    for (int next = 0; next < room.length; next++) {
      if (!seen[next] && room[at][next] > 1e-12) {
        double pushed = push(room, next, to, Math.min(most, room[at][next]), seen);
        if (pushed > 0) {
          room[at][next] -= pushed;
          room[next][at] += pushed;
          return pushed;
        }
      }
    }
    return 0;
  }
}
