package endurance.analysis;

import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.List;
import java.util.Set;

/** Runs a model for an analysis: always as many futures, from the same seed. */
@FunctionalInterface
interface Runs {

  /**
   * @param ensemble of all futures
   * @param rows of the first futures, each with a value for each column; not all need be finite
   */
  record Ran(Ensemble ensemble, List<List<Double>> rows) {
    public Ran {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param columns observables whose values in the first futures are kept side by side
   */
  Checked<Ran> run(
      Model model, Set<Observable> observables, List<Observable> columns, Progress progress);
}
