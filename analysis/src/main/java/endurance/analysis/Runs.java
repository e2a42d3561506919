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
   * @param distinct part of the futures that would tell as much if each had a past of its own
   * @param past finds how the futures came to theirs
   */
  record Ran(
      Ensemble ensemble,
      SideBySide kept,
      Supplier<AtFirst.Found> aftermath,
      double distinct,
      Supplier<Optional<Past>> past) {

    /** Of futures each with a past of its own. */
    Ran(Ensemble ensemble, SideBySide kept, Supplier<AtFirst.Found> aftermath) {
      this(ensemble, kept, aftermath, 1, Optional::empty);
    }
  }

  /**
   * The past of futures that retrace what was observed.
   *
   * @param prior futures of the same model that know of no reading
   * @param kept columns of these
   */
  record Past(Retracing retracing, Ensemble prior, SideBySide kept) {}

  /**
   * What to find out of futures that know of no reading, where those of the run retrace some.
   *
   * @param observables to collect, of both
   * @param columns to keep, of both
   */
  record Unconditioned(Set<Observable> observables, List<Observable> columns) {

    /** Nothing. */
    static Unconditioned nothing() {
      return new Unconditioned(Set.of(), List.of());
    }
  }

  /**
   * @param columns observables whose values in the first futures are kept side by side
   * @param watched an event, and all that the program has to compute for it
   * @param unconditioned what is to be held beside the past that the futures retrace
   */
  Checked<Ran> run(
      Model model,
      Set<Observable> observables,
      List<Observable> columns,
      Optional<Watched> watched,
      Unconditioned unconditioned,
      Progress progress);

  /**
   * An event to watch for.
   *
   * @param computed variables that it looks at, at the last point
   */
  record Watched(AtFirst event, Set<Observable> computed) {}
}
