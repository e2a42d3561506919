package endurance.analysis;

import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.List;
import java.util.Set;

/** Runs a model for an analysis: always as many futures, from the same seed. */
@FunctionalInterface
interface Runs {

  /**
   * @param ensemble of all futures
   * @param kept the columns in the first futures; NaN in those that are left out
   */
  record Ran(Ensemble ensemble, SideBySide kept) {}

  /**
   * @param columns observables whose values in the first futures are kept side by side
   */
  Checked<Ran> run(
      Model model, Set<Observable> observables, List<Observable> columns, Progress progress);
}
