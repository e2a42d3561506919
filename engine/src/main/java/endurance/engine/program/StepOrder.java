package endurance.engine.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which states step so that as few as possible must step aside: each behind those that
 * still read its old value.
 */
final class StepOrder {

  /**
   * @param aside whether a later line reads the old value, which must be kept until then
   */
  record Step(Line line, boolean aside) {}

  private StepOrder() {}

  static List<Step> of(List<Line> lines) {
    Map<Integer, Line> open = new LinkedHashMap<>();
    lines.forEach(line -> open.put(line.slot(), line));
    Map<Integer, Integer> readers = new HashMap<>();
    lines.forEach(line -> others(line).forEach(slot -> readers.merge(slot, 1, Integer::sum)));
    Deque<Line> ready = new ArrayDeque<>();
    lines.stream().filter(line -> !readers.containsKey(line.slot())).forEach(ready::add);
    List<Step> steps = new ArrayList<>();
    while (!open.isEmpty()) {
      boolean aside = ready.isEmpty(); // a circle of states that read one another
      Line line = aside ? open.values().iterator().next() : ready.remove();
      open.remove(line.slot());
      steps.add(new Step(line, aside));
      for (int slot : others(line)) {
        int left = readers.merge(slot, -1, Integer::sum);
        Line read = open.get(slot);
        if (left == 0 && read != null) {
          ready.add(read);
        }
      }
    }
    return steps;
  }

  private static Set<Integer> others(Line line) {
    Set<Integer> reads = new HashSet<>(line.term().reads());
    reads.remove(line.slot());
    return reads;
  }
}
