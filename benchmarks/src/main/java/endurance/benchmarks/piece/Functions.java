package endurance.benchmarks.piece;

import endurance.casebook.container.ModelFile;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Functions as the engine computes them in a model that does little else: nanoseconds for one
 * application, with the stock's step and a sum around it; {@code square} shows what those cost.
 * {@code normal} draws a normal random number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class Functions {

  private static final int FUTURES = 256;
  private static final int MONTHS = 60;
  private static final int ELEMENTS = 32;

  private static final String MODEL =
      """
      clock: {start: 0, dt: 1, steps: %d, unit: month}
      dimensions: {element: [%s]}
      variables:
        from[element]: {unit: "1", input: {uniform: {low: 0.5, high: 1.5}}}
        noise[element]: {unit: "1", noise: {normal: {mean: 0, sd: 0.1}}}
        speed: {unit: 1/month, constant: 0.1}
        x[element]: {unit: "1", initial: "from[element]", inflow: "speed*(1.5 - y[element])"}
        y[element]: {unit: "1", equals: "%s"}
        total: "SUM(y[*])"
      """;

  /** What is applied to a number near 1. */
  @Param({"square", "divide", "exp", "log", "power", "maximum", "normal"})
  public String function = "";

  private Simulation simulation = simulation("square");
  private final Set<Observable> observables = Set.of(new Observable("total", MONTHS));

  /** Makes the model of the function. */
  @Setup
  public void compile() {
    simulation = simulation(function);
  }

  private static Simulation simulation(String function) {
    String formula =
        switch (function) {
          case "divide" -> "1/x[element]";
          case "exp" -> "EXP(0 - x[element])";
          case "log" -> "0 - LN(x[element])";
          case "power" -> "x[element]^1.7";
          case "normal" -> "x[element] + noise[element]";
          case "maximum" -> "MAX(0.9, x[element])";
          default -> "x[element]*x[element]";
        };
    StringBuilder elements = new StringBuilder("e0");
    for (int i = 1; i < ELEMENTS; i++) {
      elements.append(", e").append(i);
    }
    return Simulation.of(
            ModelFile.parse(MODEL.formatted(MONTHS, elements, formula), function + ".yaml")
                .orThrow(),
            Set.of(new Observable("total", MONTHS)))
        .orThrow();
  }

  /** One function on every element, future and month. */
  @Benchmark
  @OperationsPerInvocation(FUTURES * MONTHS * ELEMENTS)
  public Ensemble apply() {
    return simulation.run(new EnsembleRequest(FUTURES, 1, 1, observables), Progress.none());
  }
}
