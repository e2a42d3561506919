package endurance.engine;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.kernel.Backend;
import endurance.engine.kernel.RowBackend;
import endurance.engine.vector.VectorBackend;
import java.util.ArrayList;
import java.util.List;

/** Which back ends may compute a run. All give the same bits; they differ in when they are fast. */
public enum Backends {
  /** Whole rows, operation by operation: at full speed from the first batch on. */
  ROWS,
  /** Vector code made for the program: slow at first, the fastest after some seconds. */
  VECTOR,
  /** Rows at once, faster code as soon as it is warm, where a run is long enough for that. */
  BEST;

  /** Those that are tried, in the order in which they get warm; the first serves at once. */
  List<Backend> candidates() {
    List<Backend> candidates = new ArrayList<>();
    switch (this) {
      case ROWS -> candidates.add(RowBackend.plain());
      case VECTOR -> VectorBackend.ifPresent().ifPresent(candidates::add);
      case BEST -> {
        candidates.add(RowBackend.plain());
        RowArithmetic.vectors().map(RowBackend::new).ifPresent(candidates::add);
        VectorBackend.ifPresent().ifPresent(candidates::add);
      }
    }
    return candidates;
  }
}
