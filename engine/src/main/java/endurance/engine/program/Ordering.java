package endurance.engine.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Things in an order in which each stands behind all it depends on, or a circle among them. */
sealed interface Ordering {

  record Sorted(List<Integer> order) implements Ordering {}

  /** Each depends on the next, the last on the first. */
  record Circle(List<Integer> members) implements Ordering {}

  /** Everything the roots need, depth first, so that the order depends on the roots' order only. */
  static Ordering of(Iterable<Integer> roots, IntFunction<List<Integer>> dependencies) {
    Map<Integer, Boolean> finished = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    Deque<Visit> path = new ArrayDeque<>(); // no recursion: chains can be thousands long
    for (int root : roots) {
      if (finished.containsKey(root)) {
        continue;
      }
      finished.put(root, false);
      path.push(new Visit(root, dependencies.apply(root).iterator()));
      while (!path.isEmpty()) {
        Visit visit = path.element();
        if (!visit.rest.hasNext()) {
          path.pop();
          finished.put(visit.thing, true);
          order.add(visit.thing);
          continue;
        }
        int next = visit.rest.next();
        Boolean done = finished.get(next);
        if (done == null) {
          finished.put(next, false);
          path.push(new Visit(next, dependencies.apply(next).iterator()));
        } else if (!done) {
          return new Circle(circle(path, next));
        }
      }
    }
    return new Sorted(List.copyOf(order));
  }

  private static List<Integer> circle(Deque<Visit> path, int start) {
    List<Integer> members = new ArrayList<>();
    for (Visit visit : path) {
      members.addFirst(visit.thing);
      if (visit.thing == start) {
        break;
      }
    }
    return List.copyOf(members);
  }

  /** A thing whose dependencies are being visited. */
  record Visit(int thing, Iterator<Integer> rest) {}
}
