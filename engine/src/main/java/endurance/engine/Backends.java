package endurance.engine;

import endurance.engine.Acceleration.Candidate;
import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.kernel.RowBackend;
import endurance.engine.machine.MachineBackend;
import endurance.engine.vector.VectorBackend;
import java.util.ArrayList;
import java.util.List;

/** Which back ends may compute a run. All give the same bits; they differ in when they are fast. */
public enum Backends {
  /** Whole rows, operation by operation: at full speed from the first batch on. */
  ROWS,
  /** Vector code made for the program: slow at first, the fastest after some seconds. */
  VECTOR,
  /** Machine code made for the program: the fastest, at once, on processors it is written for. */
  MACHINE,
  /**
   * Machine code where it can run; else rows at once, and faster code as soon as it is warm, where
   * a run is long enough for that.
   */
  BEST;

  /** Vectors in the functions that all programs share: compiled within a second. */
  private static final long WORTH_VECTOR_FUNCTIONS = 2_000_000_000L;

  /** Code of a program's own takes the compiler 5 to 15 seconds. */
  private static final long WORTH_VECTOR_CODE = 20_000_000_000L;

  /** Those that are tried, in the order in which they get warm; the first serves at once. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    switch (this) {
      case ROWS -> candidates.add(new Candidate(RowBackend.plain(), 0));
      case VECTOR ->
          VectorBackend.ifPresent().ifPresent(backend -> candidates.add(new Candidate(backend, 0)));
      case MACHINE ->
          MachineBackend.ifPresent()
              .ifPresent(backend -> candidates.add(new Candidate(backend, 0)));
      case BEST -> {
        MachineBackend.ifPresent().ifPresent(backend -> candidates.add(new Candidate(backend, 0)));
        if (candidates.isEmpty()) {
          candidates.add(new Candidate(RowBackend.plain(), 0));
          RowArithmetic.vectors()
              .map(RowBackend::new)
              .ifPresent(rows -> candidates.add(new Candidate(rows, WORTH_VECTOR_FUNCTIONS)));
          VectorBackend.ifPresent()
              .ifPresent(backend -> candidates.add(new Candidate(backend, WORTH_VECTOR_CODE)));
        }
      }
    }
    return candidates;
  }

  /** Whether this Java machine and its processor can run it. */
  public boolean isPresent() {
    return !candidates().isEmpty();
  }

  /** What must be there for it to run, for a message. */
  public String needs() {
    return switch (this) {
      case VECTOR -> "a Java machine started with --add-modules jdk.incubator.vector";
      case MACHINE ->
          "Linux on an x86-64 processor with AVX-512 (F, DQ), and a Java machine started with"
              + " --enable-native-access";
      case ROWS, BEST -> "nothing";
    };
  }
}
