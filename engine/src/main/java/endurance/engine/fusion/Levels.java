package endurance.engine.fusion;

import java.util.Arrays;

/**
 * When each value is computed: on level 0 what needs no function of rows, on level {@code n + 1}
 * what needs such a function of values of level {@code n}. So functions run together between
 * levels, and loops need not be cut at each.
 *
 * <p>A value needed only later moves there, unless it would have to drag more than one other
 * computed value along through memory.
 */
final class Levels {

  private final Graph graph;
  private final int[] level;

  Levels(Graph graph, boolean[] needed) {
    this.graph = graph;
    this.level = new int[graph.size()];
    for (int value = 0; value < graph.size(); value++) {
      int parts = 0;
      for (int part : graph.parts(value)) {
        parts = Math.max(parts, level[part]);
      }
      level[value] = graph.isCall(value) ? parts + 1 : parts;
    }
    sink(needed);
  }

  private void sink(boolean[] needed) {
    int[] firstUse = new int[graph.size()];
    Arrays.fill(firstUse, Integer.MAX_VALUE);
    for (int value = graph.size() - 1; value >= 0; value--) {
      if (!needed[value]) {
        continue;
      }
      if (graph.isComputed(value) && isLight(value) && firstUse[value] < Integer.MAX_VALUE) {
        level[value] = Math.max(level[value], firstUse[value]);
      }
      int at = graph.isCall(value) ? level[value] - 1 : level[value];
      for (int part : graph.parts(value)) {
        firstUse[part] = Math.min(firstUse[part], at);
      }
    }
  }

  private boolean isLight(int value) {
    int computed = 0;
    for (int part : graph.parts(value)) {
      computed += graph.isComputed(part) ? 1 : 0;
    }
    return computed <= 1;
  }

  /** The level on which a value is there; a function of rows runs just before. */
  int of(int value) {
    return level[value];
  }

  int count() {
    int last = 0;
    for (int one : level) {
      last = Math.max(last, one);
    }
    return last + 1;
  }
}
