package endurance.finance.network.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a seller has financed of its own sales to a buyer, directly or through others: the most
 * finance that can have got from the seller to the buyer, and not more than the buyer bought.
 *
 * <pre>
 * amount = min(max-flow of finance from seller to buyer, purchases paid by buyer to seller)
 * </pre>
 *
 * <p>It shows what can have happened; money has no name, and the buyer may have spent the finance
 * on something else. One amount of finance can lie behind round trips with several sellers, so
 * these do not add up.
 *
 * @param purchases what the buyer paid the seller for goods and services
 * @param amount of it, what can have come from the seller
 */
public record RoundTrip(String seller, String buyer, double purchases, double amount) {

  /** The round trip of two parties; 0 where one of them has no flows. */
  public static RoundTrip between(FlowNetwork network, String seller, String buyer) {
    double purchases =
        network.flows().stream()
            .filter(flow -> flow.type() == FlowType.PURCHASE)
            .filter(flow -> flow.from().equals(buyer) && flow.to().equals(seller))
            .mapToDouble(TypedFlow::amount)
            .sum();
    if (purchases == 0) {
      return new RoundTrip(seller, buyer, 0, 0);
    }
    List<TypedFlow> finance =
        network.flows().stream().filter(flow -> flow.type().isFinance()).toList();
    WholeUnits units = WholeUnits.upTo(network.total());
    int last = finance.size();
    int[] from = new int[last + 1];
    int[] to = new int[last + 1];
    long[] capacity = new long[last + 1];
    int[] cost = new int[last + 1];
    for (int i = 0; i < last; i++) {
      from[i] = network.placeOf(finance.get(i).from());
      to[i] = network.placeOf(finance.get(i).to());
      capacity[i] = units.count(finance.get(i).amount());
    }
    // The purchases close the circle, and only they are worth something: the cheapest circulation
    // sends as much finance round as they can bring back.
    from[last] = network.placeOf(buyer);
    to[last] = network.placeOf(seller);
    capacity[last] = units.count(purchases);
    cost[last] = -1;
    long[] circulation =
        CheapestCirculation.find(network.parties().size(), from, to, capacity, cost);
    return new RoundTrip(seller, buyer, purchases, units.amount(circulation[last]));
  }

  /** Every round trip above 0, by seller, then buyer. */
  public static List<RoundTrip> all(FlowNetwork network) {
    record Pair(String seller, String buyer) implements Comparable<Pair> {
      @Override
      public int compareTo(Pair other) {
        int bySeller = seller.compareTo(other.seller);
        return bySeller != 0 ? bySeller : buyer.compareTo(other.buyer);
      }
    }
    var pairs = new TreeSet<Pair>();
    for (TypedFlow flow : network.flows()) {
      if (flow.type() == FlowType.PURCHASE) {
        pairs.add(new Pair(flow.to(), flow.from()));
      }
    }
    var trips = new ArrayList<RoundTrip>();
    for (Pair pair : pairs) {
      RoundTrip trip = between(network, pair.seller(), pair.buyer());
      if (trip.amount() > 0) {
        trips.add(trip);
      }
    }
    return List.copyOf(trips);
  }
}
