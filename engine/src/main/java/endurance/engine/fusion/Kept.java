package endurance.engine.fusion;

import endurance.engine.program.DelayLine;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import java.util.HashSet;
import java.util.Set;

/** The slots that must hold their values when the lines of a point are computed. */
public final class Kept {

  private Kept() {}

  /** The slots that something beyond the lines of a point reads. */
  public static Set<Integer> of(Program program) {
    Set<Integer> kept = new HashSet<>(program.observed().values());
    kept.addAll(program.fleeting());
    for (Line line : program.next()) {
      addReads(line.term(), kept);
    }
    for (DelayLine delay : program.delays()) {
      kept.add(delay.input());
    }
    return kept;
  }

  private static void addReads(Term term, Set<Integer> slots) {
    if (term instanceof Term.Read read) {
      slots.add(read.slot());
    }
    for (Term part : term.parts()) {
      addReads(part, slots);
    }
  }
}
