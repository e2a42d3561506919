package endurance.analysis;

import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.Set;

/** Runs a model for an analysis: always as many futures, from the same seed. */
@FunctionalInterface
interface Runs {

  Checked<Ensemble> run(Model model, Set<Observable> observables, Progress progress);
}
