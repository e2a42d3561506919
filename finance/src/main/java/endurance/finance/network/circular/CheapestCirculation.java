package endurance.finance.network.circular;

import java.util.Arrays;

/**
 * Finds the circulation of least cost: flows on arcs, none above its capacity, of which each node
 * passes on what it gets. Primal network simplex (Dantzig 1951) with strongly feasible trees, which
 * rule out endless pivoting without progress (Cunningham 1976); exact, as all numbers are whole.
 * Ahuja, Magnanti and Orlin, Network Flows (1993), chapter 11.
 *
 * <p>It starts with the arcs of negative cost full and all others empty. What this leaves over or
 * lacking at a node is led off to or fetched from an added root, at a cost above that of any path,
 * so that in the end nothing is. For the largest circulation this start is close to the end: most
 * of the flow stays where it is, and the search finds the least that has to go.
 */
final class CheapestCirculation {

  private static final byte EMPTY = 1;
  private static final byte IN_TREE = 0;
  private static final byte FULL = -1;

  private final int arcs;
  private final int[] source;
  private final int[] target;
  private final long[] capacity;
  private final int[] cost;
  private final long[] flow;
  private final byte[] state;
  private final FlowTree tree;

  private CheapestCirculation(int nodes, int[] source, int[] target, long[] capacity, int[] cost) {
    arcs = source.length;
    int all = arcs + nodes;
    this.source = Arrays.copyOf(source, all);
    this.target = Arrays.copyOf(target, all);
    this.capacity = Arrays.copyOf(capacity, all);
    this.cost = Arrays.copyOf(cost, all);
    flow = new long[all];
    state = new byte[all];
    long[] surplus = new long[nodes];
    for (int arc = 0; arc < arcs; arc++) {
      state[arc] = EMPTY;
      if (cost[arc] < 0) {
        state[arc] = FULL;
        flow[arc] = capacity[arc];
        surplus[source[arc]] -= capacity[arc];
        surplus[target[arc]] += capacity[arc];
      }
    }
    for (int node = 0; node < nodes; node++) {
      int arc = arcs + node;
      this.source[arc] = surplus[node] >= 0 ? node : nodes;
      this.target[arc] = surplus[node] >= 0 ? nodes : node;
      this.capacity[arc] = Long.MAX_VALUE;
      this.cost[arc] = nodes + 1;
      flow[arc] = Math.abs(surplus[node]);
    }
    tree = new FlowTree(nodes, arcs, this.source, this.cost);
  }

  /**
   * The flow on each arc.
   *
   * @param capacity at least 0; the sum may not overflow
   * @param cost -1, 0 or 1 for each unit on an arc
   */
  static long[] find(int nodes, int[] source, int[] target, long[] capacity, int[] cost) {
    var search = new CheapestCirculation(nodes, source, target, capacity, cost);
    search.run();
    return Arrays.copyOf(search.flow, source.length);
  }

  private void run() {
    // Looking at blocks of arcs in turn and taking the best of a block costs least in all; the size
    // was found by trial.
    int block = Math.max(50, (int) (2 * Math.sqrt(arcs)));
    int next = 0;
    int withoutCandidate = 0;
    while (withoutCandidate < arcs) {
      int best = -1;
      long gain = 0;
      int end = Math.min(arcs, next + block);
      for (int arc = next; arc < end; arc++) {
        if (state[arc] != IN_TREE) {
          long reduced = cost[arc] - tree.potential[source[arc]] + tree.potential[target[arc]];
          if (-state[arc] * reduced > gain) {
            gain = -state[arc] * reduced;
            best = arc;
          }
        }
      }
      withoutCandidate = best < 0 ? withoutCandidate + end - next : 0;
      next = end == arcs ? 0 : end;
      if (best >= 0) {
        pivot(best);
      }
    }
  }

  private void pivot(int entering) {
    boolean forward = state[entering] == EMPTY;
    int first = forward ? source[entering] : target[entering];
    int second = forward ? target[entering] : source[entering];
    int join = tree.commonAncestor(first, second);
    // Round the circle join, first, second, join; of several arcs that stop the flow the last one
    // leaves the tree: this keeps it strongly feasible.
    long amount = capacity[entering];
    int leaving = -1;
    boolean leavesOnFirstSide = false;
    for (int node = first; node != join; node = tree.parent[node]) {
      long room = tree.pointsUp(node) ? flow[tree.arc[node]] : roomOn(tree.arc[node]);
      if (room < amount) {
        amount = room;
        leaving = node;
        leavesOnFirstSide = true;
      }
    }
    for (int node = second; node != join; node = tree.parent[node]) {
      long room = tree.pointsUp(node) ? roomOn(tree.arc[node]) : flow[tree.arc[node]];
      if (room <= amount) {
        amount = room;
        leaving = node;
        leavesOnFirstSide = false;
      }
    }
    flow[entering] += forward ? amount : -amount;
    for (int node = first; node != join; node = tree.parent[node]) {
      flow[tree.arc[node]] += tree.pointsUp(node) ? -amount : amount;
    }
    for (int node = second; node != join; node = tree.parent[node]) {
      flow[tree.arc[node]] += tree.pointsUp(node) ? amount : -amount;
    }
    if (leaving < 0) {
      state[entering] = forward ? FULL : EMPTY;
      return;
    }
    int leavingArc = tree.arc[leaving];
    state[leavingArc] = flow[leavingArc] == 0 ? EMPTY : FULL;
    state[entering] = IN_TREE;
    if (leavesOnFirstSide) {
      tree.rehang(leaving, first, second, entering);
    } else {
      tree.rehang(leaving, second, first, entering);
    }
  }

  private long roomOn(int arc) {
    return capacity[arc] - flow[arc];
  }
}
