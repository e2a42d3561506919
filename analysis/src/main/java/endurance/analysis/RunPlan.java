package endurance.analysis;

import endurance.analysis.pasts.Pasts;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.RunCancelled;
import endurance.engine.Tuning;
import endurance.engine.random.Given;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How the runs of an analysis are carried out, all in the same way.
 *
 * @param futures in each run
 * @param seed same seed, same numbers
 * @param threads change the time, not the numbers
 * @param sampling how the random numbers are spread over the futures
 * @param tuning changes time and memory, not the numbers
 * @param stopEvery after how many futures a run is stopped and gone on with, to check that this
 *     changes nothing; never when empty
 * @param hindsight how much of what was observed is made use of
 * @param given what is settled before chance begins: the ancestors of futures that retrace it
 * @param pasts where such ancestors are kept once they are found; changes the time, not the numbers
 */
public record RunPlan(
    long futures,
    long seed,
    int threads,
    Sampling sampling,
    Tuning tuning,
    OptionalLong stopEvery,
    Hindsight hindsight,
    Given given,
    Pasts pasts) {

  /** All that was observed is made use of, where the case states any. */
  public RunPlan(
      long futures,
      long seed,
      int threads,
      Sampling sampling,
      Tuning tuning,
      OptionalLong stopEvery) {
    this(
        futures,
        seed,
        threads,
        sampling,
        tuning,
        stopEvery,
        Hindsight.whole(),
        Given.nothing(),
        Pasts.none());
  }

  /** As many futures as nobody asks for in particular. */
  public static final long USUAL_FUTURES = 10_000;

  /** Where chance begins when nobody says. */
  public static final long USUAL_SEED = 1;

  /** Independent futures, carried out as suits most machines. */
  public static RunPlan of(long futures, long seed, int threads) {
    return new RunPlan(
        futures, seed, threads, Sampling.RANDOM, Tuning.standard(), OptionalLong.empty());
  }

  public RunPlan with(long futures) {
    return new RunPlan(
        futures, seed, threads, sampling, tuning, stopEvery, hindsight, given, pasts);
  }

  public RunPlan with(Sampling sampling) {
    return new RunPlan(
        futures, seed, threads, sampling, tuning, stopEvery, hindsight, given, pasts);
  }

  public RunPlan with(Tuning tuning) {
    return new RunPlan(
        futures, seed, threads, sampling, tuning, stopEvery, hindsight, given, pasts);
  }

  public RunPlan with(Hindsight hindsight) {
    return new RunPlan(
        futures, seed, threads, sampling, tuning, stopEvery, hindsight, given, pasts);
  }

  /** The same with something settled before chance begins. */
  public RunPlan with(Given settled) {
    return new RunPlan(
        futures, seed, threads, sampling, tuning, stopEvery, hindsight, settled, pasts);
  }

  public RunPlan with(Pasts kept) {
    return new RunPlan(futures, seed, threads, sampling, tuning, stopEvery, hindsight, given, kept);
  }

  /** What the random numbers of such a run depend on, so that one future of it can be computed. */
  public SamplingDesign design() {
    return request(Set.of()).design();
  }

  /** Runs to the end, with the stops that are asked for. */
  Ensemble finish(EnsembleRun run, Progress heard) {
    if (stopEvery.isEmpty()) {
      return run.finish(heard);
    }
    Stops stops = new Stops(stopEvery.getAsLong(), heard);
    while (true) {
      try {
        return run.finish(stops);
      } catch (RunCancelled stopped) {
        if (!stops.isOwn()) {
          throw stopped;
        }
      }
    }
  }

  /** Stops a run each time that it is so many futures further. */
  static final class Stops implements Progress {

    private final long every;
    private final Progress heard;
    private long next;
    private boolean mine;

    Stops(long every, Progress heard) {
      this.every = every;
      this.heard = heard;
      this.next = every;
    }

    /** Whether it was not the listener who stopped the run. */
    boolean isOwn() {
      return mine;
    }

    @Override
    public boolean report(long done, long of) {
      if (!heard.report(done, of)) {
        mine = false;
        return false;
      }
      mine = done >= next && done < of;
      while (next <= done) {
        next += every;
      }
      return !mine;
    }
  }

  /** Futures that share ancestors depend on one another, and come in replicates for that. */
  public EnsembleRequest request(Set<Observable> observables) {
    EnsembleRequest independent = new EnsembleRequest(futures, seed, threads, observables);
    EnsembleRequest dealt =
        sampling == Sampling.RANDOM && given.ancestry().isEmpty()
            ? independent
            : independent.with(sampling);
    return dealt.with(given);
  }
}
