package endurance.analysis;

import endurance.engine.Observable;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.List;

/** Runs a few futures and keeps their values side by side, which an ensemble does not. */
@FunctionalInterface
interface JointRuns {

  /**
   * @return one row for each future, with a value for each observable; not all need be finite
   */
  Checked<List<List<Double>>> run(Model model, List<Observable> observables, int futures);
}
