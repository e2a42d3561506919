package endurance.engine.program;

import endurance.engine.program.Term.Delayed;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
      case Cell.Equation equation -> needs(equation.term()).toList();
      case Cell.State state ->
          Stream.concat(needs(state.initial()), state.next().stream().flatMap(Reach::needs))
              .toList();
      case Cell.Ring ring -> List.of(ring.input(), ring.steps(), ring.initial());
      case Cell.Known known -> List.of();
      case Cell.Scheduled scheduled -> List.of();
      case Cell.Drawn drawn -> List.of();
    };
  }

  private static Stream<Integer> needs(Term term) {
    return term.nodes()
        .<Integer>mapMulti((node, found) -> {
          if (node instanceof Term.Read read) {
            found.accept(read.slot());
          } else if (node instanceof Delayed delayed) {
            found.accept(delayed.delay());
          }
        });
  }
}
