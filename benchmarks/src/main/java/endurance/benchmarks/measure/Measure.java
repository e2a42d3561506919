package endurance.benchmarks.measure;

import endurance.benchmarks.measure.Stopwatch.Lap;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.model.Model;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures one model in a process of its own and prints what it found as JSON, in the same words as
 * the programs under {@code benchmarks/native}: {@code wall_ns} and {@code cpu_ns} are nanoseconds
 * for each future and month of each run.
 */
public final class Measure {

  /** Of a profile: enough that some are not disturbed. */
  private static final int ROUNDS = 40;

  private final Request request;
  private final ObjectNode found = JsonMapper.shared().createObjectNode();

  private Measure(Request request) {
    this.request = request;
  }

  /** Runs the measurement that {@code words} describe. */
  public static void main(String[] words) {
    try {
      System.out.println(new Measure(Request.parse(List.of(words))).found());
    } catch (IllegalArgumentException misunderstood) {
      System.err.println(misunderstood.getMessage());
      System.exit(2);
    }
  }

  private ObjectNode found() {
    Stopwatch reading = Stopwatch.start();
    Model model = request.subject().source().read().orThrow();
    found.put("read_ms", reading.lap().wallSeconds() * 1e3);
    Set<Observable> observables = request.subject().observables(model, request.observing());
    Stopwatch compiling = Stopwatch.start();
    Simulation simulation = Simulation.of(model, observables).orThrow();
    found.put("compile_ms", compiling.lap().wallSeconds() * 1e3);
    OperationCount count = OperationCount.of(simulation.program());
    found.put("program", "Endurance on Java " + Runtime.version().feature());
    found.put("model", request.subject().name());
    found.put("equations", count.equations());
    found.put("operations", count.operations());
    count.byKind().forEach(found.putObject("operations_by_kind")::put);
    found.put("months", model.clock().steps());
    found.put("threads", request.threads());
    found.put("seed", request.seed());
    switch (request.task()) {
      case STEADY -> steady(model, simulation, observables);
      case ONCE -> once(model, simulation, observables);
      case COMPILE -> {
        Stopwatch first = Stopwatch.start();
        run(simulation, observables, 1);
        found.put("first_ms", first.lap().wallSeconds() * 1e3);
      }
      case PROFILE -> {
        ObjectNode profile = found.putObject("profile");
        for (Twice twice : Twice.values()) {
          ObjectNode stages = profile.putObject(twice.label());
          simulation.profile(twice, ROUNDS).forEach(stages::put);
        }
      }
    }
    found.put("peak_heap_mib", Memory.peakHeap());
    Memory.peakResident().ifPresent(mebi -> found.put("peak_resident_mib", mebi));
    return found;
  }

  private void steady(Model model, Simulation simulation, Set<Observable> observables) {
    SteadyState state = SteadyState.of(futures -> run(simulation, observables, futures), request);
    found.put("futures", state.futures());
    times(model, state.futures(), state.laps());
    found.put("settled", state.settled());
    found.put("settled_s", state.settledWall());
    found.put("settled_cpu_s", state.settledProcessor());
  }

  private void once(Model model, Simulation simulation, Set<Observable> observables) {
    Stopwatch watch = Stopwatch.start();
    Ensemble ensemble = run(simulation, observables, request.futures());
    Lap lap = watch.lap();
    found.put("futures", request.futures());
    times(model, request.futures(), List.of(lap));
    found.put("seconds", lap.wallSeconds());
    found.put("counted", request.futures() - ensemble.excluded());
    ObjectNode results = found.putObject("results");
    for (Observable observable : observables) {
      Distributed distributed = ensemble.of(observable);
      results
          .withObject("/" + observable.variable())
          .putObject(Integer.toString(observable.point()))
          .put("mean", distributed.mean())
          .put("min", distributed.min())
          .put("max", distributed.max())
          .put("nonzero", distributed.nonZero());
    }
  }

  private Ensemble run(Simulation simulation, Set<Observable> observables, long futures) {
    return simulation.run(
        new EnsembleRequest(futures, request.seed(), request.threads(), observables),
        Progress.none());
  }

  private void times(Model model, long futures, List<Lap> laps) {
    double units = (double) futures * model.clock().steps();
    list("wall_ns", laps, Lap::wall, units);
    list("cpu_ns", laps, Lap::processor, units);
  }

  private void list(String name, List<Lap> laps, ToLongFunction<Lap> time, double units) {
    ArrayNode list = found.putArray(name);
    laps.forEach(lap -> list.add(time.applyAsLong(lap) / units));
  }
}
