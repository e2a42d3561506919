package endurance.engine.fusion;

import endurance.engine.fusion.Step.Item;
import endurance.engine.kernel.Layout;
import endurance.engine.program.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of some lines in the order in which they are computed: loops of bounded size over lane
 * groups, functions of rows between them, and the rows through which values pass from one to the
 * other. What stays within one loop never sees memory.
 */
public final class Plan {

  private static final int NONE = -1;

  private final Graph graph;
  private final Layout layout;
  private final List<Step> steps = new ArrayList<>();
  private final int[] rows;
  private final int[] storedBy;
  private final int[] chunkOf;
  private List<Item> items = new ArrayList<>();
  private int operations;

  private Plan(Graph graph, Layout layout) {
    this.graph = graph;
    this.layout = layout;
    this.rows = new int[graph.size()];
    this.storedBy = new int[graph.size()];
    this.chunkOf = new int[graph.size()];
    Arrays.fill(rows, NONE);
    Arrays.fill(chunkOf, NONE);
    Arrays.fill(storedBy, NONE);
  }

  /**
   * The plan of lines that read one another's results, in any order that serves.
   *
   * @param kept slots that must hold their values afterwards
   */
  public static Plan ofPoint(Graph graph, Set<Integer> kept, Layout layout) {
    Plan plan = new Plan(graph, layout);
    Map<Integer, List<Integer>> stores = new HashMap<>();
    for (int i = 0; i < graph.lines().size(); i++) {
      int slot = graph.lines().get(i).slot();
      if (kept.contains(slot)) {
        stores.computeIfAbsent(graph.roots().get(i), none -> new ArrayList<>()).add(slot);
      }
    }
    plan.byLevel(stores);
    return plan;
  }

  /** The plan of lines that all read old values, each slot changing in its turn. */
  public static Plan ofNext(Graph graph, Layout layout) {
    Plan plan = new Plan(graph, layout);
    for (int i = 0; i < graph.lines().size(); i++) {
      int root = graph.roots().get(i);
      plan.inTurn(root);
      plan.add(new Item.Store(graph.lines().get(i).slot(), root));
    }
    plan.cut();
    plan.passThroughRows(new boolean[graph.size()]);
    return plan;
  }

  public List<Step> steps() {
    return steps;
  }

  /** The row that holds a value outside the loop that computes it; its own for a slot's. */
  public int row(int value) {
    if (graph.head(value) instanceof Term.Read read) {
      return read.slot();
    }
    if (rows[value] == NONE) {
      rows[value] = layout.newRow();
    }
    return rows[value];
  }

  /** Parts first; without recursion, since a sum can be thousands of values deep. */
  private void inTurn(int root) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      int value = open.element();
      if (isThere(value)) {
        open.pop();
        continue;
      }
      if (graph.isCall(value)) {
        throw new IllegalStateException("a step of a state calls a function: " + graph.head(value));
      }
      boolean complete = true;
      for (int part : graph.parts(value).reversed()) {
        if (!isThere(part)) {
          open.push(part);
          complete = false;
        }
      }
      if (complete) {
        open.pop();
        add(new Item.Compute(value));
      }
    }
  }

  private boolean isThere(int value) {
    return graph.isGiven(value) || chunkOf[value] != NONE;
  }

  private void byLevel(Map<Integer, List<Integer>> stores) {
    boolean[] needed = graph.neededBy(stores.keySet());
    Levels levels = new Levels(graph, needed);
    List<List<Integer>> byLevel = new ArrayList<>();
    for (int level = 0; level < levels.count(); level++) {
      byLevel.add(new ArrayList<>());
    }
    for (int value = 0; value < graph.size(); value++) {
      if (needed[value]) {
        byLevel.get(levels.of(value)).add(value);
        List<Integer> slots = stores.getOrDefault(value, List.of());
        if (!slots.isEmpty() && !graph.isGiven(value)) {
          rows[value] = slots.getFirst();
        }
      }
    }
    boolean[] passing = new boolean[graph.size()];
    for (List<Integer> values : byLevel) {
      for (int value : values) {
        if (graph.isCall(value)) {
          call(value, passing);
        }
      }
      for (int value : values) {
        if (graph.isComputed(value)) {
          add(new Item.Compute(value));
        }
        List<Integer> slots = stores.getOrDefault(value, List.of());
        for (int slot : slots) {
          if (!graph.isCall(value) || slot != row(value)) {
            add(new Item.Store(slot, value));
          }
        }
      }
      cut();
    }
    passThroughRows(passing);
  }

  private void call(int value, boolean[] passing) {
    List<Integer> operands = new ArrayList<>();
    for (int part : graph.parts(value)) {
      passing[part] |= graph.isComputed(part);
      operands.add(operandRow(part));
    }
    steps.add(new Step.Call(value, row(value), operands));
  }

  /** Where a function of rows finds an operand; what time alone decides is written there first. */
  private int operandRow(int value) {
    return switch (graph.head(value)) {
      case Term.Literal literal -> layout.constant(literal.value());
      case Term.Timetable timetable -> {
        steps.add(new Step.Call(value, row(value), List.of()));
        yield row(value);
      }
      case Term.Read _,
          Term.Delayed _,
          Term.Unary _,
          Term.Binary _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _ ->
          row(value);
    };
  }

  private void add(Item item) {
    int more = item instanceof Item.Compute ? graph.operations(item.value()) : 1;
    if (operations + more > graph.loops().mostOperations()) {
      cut();
    }
    items.add(item);
    operations += more;
    if (item instanceof Item.Compute) {
      chunkOf[item.value()] = steps.size();
    }
  }

  private void cut() {
    if (!items.isEmpty()) {
      steps.add(new Step.Chunk(items));
      items = new ArrayList<>();
      operations = 0;
    }
  }

  /**
   * Stores, where it is computed, each value that another step needs.
   *
   * @param passing those that are known to be needed
   */
  private void passThroughRows(boolean[] passing) {
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at) instanceof Step.Chunk(List<Item> chunk)) {
        for (Item item : chunk) {
          switch (item) {
            case Item.Compute(int value) -> {
              for (int part : graph.parts(value)) {
                passing[part] |= comesFromElsewhere(part, at);
              }
            }
            case Item.Store(int _, int value) -> passing[value] |= comesFromElsewhere(value, at);
          }
        }
      }
    }
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at) instanceof Step.Chunk(List<Item> chunk)) {
        steps.set(at, new Step.Chunk(storing(at, chunk, passing)));
      }
    }
  }

  private boolean comesFromElsewhere(int value, int step) {
    return graph.isComputed(value) && chunkOf[value] != step;
  }

  private List<Item> storing(int step, List<Item> chunk, boolean[] passing) {
    for (Item item : chunk) {
      if (item instanceof Item.Store(int row, int value) && row == rows[value]) {
        storedBy[value] = step; // it goes to its row anyway
      }
    }
    List<Item> all = new ArrayList<>();
    for (Item item : chunk) {
      all.add(item);
      if (item instanceof Item.Compute(int value) && passing[value] && storedBy[value] != step) {
        all.add(new Item.Store(row(value), value));
      }
    }
    return all;
  }
}
