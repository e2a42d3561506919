package endurance.analysis.fallout;

import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.casebook.FailureNetwork.Money;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.circular.Circularity;
import endurance.finance.network.circular.FlowNetwork;
import endurance.finance.network.circular.FlowType;
import endurance.finance.network.circular.HodgeShare;
import endurance.finance.network.circular.LoopGain;
import endurance.finance.network.circular.RoundTrip;
import endurance.finance.network.circular.TypedFlow;
import endurance.model.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads how much of the flows between the parties goes round. The measures are taken future by
 * future, over the first futures of a run, and averaged: the circle of average flows is not the
 * average of the circles.
 *
 * @param money flows of the case
 * @param loopGain a variable, if the case has one
 * @param fails the variable that is 1 from the failure on
 * @param asOf the first year is the one it falls in
 */
record MoneyReading(
    List<Money> money, Optional<String> loopGain, String fails, Clock clock, LocalDate asOf) {

  /** Any one will do: all flows are in it, and measures are parts of a whole. */
  private static final Currency ONE = Currency.getInstance("XXX");

  /**
   * Futures in which circles are looked for: the error of a part is then a hundredth or two at
   * most, and a dozen years of them take half a second.
   */
  private static final int FUTURES = 500;

  /** The ends between which each year lies; none without flows. */
  private List<YearMonth> ends() {
    List<YearMonth> ends = new ArrayList<>();
    YearMonth before = YearMonth.of(asOf.getYear() - 1, 12);
    for (YearMonth at = before;
        !money.isEmpty() && clock.contains(clock.pointAtEndOf(at));
        at = at.plusYears(1)) {
      ends.add(at);
    }
    return ends;
  }

  private Observable soFar(Money one, YearMonth end) {
    return new Observable(one.soFar(), clock.pointAtEndOf(end));
  }

  List<Observable> needs() {
    Set<Observable> needs = new LinkedHashSet<>();
    for (YearMonth end : ends()) {
      money.forEach(one -> needs.add(soFar(one, end)));
      loopGain.ifPresent(gain -> {
        needs.add(new Observable(gain, clock.pointAtEndOf(end)));
        needs.add(new Observable(fails, clock.pointAtEndOf(end)));
      });
    }
    return List.copyOf(needs);
  }

  /**
   * @param kept what is needed, in the first futures
   */
  Optional<MoneyGoingRound> read(SideBySide kept) {
    List<YearMonth> ends = ends();
    List<MoneyGoingRound.Year> years =
        IntStream.range(1, ends.size())
            .parallel()
            .mapToObj(i -> new OfYear(ends.get(i - 1), ends.get(i), kept).read())
            .toList();
    return years.isEmpty() ? Optional.empty() : Optional.of(new MoneyGoingRound(years));
  }

  /** A year with the amounts of each flow, future by future. */
  private final class OfYear {

    private final YearMonth end;
    private final List<double[]> futures = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();

    OfYear(YearMonth before, YearMonth end, SideBySide kept) {
      this.end = end;
      for (int future = 0; future < Math.min(FUTURES, kept.futures()); future++) {
        double[] amounts = new double[money.size()];
        boolean finite = true;
        for (int i = 0; i < amounts.length; i++) {
          amounts[i] =
              kept.value(soFar(money.get(i), end), future)
                  - kept.value(soFar(money.get(i), before), future);
          finite &= Double.isFinite(amounts[i]);
        }
        if (finite) {
          futures.add(amounts);
          gain(kept, future);
        }
      }
    }

    /**
     * Of a future in which the company has not failed; the matrix has one loop, and so one entry.
     */
    private void gain(SideBySide kept, int future) {
      int point = clock.pointAtEndOf(end);
      loopGain
          .filter(_ -> kept.value(new Observable(fails, point), future) == 0)
          .map(gain -> kept.value(new Observable(gain, point), future))
          .filter(Double::isFinite)
          .ifPresent(gain -> gains.add(LoopGain.of(new double[][] {{gain}}).orThrow().value()));
    }

    private Optional<MoneyGoingRound.Loop> loop() {
      return gains.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new MoneyGoingRound.Loop(
                  average(gains.stream().mapToDouble(gain -> gain).toArray()),
                  average(gains.stream().mapToDouble(gain -> gain > 1 ? 1 : 0).toArray())));
    }

    MoneyGoingRound.Year read() {
      List<MoneyGoingRound.Flow> flows = new ArrayList<>();
      double[] average = new double[money.size()];
      for (int i = 0; i < money.size(); i++) {
        int flow = i;
        Estimate amount = average(futures.stream().mapToDouble(amounts -> amounts[flow]).toArray());
        average[i] = amount.value();
        flows.add(new MoneyGoingRound.Flow(money.get(i), amount));
      }
      return new MoneyGoingRound.Year(
          end.getYear(),
          flows,
          measures(true),
          measures(false),
          loop(),
          RoundTrip.all(network(average, true)).stream()
              .sorted(Comparator.comparingDouble(RoundTrip::amount).reversed())
              .toList());
    }

    private MoneyGoingRound.Measures measures(boolean announced) {
      double[] index = new double[futures.size()];
      double[] downhill = new double[futures.size()];
      List<Double> outside = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        FlowNetwork network = network(futures.get(i), announced);
        Circularity circles = Circularity.of(network);
        index[i] = circles.index();
        downhill[i] = HodgeShare.of(network).map(HodgeShare::share).orThrow();
        outsideCash(network, circles).ifPresent(outside::add);
      }
      return new MoneyGoingRound.Measures(
          average(index),
          average(downhill),
          average(outside.stream().mapToDouble(Double::doubleValue).toArray()),
          futures.size());
    }

    private FlowNetwork network(double[] amounts, boolean announced) {
      LocalDate day = end.atEndOfMonth();
      List<TypedFlow> flows = new ArrayList<>();
      for (int i = 0; i < amounts.length; i++) {
        Money one = money.get(i);
        if (announced || !one.announced()) {
          boolean back = amounts[i] < 0; // more has come back in the year than was given
          flows.add(
              new TypedFlow(
                  one.id(),
                  day,
                  one.type(),
                  back ? one.to() : one.from(),
                  back ? one.from() : one.to(),
                  Math.abs(amounts[i]),
                  ONE));
        }
      }
      return FlowNetwork.of(ExchangeRates.none(ONE, day), day, day, flows).orThrow();
    }
  }

  /** The part of purchases that does not circulate; empty where nothing is bought. */
  private static Optional<Double> outsideCash(FlowNetwork network, Circularity circles) {
    double bought = 0;
    double circulating = 0;
    for (int i = 0; i < network.flows().size(); i++) {
      if (network.flows().get(i).type() == FlowType.PURCHASE) {
        bought += network.flows().get(i).amount();
        circulating += circles.byFlow().get(i);
      }
    }
    return bought > 0 ? Optional.of(1 - circulating / bought) : Optional.empty();
  }

  /** With the error of an average of so many futures. */
  private static Estimate average(double[] values) {
    int n = values.length;
    double mean = java.util.Arrays.stream(values).average().orElse(Double.NaN);
    double squares =
        java.util.Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    double reach =
        n < 2
            ? Double.POSITIVE_INFINITY
            : Intervals.NORMAL_QUANTILE * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(mean, mean - reach, mean + reach);
  }
}
