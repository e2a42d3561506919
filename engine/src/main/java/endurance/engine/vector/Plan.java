package endurance.engine.vector;

import endurance.engine.kernel.Layout;
import endurance.engine.program.Term;
import endurance.engine.vector.Step.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of some lines in the order in which they are computed: loops of bounded size over lane
 * groups, functions of rows between them, and the rows through which values pass from one to the
 * other. What stays within one loop never sees memory.
 */
final class Plan {

  /**
   * Operations of one loop. HotSpot's compiler takes time more than in proportion to it and runs
   * out of registers beyond some 160; short ones read and write rows too often.
   */
  static final int MOST_OPERATIONS = 120;

  private final Graph graph;
  private final Layout layout;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final Map<Integer, Integer> chunkOf = new HashMap<>();
  private List<Item> items = new ArrayList<>();
  private int operations;

  private Plan(Graph graph, Layout layout) {
    this.graph = graph;
    this.layout = layout;
  }

  /**
   * The plan of lines that read one another's results, in any order that serves.
   *
   * @param kept slots that must hold their values afterwards
   */
  static Plan ofPoint(Graph graph, Set<Integer> kept, Layout layout) {
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
  static Plan ofNext(Graph graph, Layout layout) {
    Plan plan = new Plan(graph, layout);
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < graph.lines().size(); i++) {
      int root = graph.roots().get(i);
      plan.inTurn(root, done);
      plan.add(new Item.Store(graph.lines().get(i).slot(), root));
    }
    plan.cut();
    plan.passThroughRows(Set.of());
    return plan;
  }

  List<Step> steps() {
    return steps;
  }

  /** The row that holds a value outside the loop that computes it; its own for a slot's. */
  int row(int value) {
    return graph.head(value) instanceof Term.Read read && graph.parts(value).isEmpty()
        ? read.slot()
        : rows.computeIfAbsent(value, none -> layout.newRow());
  }

  /** Parts first; without recursion, since a sum can be thousands of values deep. */
  private void inTurn(int root, Set<Integer> done) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int value = open.element();
      if (graph.numbers().isLeaf(value) || done.contains(value)) {
        open.pop();
        continue;
      }
      if (graph.isCall(value)) {
        throw new IllegalStateException("a step of a state calls a function: " + graph.head(value));
      }
      List<Integer> missing =
          graph.parts(value).stream()
              .filter(part -> !graph.numbers().isLeaf(part) && !done.contains(part))
              .toList();
      if (missing.isEmpty()) {
        open.pop();
        done.add(value);
        add(new Item.Compute(value));
      } else {
        missing.reversed().forEach(open::push);
      }
    }
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
        boolean own = !slots.isEmpty() && !graph.numbers().isLeaf(value);
        if (own) {
          rows.put(value, slots.getFirst());
        }
      }
    }
    Set<Integer> calls = new HashSet<>();
    for (List<Integer> values : byLevel) {
      for (int value : values) {
        if (graph.isCall(value)) {
          calls.add(value);
          List<Integer> operands = graph.parts(value).stream().map(this::operandRow).toList();
          steps.add(new Step.Call(value, row(value), operands));
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
    passThroughRows(calls);
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
    if (operations + more > MOST_OPERATIONS) {
      cut();
    }
    items.add(item);
    operations += more;
    if (item instanceof Item.Compute) {
      chunkOf.put(item.value(), steps.size());
    }
  }

  private void cut() {
    if (!items.isEmpty()) {
      steps.add(new Step.Chunk(items));
      items = new ArrayList<>();
      operations = 0;
    }
  }

  /** Stores, where it is computed, each value that another step needs. */
  private void passThroughRows(Set<Integer> calls) {
    Set<Integer> passing = new HashSet<>();
    for (int value : calls) {
      graph.parts(value).stream().filter(graph::isComputed).forEach(passing::add);
    }
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at) instanceof Step.Chunk(List<Item> chunk)) {
        for (Item item : chunk) {
          for (int read : reads(item)) {
            if (graph.isComputed(read) && chunkOf.getOrDefault(read, at) != at) {
              passing.add(read);
            }
          }
        }
      }
    }
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at) instanceof Step.Chunk(List<Item> chunk)) {
        steps.set(at, new Step.Chunk(storing(chunk, passing)));
      }
    }
  }

  private List<Integer> reads(Item item) {
    return switch (item) {
      case Item.Compute(int value) -> graph.parts(value);
      case Item.Store(int _, int value) -> List.of(value);
    };
  }

  private List<Item> storing(List<Item> chunk, Set<Integer> passing) {
    Set<Item> stores = new HashSet<>(chunk);
    List<Item> all = new ArrayList<>();
    for (Item item : chunk) {
      all.add(item);
      if (item instanceof Item.Compute(int value) && passing.contains(value)) {
        Item store = new Item.Store(row(value), value);
        if (!stores.contains(store)) {
          all.add(store);
        }
      }
    }
    return all;
  }
}
