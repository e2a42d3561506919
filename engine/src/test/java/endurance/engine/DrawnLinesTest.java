package endurance.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Acceleration.Candidate;
import endurance.engine.arithmetic.InverseNormal;
import endurance.engine.kernel.Backend;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.random.Given;
import endurance.engine.random.NormalProbability;
import endurance.engine.random.QuantileFunction;
import endurance.engine.random.Quantiles;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Tilt;
import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs make of the numbers drawn, against the quantile functions themselves. */
class DrawnLinesTest {

  private static final int LANES = 64;
  private static final int BATCHES = 40;
  private static final int POINT = 2;

  private static Map<String, Distribution> distributions() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble zero = OptionalDouble.of(0);
    OptionalDouble one = OptionalDouble.of(1);
    OptionalDouble nine = OptionalDouble.of(9);
    Map<String, Distribution> all = new LinkedHashMap<>();
    all.put("normal", new Distribution.Normal(1, 0.5));
    all.put("lognormal", new Distribution.Lognormal(2, 0.3));
    all.put("uniform", new Distribution.Uniform(-1, 2));
    all.put("triangular", new Distribution.Triangular(0, 1, 4));
    all.put("left_triangular", new Distribution.Triangular(-2, -2, -1));
    all.put("pert", new Distribution.Pert(10, 12, 30));
    all.put("beta", new Distribution.Beta(0.6, 7, 0, 1));
    all.put(
        "discrete",
        new Distribution.Discrete(List.of(-1.0, 0.0, 5.0, 7.0), List.of(0.0, 0.4, 0.6, 0.0)));
    all.put("sure", new Distribution.Discrete(List.of(3.0), List.of(1.0)));
    all.put("empirical", new Distribution.Empirical(List.of(3.0, 1.0, 4.0, 1.5)));
    all.put("free", new Distribution.Quantiles(1, 2, 4, 0.1, none, none));
    all.put("above", new Distribution.Quantiles(1, 2, 4, 0.1, zero, none));
    all.put("below", new Distribution.Quantiles(1, 2, 4, 0.05, none, nine));
    all.put("between", new Distribution.Quantiles(1, 2, 4, 0.25, zero, nine));
    all.put("part", new Distribution.Quantiles(0.1, 0.35, 0.8, 0.1, zero, one));
    return all;
  }

  private static QuantileFunction quantiles(String name) {
    return Quantiles.of(requireNonNull(distributions().get(name)), name, Origin.memory()).orThrow();
  }

  private static List<Backend> backends() {
    return Stream.of(Backends.ROWS, Backends.VECTOR, Backends.MACHINE)
        .flatMap(each -> each.candidates().stream().map(Candidate::backend))
        .toList();
  }

  /** Sees what a batch observes of each future. */
  @FunctionalInterface
  private interface Seen {
    void of(String name, long future, double value);
  }

  private static void run(Models models, SamplingDesign design, long first, Seen seen) {
    Set<Observable> all =
        models.model().variables().keySet().stream()
            .map(name -> new Observable(name, POINT))
            .collect(Collectors.toSet());
    // Open, so that what has but one value keeps a slot.
    Program program =
        Program.of(models.model(), all, models.model().variables().keySet()).orThrow();
    SeededDraws draws = Draws.of(models.model(), program).orThrow().under(design);
    for (Backend backend : backends()) {
      BatchProgram code = BatchProgram.compile(program, LANES, backend);
      Batch batch = new Batch(program, code, draws);
      for (long from = first; from < first + BATCHES * LANES; from += LANES) {
        long future = from;
        batch.run(
            from,
            (point, memory) -> {
              if (point == POINT) {
                program
                    .observed()
                    .forEach((name, slot) -> {
                      for (int lane = 0; lane < LANES; lane++) {
                        seen.of(name, future + lane, memory[code.offset(slot) + lane]);
                      }
                    });
              }
            });
      }
    }
  }

  private static Models all() {
    Models models = Models.over(POINT);
    distributions()
        .forEach((name, distribution) -> {
          models.input(name, distribution).noise(name + "_noise", distribution);
        });
    return models;
  }

  private static SamplingDesign design(Sampling sampling) {
    return new SamplingDesign(sampling, 11, new Replicates(8_000, 4));
  }

  @Test
  void valuesAreThoseOfTheQuantileFunctionsToTheBit() {
    Map<String, QuantileFunction> known = new LinkedHashMap<>();
    distributions().keySet().forEach(name -> known.put(name, quantiles(name)));
    for (Sampling sampling : Sampling.values()) {
      for (long first : new long[] {0, 131}) {
        run(
            all(),
            design(sampling),
            first,
            (name, future, value) -> {
              int step = name.endsWith("_noise") ? POINT : 0;
              double uniform = design(sampling).stream(name).uniform(future, step);
              double expected = requireNonNull(known.get(name.replace("_noise", ""))).at(uniform);
              assertThat(Double.doubleToRawLongBits(value))
                  .as(
                      "%s of future %s under %s: %s, not %s",
                      name, future, sampling, value, expected)
                  .isEqualTo(Double.doubleToRawLongBits(expected));
            });
      }
    }
  }

  @Test
  void whatIsHeldStaysAndWhatIsTiltedIsDrawnFromThere() {
    Tilt tilt = new Tilt(0.7, 0.6);
    SamplingDesign design =
        design(Sampling.RANDOM)
            .with(
                new Given(
                    Map.of("between", -5.0, "sure", 8.0, "normal", 0.0),
                    Map.of("part", tilt, "lognormal", tilt),
                    java.util.Optional.empty()));
    SamplingDesign plain = design(Sampling.RANDOM);
    run(
        all(),
        design,
        0,
        (name, future, value) -> {
          switch (name) {
            case "between" -> assertThat(value).isEqualTo(-5);
            case "sure" -> assertThat(value).isEqualTo(8);
            case "normal" -> assertThat(value).isZero();
            case "part", "lognormal" -> {
              double normal = InverseNormal.at(plain.stream(name).uniform(future, 0));
              double uniform = NormalProbability.uniform(tilt.of(normal));
              assertThat(value).isEqualTo(quantiles(name).at(uniform));
            }
            default -> {}
          }
        });
  }

  @Test
  void theFirstOfTwoThatAreCorrelatedIsDrawnAsIfAlone() {
    List<String> drawn =
        distributions().keySet().stream().filter(name -> !name.equals("sure")).toList();
    for (String name : drawn) {
      Models models =
          Models.over(POINT)
              .input(name, requireNonNull(distributions().get(name)))
              .input("other", new Distribution.Normal(0, 1))
              .correlated(name, "other", 0.4);
      QuantileFunction quantiles = quantiles(name);
      run(
          models,
          design(Sampling.RANDOM),
          0,
          (of, future, value) -> {
            if (of.equals(name)) {
              double normal =
                  InverseNormal.at(design(Sampling.RANDOM).stream(name).uniform(future, 0));
              double expected = quantiles.atNormal(normal);
              assertThat(value)
                  .as("%s of future %s", name, future)
                  .isCloseTo(expected, org.assertj.core.api.Assertions.withinPercentage(1e-10));
            }
          });
    }
  }
}
