package endurance.engine.program;

import endurance.engine.program.Term.Delayed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cells some cells need, now or at earlier points. */
record Reach(Cells cells) {

  Set<Integer> from(Collection<Integer> roots) {
    Set<Integer> reached = new HashSet<>(roots);
    Deque<Integer> pending = new ArrayDeque<>(reached);
    while (!pending.isEmpty()) {
      for (int next : needs(pending.remove())) {
        if (reached.add(next)) {
          pending.add(next);
        }
      }
    }
    return reached;
  }

  private List<Integer> needs(int number) {
    return switch (cells.get(number)) {
      case Cell.Equation equation -> needs(List.of(equation.term()));
      case Cell.State state ->
          needs(
              state
                  .next()
                  .map(next -> List.of(state.initial(), next))
                  .orElse(List.of(state.initial())));
      case Cell.Ring ring -> List.of(ring.input(), ring.steps(), ring.initial());
      case Cell.Known known -> List.of();
      case Cell.Scheduled scheduled -> List.of();
      case Cell.Drawn drawn -> List.of();
    };
  }

  private static List<Integer> needs(List<Term> terms) {
    List<Integer> needs = new ArrayList<>();
    for (Term term : terms) {
      term.forEachNode(node -> {
        if (node instanceof Term.Read read) {
          needs.add(read.slot());
        } else if (node instanceof Delayed delayed) {
          needs.add(delayed.delay());
        }
      });
    }
    return needs;
  }
}
