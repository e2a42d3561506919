package endurance.finance.network.circular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of all flows goes round in circles: the largest circulation that fits into them.
 *
 * <pre>
 * max sum_a c_a   subject to   0 &lt;= c_a &lt;= f_a,   at each party what comes in goes out
 * index = sum_a c_a / sum_a f_a
 * </pre>
 *
 * <p>What is left after taking the circulation out has no circle in it: it comes from parties that
 * give more than they get and ends at those that get more. The sum is unique, the flows that make
 * it up need not be.
 *
 * @param total all flows, in the currency of the network
 * @param circulating the largest circulation
 * @param byFlow how much of each flow circulates, in the order of the network; together exact in a
 *     unit of the last place of the total, to which each flow is rounded down
 */
public record Circularity(double total, double circulating, List<Double> byFlow) {

  public Circularity {
    byFlow = List.copyOf(byFlow);
  }

  public static Circularity of(FlowNetwork network) {
    List<TypedFlow> flows = network.flows();
    double total = network.total();
    WholeUnits units = WholeUnits.upTo(total);
    int[] profit = new int[flows.size()];
    Arrays.fill(profit, -1);
    long[] circulation =
        CheapestCirculation.find(
            network.parties().size(),
            flows.stream().mapToInt(flow -> network.placeOf(flow.from())).toArray(),
            flows.stream().mapToInt(flow -> network.placeOf(flow.to())).toArray(),
            flows.stream().mapToLong(flow -> units.count(flow.amount())).toArray(),
            profit);
    var byFlow = new ArrayList<Double>();
    for (long amount : circulation) {
      byFlow.add(units.amount(amount));
    }
    return new Circularity(total, units.amount(Arrays.stream(circulation).sum()), byFlow);
  }

  /** The part of all flows that circulates, from 0 to 1; 0 where nothing flows. */
  public double index() {
    return total == 0 ? 0 : circulating / total;
  }
}
