package endurance.finance.network.circular;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds heights of parties by least squares: the normal equations {@code laplacian*h = net
 * outflow}, by conjugate gradients from 0. The Laplacian is singular (heights are free up to a
 * constant in each connected piece), but net outflows sum to 0 there, so that the search stays
 * where it is not.
 */
final class HeightSearch {

  /** Residuals below this part of the first count as none. */
  private static final double SETTLED = 1e-13;

  /** Exact arithmetic needs at most as many steps as parties; rounding a few times that. */
  private static final int STEPS_PER_PARTY = 20;

  private final int[] from;
  private final int[] to;
  private final double[] flow;
  private final double[] heights;

  private HeightSearch(int parties, int[] from, int[] to, double[] flow) {
    this.from = from;
    this.to = to;
    this.flow = flow;
    heights = new double[parties];
  }

  static HeightSearch of(FlowNetwork network) {
    Map<Long, Double> arcs = new TreeMap<>();
    for (TypedFlow one : network.flows()) {
      long arc = ((long) network.placeOf(one.from()) << Integer.SIZE) | network.placeOf(one.to());
      arcs.merge(arc, one.amount(), Double::sum);
    }
    int[] from = new int[arcs.size()];
    int[] to = new int[arcs.size()];
    double[] flow = new double[arcs.size()];
    int next = 0;
    for (Map.Entry<Long, Double> arc : arcs.entrySet()) {
      from[next] = (int) (arc.getKey() >>> Integer.SIZE);
      to[next] = arc.getKey().intValue();
      flow[next++] = arc.getValue();
    }
    return new HeightSearch(network.parties().size(), from, to, flow);
  }

  /** Whether the search settled. */
  boolean run() {
    int parties = heights.length;
    double[] residual = new double[parties];
    for (int i = 0; i < flow.length; i++) {
      residual[from[i]] += flow[i];
      residual[to[i]] -= flow[i];
    }
    double squared = dot(residual, residual);
    double enough = SETTLED * SETTLED * Math.max(squared, dot(flow, flow));
    double[] direction = residual.clone();
    double[] product = new double[parties];
    for (int step = 0; squared > enough; step++) {
      if (step > STEPS_PER_PARTY * parties) {
        return false;
      }
      laplacian(direction, product);
      double length = squared / dot(direction, product);
      for (int i = 0; i < parties; i++) {
        heights[i] += length * direction[i];
        residual[i] -= length * product[i];
      }
      double before = squared;
      squared = dot(residual, residual);
      for (int i = 0; i < parties; i++) {
        direction[i] = residual[i] + squared / before * direction[i];
      }
    }
    return true;
  }

  double height(int party) {
    return heights[party];
  }

  double share() {
    double downhill = 0;
    for (int i = 0; i < flow.length; i++) {
      double drop = heights[from[i]] - heights[to[i]];
      downhill += drop * drop;
    }
    double all = dot(flow, flow);
    return all == 0 ? 1 : Math.min(1, downhill / all);
  }

  private void laplacian(double[] vector, double[] product) {
    Arrays.fill(product, 0);
    for (int i = 0; i < flow.length; i++) {
      double drop = vector[from[i]] - vector[to[i]];
      product[from[i]] += drop;
      product[to[i]] -= drop;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
