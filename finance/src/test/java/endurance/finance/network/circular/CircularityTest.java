package endurance.finance.network.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.Objection;
import endurance.finance.network.Fraction;
import endurance.finance.network.Sketch;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

class CircularityTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "circularity.csv", useHeadersInDisplayName = true)
  void bothMeasuresAreAsWorkedOut(String name, String flows, String index, String downhill) {
    FlowNetwork network = FlowSketch.of(flows).network();

    assertThat(Circularity.of(network).index()).isCloseTo(Fraction.of(index), within(1e-14));
    assertThat(HodgeShare.of(network).orThrow().share())
        .isCloseTo(Fraction.of(downhill), within(1e-12));
  }

  @Test
  void noCircleIsLeftAndEveryNetPositionIsAsItWas() {
    GeneratedCases.forEach(random -> {
      FlowNetwork network =
          FlowSketch.generated(random, random.nextInt(2, 15), random.nextInt(1, 60)).network();
      Circularity circularity = Circularity.of(network);
      var rest = new FlowSketch();
      var circulating = new HashMap<String, Double>();
      for (int i = 0; i < network.flows().size(); i++) {
        TypedFlow flow = network.flows().get(i);
        double amount = circularity.byFlow().get(i);
        assertThat(amount).isBetween(0.0, flow.amount());
        circulating.merge(flow.from(), -amount, Double::sum);
        circulating.merge(flow.to(), amount, Double::sum);
        rest.with(flow.type(), flow.from(), flow.to(), flow.amount() - amount);
      }

      // The amounts are multiples of one unit: their sums are exact.
      assertThat(circulating.values()).allMatch(net -> net == 0);
      assertThat(Circularity.of(rest.network()).circulating())
          .isLessThanOrEqualTo(1e-12 * circularity.total());
    });
  }

  @Test
  void theCirculationIsTheOptimumOfTheLinearProgramme() {
    for (long seed = 0; seed < 25; seed++) {
      var random = new SplittableRandom(seed);
      FlowNetwork network =
          FlowSketch.generated(random, random.nextInt(2, 40), random.nextInt(1, 200)).network();

      assertThat(Circularity.of(network).circulating())
          .as("seed %s", seed)
          .isCloseTo(optimum(network), within(1e-8 * network.total()));
    }
  }

  @Test
  void theOrderOfFlowsDoesNotMatterAndScaleNeither() {
    GeneratedCases.forEach(random -> {
      FlowSketch forward = new FlowSketch();
      FlowSketch backward = new FlowSketch();
      List<TypedFlow> flows =
          FlowSketch.generated(random, random.nextInt(2, 15), random.nextInt(1, 60))
              .network()
              .flows();
      flows.forEach(flow -> forward.with(flow.type(), flow.from(), flow.to(), flow.amount()));
      flows
          .reversed()
          .forEach(
              flow -> backward.with(flow.type(), flow.from(), flow.to(), 1024 * flow.amount()));

      assertThat(Circularity.of(backward.network()).index())
          .isCloseTo(Circularity.of(forward.network()).index(), within(1e-12));
      assertThat(HodgeShare.of(backward.network()).orThrow().share())
          .isCloseTo(HodgeShare.of(forward.network()).orThrow().share(), within(1e-9));
    });
  }

  @Test
  void thousandsOfPartiesAreMeasured() {
    FlowNetwork network = FlowSketch.generated(new SplittableRandom(1), 3_000, 30_000).network();
    long start = System.nanoTime();
    Circularity circularity = Circularity.of(network);
    long between = System.nanoTime();
    HodgeShare hodge = HodgeShare.of(network).orThrow();
    long end = System.nanoTime();
    System.out.printf(
        "Circularity of 3000 parties, 30000 flows: %d ms, Hodge share: %d ms%n",
        (between - start) / 1_000_000, (end - between) / 1_000_000);

    assertThat(circularity.index()).isBetween(0.5, 1.0);
    assertThat(hodge.share()).isBetween(0.05, 0.5);
  }

  @Test
  void onlyFlowsOfTheWindowCount() {
    var late =
        new TypedFlow("late", FlowSketch.LAST.plusDays(1), FlowType.LOAN, "b", "a", 5, Sketch.USD);
    var early = new TypedFlow("early", FlowSketch.FIRST, FlowType.LOAN, "a", "b", 5, Sketch.USD);

    FlowNetwork year =
        FlowNetwork.of(Sketch.DOLLARS, FlowSketch.FIRST, FlowSketch.LAST, List.of(late, early))
            .orThrow();
    FlowNetwork longer =
        FlowNetwork.of(
                Sketch.DOLLARS, FlowSketch.FIRST, FlowSketch.LAST.plusDays(1), List.of(late, early))
            .orThrow();

    assertThat(Circularity.of(year).index()).isZero();
    assertThat(Circularity.of(longer).index()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWithFlows() {
    Currency eur = Currency.getInstance("EUR");
    List<TypedFlow> flows =
        List.of(
            new TypedFlow("fee", FlowSketch.FIRST, FlowType.FEE, "a", "a", -1, Sketch.USD),
            new TypedFlow("fee", FlowSketch.FIRST, FlowType.FEE, "a", "b", 1, eur));

    assertThat(
            FlowNetwork.of(Sketch.DOLLARS, FlowSketch.FIRST, FlowSketch.LAST, flows).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "flow fee: to 'a' is where it comes from; leave out what stays with a party",
            "flow fee: amount '-1.0' is not finite and at least 0; give what goes from one to the"
                + " other, without a sign",
            "flow fee: id 'fee' is given twice; give each an id of its own",
            "flow fee: currency 'EUR' has no rate; give its rate into USD as of 2026-02-03, or"
                + " the amount in USD");
  }

  private static double optimum(FlowNetwork network) {
    var programme = new ExpressionsBasedModel();
    List<String> parties = network.parties();
    List<Expression> balances =
        parties.stream().map(party -> programme.newExpression(party).level(0)).toList();
    for (int i = 0; i < network.flows().size(); i++) {
      TypedFlow flow = network.flows().get(i);
      Variable circulating = programme.newVariable("c" + i).lower(0).upper(flow.amount()).weight(1);
      balances.get(parties.indexOf(flow.from())).set(circulating, -1);
      balances.get(parties.indexOf(flow.to())).set(circulating, 1);
    }
    return programme.maximise().getValue();
  }
}
