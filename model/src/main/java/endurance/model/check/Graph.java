package endurance.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who needs whom, to find circles: the strongly connected components of Tarjan (1972), without
 * recursion, and in each a shortest circle through its first node.
 */
final class Graph<N> {

  private final List<N> nodes;
  private final int[][] edges;

  /**
   * Builds the graph.
   *
   * @param nodes in written order
   * @param needs what each node needs; what is no node is left out
   */
  Graph(List<N> nodes, Function<N, ? extends Collection<N>> needs) {
    this.nodes = List.copyOf(nodes);
    Map<N, Integer> numbers = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      numbers.put(nodes.get(i), i);
    }
    this.edges = new int[nodes.size()][];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edges(needs.apply(nodes.get(i)), numbers);
    }
  }

  private static <N> int[] edges(Collection<N> needed, Map<N, Integer> numbers) {
    int[] edges = new int[needed.size()];
    int count = 0;
    for (N node : new LinkedHashSet<>(needed)) {
      Integer number = numbers.get(node);
      if (number != null) {
        edges[count++] = number;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /**
   * One circle for each component that has one, in order of their first nodes: {@code a, b, a}.
   * Empty when every node can be computed after those it needs.
   */
  List<List<N>> circles() {
    int[] component = components();
    int[] members = members(component);
    List<List<N>> circles = new ArrayList<>();
    for (int node = 0; node < edges.length; node++) {
      int number = component[node];
      if (members[number] > 1 || (members[number] == 1 && needsItself(node))) {
        circles.add(circle(node, component));
        members[number] = 0; // told
      }
    }
    return circles;
  }

  /** Every node that lies on a circle, in written order. */
  List<N> entangled() {
    int[] component = components();
    int[] members = members(component);
    List<N> entangled = new ArrayList<>();
    for (int node = 0; node < edges.length; node++) {
      if (members[component[node]] > 1 || needsItself(node)) {
        entangled.add(nodes.get(node));
      }
    }
    return entangled;
  }

  private int[] members(int[] component) {
    int[] members = new int[edges.length];
    for (int number : component) {
      members[number]++;
    }
    return members;
  }

  private boolean needsItself(int node) {
    for (int next : edges[node]) {
      if (next == node) {
        return true;
      }
    }
    return false;
  }

  /** A shortest way from a node back to itself within its component. */
  private List<N> circle(int start, int[] component) {
    int[] from = new int[edges.length];
    Arrays.fill(from, -1);
    ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      for (int next : edges[node]) {
        if (next == start) {
          return wayTo(start, node, from);
        }
        if (from[next] < 0 && component[next] == component[start]) {
          from[next] = node;
          waiting.add(next);
        }
      }
    }
    throw new IllegalStateException("node " + nodes.get(start) + " is in no circle");
  }

  private List<N> wayTo(int start, int last, int[] from) {
    ArrayDeque<N> way = new ArrayDeque<>(List.of(nodes.get(start)));
    for (int node = last; node != start; node = from[node]) {
      way.addFirst(nodes.get(node));
    }
    way.addFirst(nodes.get(start));
    return List.copyOf(way);
  }

  /** The number of each node's component. */
  private int[] components() {
    int count = edges.length;
    int[] component = new int[count];
    int[] index = new int[count];
    int[] low = new int[count];
    int[] nextEdge = new int[count];
    int[] stack = new int[count];
    int[] path = new int[count];
    Arrays.fill(component, -1);
    int visited = 0;
    int stacked = 0;
    int found = 0;
    for (int root = 0; root < count; root++) {
      if (index[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      while (depth >= 0) {
        int node = path[depth];
        if (index[node] == 0) {
          index[node] = ++visited;
          low[node] = visited;
          stack[stacked++] = node;
        }
        if (nextEdge[node] < edges[node].length) {
          int next = edges[node][nextEdge[node]++];
          if (index[next] == 0) {
            path[++depth] = next;
          } else if (component[next] < 0) {
            low[node] = Math.min(low[node], index[next]);
          }
          continue;
        }
        if (low[node] == index[node]) {
          int member;
          do {
            member = stack[--stacked];
            component[member] = found;
          } while (member != node);
          found++;
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
    return component;
  }
}
