package endurance.server.runs;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.casebook.Case;
import endurance.engine.RunCancelled;
import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.report.json.AnswersJson;
import endurance.server.http.ProblemReply;
import endurance.server.live.Turns;
import endurance.server.served.Edition;
import endurance.server.store.StoreFailed;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;

/**
 * Carries out runs one after another, each on all cores but one, and keeps what they find. See
 * {@link Turns} for how they give way to readers.
 */
public final class RunQueue implements AutoCloseable {

  /** Orders beyond would wait for hours. */
  public static final int LONGEST = 100;

  /** Where the problem is when no more can be ordered. */
  public static final String FULL = "queue";

  /** A run stops after the batch at hand. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A disk is seldom full for less. */
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private static final System.Logger LOG = System.getLogger(RunQueue.class.getName());

  private final RunStore store;
  private final Plans plans;
  private final Turns turns;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final BlockingQueue<ActiveRun> waiting = new LinkedBlockingQueue<>(LONGEST);
  private final Map<String, ActiveRun> active = new ConcurrentHashMap<>();
  private final Thread worker;

  public RunQueue(
      RunStore store, Plans plans, Turns turns, InstantSource clock, RandomGenerator random) {
    this.store = store;
    this.plans = plans;
    this.turns = turns;
    this.clock = clock;
    this.random = random;
    this.worker = Thread.ofPlatform().daemon().name("runs").start(this::work);
  }

  /**
   * Orders a run.
   *
   * @return invalid when the case cannot be read so, or too many runs wait
   */
  public Checked<Run> order(Edition edition, RunOrder order) {
    return edition.read(order.scenario(), order.set()).then(sound -> enqueue(edition, order));
  }

  private Checked<Run> enqueue(Edition edition, RunOrder order) {
    Run run =
        new Run(
            newId(),
            edition.base().id(),
            edition.revision(),
            order,
            RunState.WAITING,
            store.server(),
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ActiveRun one = new ActiveRun(edition, run, turns);
    if (waiting.remainingCapacity() == 0) {
      return Checked.invalid(
          new Origin(FULL, 0, 0),
          LONGEST + " runs wait already",
          "wait for some to end, or cancel some by DELETE /api/runs/ID");
    }
    store.add(run);
    active.put(run.id(), one);
    if (!waiting.offer(one)) {
      end(one, RunState.CANCELLED, Optional.empty(), Optional.empty());
    }
    return Checked.valid(one.run());
  }

  private String newId() {
    byte[] id = new byte[8];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  /** A run as it stands now. */
  public Optional<Run> find(String id) {
    ActiveRun one = active.get(id);
    return one == null ? store.find(id) : Optional.of(one.run());
  }

  /** All runs of a case as they stand now, the latest first. */
  public List<Run> of(String caseId) {
    return store.of(caseId).stream()
        .map(kept -> {
          ActiveRun one = active.get(kept.id());
          return one == null ? kept : one.run();
        })
        .toList();
  }

  /** How far a run has come that waits or is being carried out here. */
  public Optional<RunProgress> progress(String id) {
    return Optional.ofNullable(active.get(id)).map(ActiveRun::progress);
  }

  public Optional<String> answers(String id) {
    return store.answers(id);
  }

  /** Stops a run; one that is over stays as it is. */
  public void cancel(String id) {
    ActiveRun one = active.get(id);
    if (one != null) {
      one.cancel();
      if (waiting.remove(one)) {
        end(one, RunState.CANCELLED, Optional.empty(), Optional.empty());
      }
    }
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        carryOut(waiting.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "keeping a run", e); // the next one may be kept
      }
    }
  }

  private void carryOut(ActiveRun one) {
    try {
      one.become(one.run().started(clock.instant()));
      surely(() -> store.started(one.run()));
      one.begin();
      answered(one);
    } catch (RunCancelled e) {
      RunState state = one.isCancelled() ? RunState.CANCELLED : RunState.INTERRUPTED;
      surely(() -> end(one, state, Optional.empty(), Optional.empty()));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.log(Level.ERROR, "run " + one.run().id(), e);
      String why =
          ProblemReply.errors(
              List.of(
                  new Problem(
                      Origin.memory(),
                      "unexpected: " + e.getClass().getSimpleName(),
                      e instanceof OutOfMemoryError
                          ? "run fewer futures, or give Java more memory"
                          : "this is a fault of Endurance; report it")));
      surely(() -> end(one, RunState.FAILED, Optional.of(why), Optional.empty()));
    } finally {
      active.remove(one.run().id());
    }
  }

  private void answered(ActiveRun one) {
    RunOrder order = one.run().order();
    Edition edition = one.edition();
    Checked<Answers> answers =
        edition
            .read(order.scenario(), order.set())
            .then(about -> answers(one, order, edition, about));
    switch (answers) {
      case Checked.Valid<Answers>(Answers found) -> {
        String told = AnswersJson.of(found);
        surely(() -> end(one, RunState.DONE, Optional.empty(), Optional.of(told)));
      }
      case Checked.Invalid<Answers>(List<Problem> problems) -> {
        String told = ProblemReply.errors(problems);
        surely(() -> end(one, RunState.FAILED, Optional.of(told), Optional.empty()));
      }
    }
  }

  private Checked<Answers> answers(ActiveRun one, RunOrder order, Edition edition, Case about) {
    return Analyst.answer(
        about, name -> edition.read(name, order.set()), plans.behind(order), early -> {}, one);
  }

  /**
   * Tries until the database takes it: what a run has found is not lost since a disk was full for a
   * while. No other run is begun meanwhile; whoever ends the server ends the waiting.
   */
  private static void surely(Runnable kept) {
    while (true) {
      try {
        kept.run();
        return;
      } catch (StoreFailed e) {
        LOG.log(Level.WARNING, "the database fails, trying again: " + e.getMessage());
        try {
          Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          throw e; // the next server finds the run unfinished and says so
        }
      }
    }
  }

  private void end(ActiveRun one, RunState state, Optional<String> why, Optional<String> answers) {
    Run ended = one.run().ended(state, clock.instant(), why);
    store.ended(ended, answers);
    one.become(ended);
    active.remove(ended.id());
  }

  /** Stops what is being carried out; it and all that wait are marked as interrupted. */
  @Override
  public void close() {
    worker.interrupt();
    for (ActiveRun one : List.copyOf(waiting)) {
      if (waiting.remove(one)) {
        end(one, RunState.INTERRUPTED, Optional.empty(), Optional.empty());
      }
    }
    try {
      worker.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
