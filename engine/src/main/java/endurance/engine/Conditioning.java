package endurance.engine;

import endurance.engine.evidence.Conditioned;
import endurance.engine.evidence.Conditioned.Nearest;
import endurance.engine.evidence.Evidence;
import endurance.engine.evidence.Weights;
import endurance.engine.program.Program;
import endurance.engine.random.Ancestry;
import endurance.engine.random.RandomStream;
import endurance.engine.random.Replicates;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Tilt;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds for each future of a run an ancestor that retraces what was observed: runs a pool of
 * futures to the last reading, weighs them, and resamples in each replicate by itself, so that the
 * spread between replicates tells the error of this, too.
 *
 * <p>Where too few of a first pool count, it tells from where to draw the next, some times over.
 * The last pool grows in rounds until its effective sample size is large enough; where the largest
 * does not reach it, weights are tempered until they do.
 */
final class Conditioning {

  /** The part of the futures that the effective sample size should come to. */
  private static final double LEAST_PART = 0.01;

  /** What it should come to at any rate: an error of 3 % of the spread for a mean. */
  private static final double LEAST_SIZE = 1_000;

  /**
   * Of a short run, the part it may come to at most: more would not be seen beside its own error.
   */
  private static final double MOST_PART = 0.5;

  /** Pools that only tell from where to draw the next, at most; more no longer gain anything. */
  private static final int STAGES = 4;

  /** Futures in a block of such a pool; a power of two, best for Sobol points. */
  private static final long TEACHING_BLOCK = 1_024;

  /** Futures in a block of the last pool at least. */
  private static final long LEAST_BLOCK = 2_048;

  /** A pool may be so large even for a short run: it takes a moment. */
  private static final long SHORT_POOL = 1L << 16;

  /** So many futures of the pool for each of the run, at most. */
  private static final long MOST_FOR_EACH = 4;

  /** Weights of any pool take 1 GB at most. */
  private static final long LARGEST_POOL = 1L << 27;

  /** A normal error misses by so many spreads once in 10^15 readings. */
  private static final double FARTHEST = 8;

  /** No variable can have this name. */
  private static final String RESAMPLING = "{resampling}";

  private final EnsembleRequest request;
  private final Evidence evidence;
  private final SamplingDesign design;
  private final int replicates;

  /**
   * @param request whose futures look for ancestors
   */
  Conditioning(EnsembleRequest request, Evidence evidence) {
    this.request = request;
    this.evidence = evidence;
    this.design = request.design();
    this.replicates = design.replicates().count();
  }

  private double wanted() {
    double futures = request.futures();
    return Math.max(LEAST_PART * futures, Math.min(LEAST_SIZE, MOST_PART * futures));
  }

  private int most(Pool pool) {
    long most = Math.min(LARGEST_POOL, Math.max(SHORT_POOL, MOST_FOR_EACH * request.futures()));
    return Math.toIntExact(Math.max(1, most / pool.round()) * pool.round());
  }

  /** Goes through with it. */
  Conditioned run(Program program, Acceleration code, Draws draws, Progress progress) {
    Runnable listener =
        () -> {
          if (Thread.interrupted() || !progress.report(0, request.futures())) {
            throw new RunCancelled(0, request.futures());
          }
        };
    Map<String, Tilt> tilts = Map.of();
    Optional<Nearest> nearest = Optional.empty();
    long tried = 0;
    for (int stage = 0; stage < STAGES; stage++) {
      long first = stage * TEACHING_BLOCK * replicates;
      Pool pool = Pool.of(design, tilts, TEACHING_BLOCK, first);
      PoolRun run = run(program, code, draws, pool);
      run.extend(pool.round(), listener);
      Weights weights = pool.weights(run);
      tried += run.size();
      nearest = nearer(nearest, run.nearest());
      if (weights.effectiveSize(1) >= wanted()) {
        return ended(pool, weights, tried, nearest.orElseThrow());
      }
      tilts =
          weights.isPossible()
              ? Search.next(weights, pool, draws.inputNames(), code.best().arithmetic())
              : Map.of();
    }
    Pool pool = last(tilts);
    PoolRun run = run(program, code, draws, pool);
    int size = pool.round();
    run.extend(size, listener);
    Weights weights = pool.weights(run);
    while (weights.effectiveSize(1) < wanted() && size < most(pool)) {
      size = Math.min(2 * size, most(pool));
      run.extend(size, listener);
      weights = pool.weights(run);
    }
    return ended(pool, weights, tried + run.size(), nearer(nearest, run.nearest()).orElseThrow());
  }

  /** The pool after all that teach, whose numbers it does not share. */
  private Pool last(Map<String, Tilt> tilts) {
    long block = LEAST_BLOCK;
    while (block * replicates < request.futures()) {
      block *= 2;
    }
    long round = block * replicates;
    long taught = STAGES * TEACHING_BLOCK * replicates;
    return Pool.of(design, tilts, block, Math.ceilDiv(taught, round) * round);
  }

  private PoolRun run(Program program, Acceleration code, Draws draws, Pool pool) {
    return new PoolRun(
        program, code, draws, pool.design(), evidence, pool.first(), request.threads());
  }

  private static Optional<Nearest> nearer(Optional<Nearest> one, Optional<Nearest> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Nearest::misses));
  }

  private Conditioned ended(Pool pool, Weights weights, long tried, Nearest nearest) {
    double power = weights.temper(wanted());
    return nearest.misses() > FARTHEST || power == 0
        ? new Conditioned.TooFar(tried, nearest)
        : new Conditioned.Followed(
            new Ancestry(pool.design(), evidence.until(), ancestors(pool, weights, power)),
            tried,
            weights.effectiveSize(1),
            power,
            weights.effectiveSize(power),
            weights.logMean());
  }

  /**
   * An ancestor for each future. Within a replicate they come in an order of their own, so that the
   * first futures of a run are as good a sample as all.
   */
  private int[] ancestors(Pool pool, Weights weights, double power) {
    RandomStream stream = RandomStream.of(design.seed(), RESAMPLING);
    int[] ancestors = new int[Math.toIntExact(request.futures())];
    int replicate = 0;
    for (long first = 0; first < request.futures(); replicate++) {
      Replicates.Block of = design.replicates().of(first);
      int places = Math.toIntExact(of.size());
      int[] chosen = weights.choose(replicate, power, places, stream.uniform(replicate, 0));
      long[] order = stream.order(replicate, places);
      for (int i = 0; i < places; i++) {
        ancestors[Math.toIntExact(first) + i] =
            pool.number(pool.place(replicate, chosen[(int) order[i]]));
      }
      first = of.end();
    }
    return ancestors;
  }
}
