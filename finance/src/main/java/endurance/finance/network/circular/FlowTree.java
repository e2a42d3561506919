package endurance.finance.network.circular;

import java.util.Arrays;

/**
 * The spanning tree of the network simplex: for each node the arc towards the root, and a potential
 * such that the cost of a tree arc is the difference of potentials at its ends.
 */
final class FlowTree {

  private static final int NONE = -1;

  final int[] parent;
  final int[] arc;
  final long[] potential;
  private final int[] depth;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] previousSibling;
  private final int[] waiting;
  private final int[] source;
  private final int[] cost;

  /** A star: node i hangs from the root, node number {@code nodes}, by arc {@code firstArc + i}. */
  FlowTree(int nodes, int firstArc, int[] source, int[] cost) {
    this.source = source;
    this.cost = cost;
    parent = new int[nodes + 1];
    arc = new int[nodes + 1];
    potential = new long[nodes + 1];
    depth = new int[nodes + 1];
    firstChild = new int[nodes + 1];
    nextSibling = new int[nodes + 1];
    previousSibling = new int[nodes + 1];
    waiting = new int[nodes + 1];
    Arrays.fill(firstChild, NONE);
    parent[nodes] = NONE;
    for (int node = 0; node < nodes; node++) {
      hang(node, nodes, firstArc + node);
      depth[node] = 1;
      potential[node] = potentialUnderParent(node);
    }
  }

  /** Whether the arc of a node leads from it to its parent. */
  boolean pointsUp(int node) {
    return source[arc[node]] == node;
  }

  int commonAncestor(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (depth[a] >= depth[b]) {
        a = parent[a];
      } else {
        b = parent[b];
      }
    }
    return a;
  }

  /**
   * Cuts the subtree of {@code cut} off and hangs it up again by {@code inside}, a node of it,
   * under {@code outside}.
   */
  void rehang(int cut, int inside, int outside, int by) {
    int node = inside;
    int newParent = outside;
    int newArc = by;
    while (true) {
      int oldParent = parent[node];
      int oldArc = arc[node];
      unhang(node);
      hang(node, newParent, newArc);
      if (node == cut) {
        break;
      }
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
    long shift = potentialUnderParent(inside) - potential[inside];
    int count = 0;
    waiting[count++] = inside;
    while (count > 0) {
      int at = waiting[--count];
      depth[at] = depth[parent[at]] + 1;
      potential[at] += shift;
      for (int child = firstChild[at]; child != NONE; child = nextSibling[child]) {
        waiting[count++] = child;
      }
    }
  }

  private long potentialUnderParent(int node) {
    long ofParent = potential[parent[node]];
    return pointsUp(node) ? ofParent + cost[arc[node]] : ofParent - cost[arc[node]];
  }

  private void hang(int node, int under, int by) {
    parent[node] = under;
    arc[node] = by;
    previousSibling[node] = NONE;
    nextSibling[node] = firstChild[under];
    if (firstChild[under] != NONE) {
      previousSibling[firstChild[under]] = node;
    }
    firstChild[under] = node;
  }

  private void unhang(int node) {
    if (previousSibling[node] == NONE) {
      firstChild[parent[node]] = nextSibling[node];
    } else {
      nextSibling[previousSibling[node]] = nextSibling[node];
    }
    if (nextSibling[node] != NONE) {
      previousSibling[nextSibling[node]] = previousSibling[node];
    }
  }
}
