package endurance.benchmarks.measure;

import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a program computes in each future and month, before any simplification by the compiler: its
 * equations and how many operations of each kind they hold.
 *
 * @param equations lines at every point and from point to point
 * @param byKind operations by their name
 */
record OperationCount(int equations, Map<String, Integer> byKind) {

  OperationCount {
    byKind = Map.copyOf(byKind);
  }

  static OperationCount of(Program program) {
    List<Line> lines = Stream.concat(program.point().stream(), program.next().stream()).toList();
    Map<String, Integer> byKind = new TreeMap<>();
    lines.stream()
        .flatMap(line -> line.term().nodes())
        .forEach(
            node -> kind(node).ifPresent(kind -> byKind.merge(kind, times(node), Integer::sum)));
    return new OperationCount(lines.size(), byKind);
  }

  int operations() {
    return byKind.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Optional<String> kind(Term node) {
    return switch (node) {
      case Term.Unary unary -> Optional.of(unary.operation().name().toLowerCase(Locale.ROOT));
      case Term.Binary binary -> Optional.of(binary.operation().name().toLowerCase(Locale.ROOT));
      case Term.Fold fold -> Optional.of(fold.operation().name().toLowerCase(Locale.ROOT));
      case Term.Select select -> Optional.of("select");
      case Term.TableRead read -> Optional.of("lookup");
      case Term.Literal literal -> Optional.empty();
      case Term.Timetable timetable -> Optional.empty();
      case Term.Read read -> Optional.empty();
      case Term.Delayed delayed -> Optional.empty();
    };
  }

  /** A fold over n parts is n - 1 operations. */
  private static int times(Term node) {
    return node instanceof Term.Fold fold ? fold.parts().size() - 1 : 1;
  }
}
