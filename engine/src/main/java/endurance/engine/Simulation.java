package endurance.engine;

import endurance.engine.evidence.Conditioned;
import endurance.engine.evidence.Evidence;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Horizon;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import endurance.engine.random.SamplingDesign;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A model made ready to run: ordered, pruned to what is observed, compiled to bytecode. Immutable
 * and safe to share between threads; compile once, run with many seeds.
 */
public final class Simulation {

  /** The largest number of futures of one run: what a bin of a sketch can count. */
  public static final long MOST_FUTURES = 0xFFFFFFFFL;

  private final Program program;
  private final Acceleration code;
  private final Draws draws;
  private final Set<Observable> observables;

  private Simulation(Program program, Acceleration code, Draws draws, Set<Observable> observables) {
    this.program = program;
    this.code = code;
    this.draws = draws;
    this.observables =
        java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(observables));
  }

  /**
   * Compiles what some observables need of a model. Invalid when the model has no such variable or
   * point, when first values form a circle, when a distribution has no quantile function, or when
   * declared correlations cannot hold together.
   */
  public static Checked<Simulation> of(Model model, Set<Observable> observables) {
    return of(model, observables, Tuning.standard());
  }

  /**
   * The same, carried out in another way.
   *
   * @throws IllegalArgumentException when the tuning asks for code that cannot run here
   */
  public static Checked<Simulation> of(Model model, Set<Observable> observables, Tuning tuning) {
    return of(model, observables, Set.of(), tuning);
  }

  /**
   * The same with constants that a run can hold at another value than the model has, without being
   * compiled anew.
   *
   * @param open names of constants, and of inputs whose value is known
   * @throws IllegalArgumentException when the tuning asks for code that cannot run here
   */
  public static Checked<Simulation> of(
      Model model, Set<Observable> observables, Set<String> open, Tuning tuning) {
    List<Acceleration.Candidate> candidates = tuning.backends().candidates();
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException(
          tuning.backends() + " code cannot run here: it needs " + tuning.backends().needs());
    }
    return Program.of(model, observables, open)
        .then(program ->
            Draws.of(model, program)
                .map(draws ->
                    new Simulation(
                        program,
                        new Acceleration(
                            program,
                            Horizon.of(program, observables),
                            tuning.lanesFor(program),
                            candidates),
                        draws,
                        observables)));
  }

  /**
   * Measures where the time goes that a future takes on one thread, nothing collected.
   *
   * @param change made to every operation first, to see what it costs beside a cheaper one: the
   *     time is then that of a program that computes something else
   * @param rounds of some thousand futures; the least of them counts
   * @return nanoseconds per future and month of drawing {@code inputs} and {@code noises}, and of
   *     computing what holds throughout a {@code future}, all {@code initial} values, a {@code
   *     point} and the {@code step} to the next
   */
  public Map<String, Double> profile(UnaryOperator<Term> change, int rounds) {
    Program changed = program.rewritten(change);
    BatchProgram same = code.first();
    BatchProgram measured = BatchProgram.compile(changed, same.lanes(), same.backend());
    return HotLoop.measured(changed, measured, draws, rounds);
  }

  /** The ordered equations, for people to read. */
  public Program program() {
    return program;
  }

  /** What this simulation can be asked to collect. */
  public Set<Observable> observables() {
    return observables;
  }

  /**
   * Runs the futures 0 to {@code request.futures() - 1} and folds them. The same seed gives the
   * same result to the bit, whatever the number of threads.
   *
   * @throws IllegalArgumentException when the request asks for an observable this simulation was
   *     not made for, or for more than {@link #MOST_FUTURES}
   * @throws RunCancelled when the progress or an interrupt stops the run
   */
  public Ensemble run(EnsembleRequest request, Progress progress) {
    return start(request).finish(progress);
  }

  /**
   * A run of the futures 0 to {@code request.futures() - 1} that has still to be finished, and can
   * be stopped and gone on with.
   *
   * @throws IllegalArgumentException as {@link #run} does
   */
  public EnsembleRun start(EnsembleRequest request) {
    return start(request, List.of(), 0);
  }

  /**
   * The same, keeping besides the values of some observables in the first futures side by side.
   *
   * @param columns observables
   * @param kept how many futures: every value of every column takes eight bytes
   */
  public EnsembleRun start(EnsembleRequest request, List<Observable> columns, int kept) {
    return start(request, columns, kept, Optional.empty());
  }

  /**
   * The same, watching besides for something to happen.
   *
   * @param event a condition and what follows from it; its variables are among those that this
   *     simulation was made to observe, at the last point at which it may happen or later
   */
  public EnsembleRun start(
      EnsembleRequest request, List<Observable> columns, int kept, Optional<AtFirst> event) {
    event.ifPresent(one -> {
      program.slotOf(one.condition());
      one.variables().forEach(program::slotOf);
    });
    request.observables().forEach(this::checkObserved);
    columns.forEach(this::checkObserved);
    if (request.futures() > MOST_FUTURES) {
      throw new IllegalArgumentException(
          "at most " + MOST_FUTURES + " futures, got " + request.futures());
    }
    int futures = (int) Math.min(kept, request.futures());
    return new EnsembleRun(program, code, draws, request, columns, futures, event);
  }

  /**
   * A run that can be read while it grows. Values that are held in what the request has settled
   * stand for themselves, those of constants as far as this simulation keeps them open.
   *
   * @throws IllegalArgumentException as {@link #run} does
   */
  public GrowingRun grow(EnsembleRequest request) {
    request.observables().forEach(this::checkObserved);
    return new GrowingRun(program, code, draws, request);
  }

  /**
   * Finds futures that retrace what was observed, as many as a request asks for: run with what is
   * settled for them, the request has futures of equal weight again. The same seed gives the same
   * futures, whatever the number of threads.
   *
   * @param request dealt into replicates, which are resampled one by one; what is settled in it
   *     holds for the pool as well
   * @param progress asked now and then whether to go on
   * @throws IllegalArgumentException when this simulation was not made to observe a prediction or
   *     its error, or the request has ancestors already
   * @throws RunCancelled when the progress or an interrupt stops it
   */
  public Conditioned condition(EnsembleRequest request, Evidence evidence, Progress progress) {
    evidence
        .readings()
        .forEach(reading -> {
          checkObserved(reading.predicted());
          checkObserved(reading.spread());
        });
    return new Conditioning(request, evidence).run(program, code, draws, progress);
  }

  private void checkObserved(Observable observable) {
    if (!observables.contains(observable)) {
      throw new IllegalArgumentException("this simulation was not made to observe " + observable);
    }
  }

  /**
   * One future in full: what a run of independent futures computes under that seed and number.
   *
   * @param future from 0
   */
  public Trajectory trajectory(long seed, long future) {
    return trajectory(SamplingDesign.independent(seed), future);
  }

  /**
   * One future in full: what a run under that design computes under that number.
   *
   * @param future from 0
   */
  public Trajectory trajectory(SamplingDesign design, long future) {
    if (future < 0) {
      throw new IllegalArgumentException("futures count from 0, got " + future);
    }
    BatchProgram code = this.code.everyPoint();
    long inBlock = future - design.replicates().of(future).first();
    int lane = (int) (inBlock % code.lanes());
    Map<String, List<Double>> values = new LinkedHashMap<>();
    program.observed().keySet().forEach(name -> values.put(name, new ArrayList<>()));
    new Batch(program, code, draws.under(design))
        .run(
            future - lane,
            (point, memory) ->
                program
                    .observed()
                    .forEach((name, slot) ->
                        java.util.Objects.requireNonNull(values.get(name))
                            .add(memory[code.offset(slot) + lane])));
    return new Trajectory(design.seed(), future, values);
  }
}
