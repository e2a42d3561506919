package endurance.analysis;

import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Tuning;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import java.util.Set;

/**
 * How the runs of an analysis are carried out, all in the same way.
 *
 * @param futures in each run
 * @param seed same seed, same numbers
 * @param threads change the time, not the numbers
 * @param sampling how the random numbers are spread over the futures
 * @param tuning changes time and memory, not the numbers
 */
public record RunPlan(long futures, long seed, int threads, Sampling sampling, Tuning tuning) {

  /** Independent futures, carried out as suits most machines. */
  public static RunPlan of(long futures, long seed, int threads) {
    return new RunPlan(futures, seed, threads, Sampling.RANDOM, Tuning.standard());
  }

  public RunPlan with(long futures) {
    return new RunPlan(futures, seed, threads, sampling, tuning);
  }

  public RunPlan with(Sampling sampling) {
    return new RunPlan(futures, seed, threads, sampling, tuning);
  }

  public RunPlan with(Tuning tuning) {
    return new RunPlan(futures, seed, threads, sampling, tuning);
  }

  /** What the random numbers of such a run depend on, so that one future of it can be computed. */
  public SamplingDesign design() {
    return request(Set.of()).design();
  }

  EnsembleRequest request(Set<Observable> observables) {
    EnsembleRequest independent = new EnsembleRequest(futures, seed, threads, observables);
    return sampling == Sampling.RANDOM ? independent : independent.with(sampling);
  }
}
