package endurance.analysis;

import endurance.engine.AtFirst;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Runs a model for an analysis: always as many futures, from the same seed. */
@FunctionalInterface
interface Runs {

  /**
   * @param ensemble of all futures
   * @param kept the columns in the first futures; NaN in those that are left out
   * @param aftermath finds what followed the event that was watched for
   */
  record Ran(Ensemble ensemble, SideBySide kept, Supplier<AtFirst.Found> aftermath) {}

  /**
   * @param columns observables whose values in the first futures are kept side by side
   * @param watched an event, and all that the program has to compute for it
   */
  Checked<Ran> run(
      Model model,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Watched> watched,
      Progress progress);

  /**
   * An event to watch for.
   *
   * @param computed variables that it looks at, at the last point
   */
  record Watched(AtFirst event, Set<Observable> computed) {}
}
