package endurance.browser.code;

import endurance.engine.program.DelayLine;
import endurance.engine.program.Draw;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups of lines cut into functions that an engine compiles quickly, and which of their results
 * have to go to memory: those that something outside of the same function reads.
 *
 * @param drawn pieces of each group, in order
 * @param stored slots whose values go to memory
 */
record Chunks(
    List<List<Line>> drawn,
    List<List<Line>> future,
    List<List<Line>> initial,
    List<List<Line>> point,
    List<List<Line>> next,
    Set<Integer> stored) {

  /** Operations of a function: engines take more than their share of time for much longer ones. */
  private static final int MOST_NODES = 400;

  static Chunks of(Program program) {
    List<List<Line>> drawn = cut(program.drawn());
    List<List<Line>> future = cut(program.future());
    List<List<Line>> initial = cut(program.initial());
    List<List<Line>> point = cut(program.point());
    List<List<Line>> next = cut(program.next());
    Set<Integer> stored = new HashSet<>(program.observed().values());
    stored.addAll(program.fleeting());
    stored.addAll(program.lasting());
    for (DelayLine delay : program.delays()) {
      stored.addAll(List.of(delay.input(), delay.steps(), delay.initial()));
    }
    for (Draw draw : program.inputs()) {
      stored.add(draw.slot());
    }
    for (List<List<Line>> group : List.of(drawn, future, initial, point, next)) {
      group.forEach(chunk -> addForeignReads(chunk, stored));
    }
    return new Chunks(drawn, future, initial, point, next, Set.copyOf(stored));
  }

  private static List<List<Line>> cut(List<Line> lines) {
    List<List<Line>> chunks = new ArrayList<>();
    List<Line> chunk = new ArrayList<>();
    long nodes = 0;
    for (Line line : lines) {
      long more = line.term().nodes().count();
      if (nodes + more > MOST_NODES && !chunk.isEmpty()) {
        chunks.add(List.copyOf(chunk));
        chunk.clear();
        nodes = 0;
      }
      chunk.add(line);
      nodes += more;
    }
    if (!chunk.isEmpty()) {
      chunks.add(List.copyOf(chunk));
    }
    return chunks;
  }

  private static void addForeignReads(List<Line> chunk, Set<Integer> stored) {
    Set<Integer> own = new HashSet<>();
    for (Line line : chunk) {
      for (int read : line.term().reads()) {
        if (!own.contains(read)) {
          stored.add(read);
        }
      }
      own.add(line.slot());
    }
  }
}
