package endurance.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.Draw;
import endurance.engine.program.Program;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.model.Distribution;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static final int LANES = 64;
  private static final long SEED = 11;

  private static Models small() {
    return Models.over(3)
        .dimension("place", "north", "south")
        .input("price", new Distribution.Normal(3, 1))
        .input("cost", new Distribution.Uniform(0, 1))
        .input("speed", new Distribution.Lognormal(1, 0.5))
        .noise("news[place]", new Distribution.Normal(0, 1))
        .correlated("price", "cost", 0.5)
        .auxiliary("total", "price + cost + speed + SUM(news[*])");
  }

  private static Models large() {
    return Models.over(3)
        .dimension("place", "east", "north", "south")
        .input("before", new Distribution.Uniform(0, 1))
        .input("price", new Distribution.Normal(3, 1))
        .noise("shock", new Distribution.Uniform(0, 1))
        .input("cost", new Distribution.Uniform(0, 1))
        .input("speed", new Distribution.Lognormal(1, 0.5))
        .noise("news[place]", new Distribution.Normal(0, 1))
        .input("after", new Distribution.Uniform(0, 1))
        .correlated("price", "cost", 0.5)
        .auxiliary("total", "before + price + cost + speed + shock + SUM(news[*]) + after");
  }

  /** What every drawn variable has got when a batch stands at a point, by name. */
  private static Map<String, double[]> drawn(
      Models models, SamplingDesign design, long first, int point, int lanes) {
    Program program = Program.of(models.model(), models.atEnd("total")).orThrow();
    SeededDraws draws = Draws.of(models.model(), program).orThrow().under(design);
    BatchProgram code = BatchProgram.compile(program, lanes, RowBackend.plain());
    double[] memory = code.newMemory();
    draws.inputs(code).draw(memory, first);
    draws.noises(code).draw(memory, first, point);
    Map<String, double[]> drawn = new LinkedHashMap<>();
    for (Draw draw : Stream.concat(program.inputs().stream(), program.noises().stream()).toList()) {
      int from = code.offset(draw.slot());
      drawn.put(draw.name(), Arrays.copyOfRange(memory, from, from + lanes));
    }
    return drawn;
  }

  private static SamplingDesign design(Sampling sampling) {
    return new SamplingDesign(sampling, SEED, new Replicates(1_000, 7));
  }

  @Test
  void otherVariablesAndElementsChangeNoDraw() {
    for (Sampling sampling : Sampling.values()) {
      for (int point : new int[] {0, 2}) {
        Map<String, double[]> before = drawn(small(), design(sampling), 128, point, LANES);
        Map<String, double[]> after = drawn(large(), design(sampling), 128, point, LANES);
        assertThat(before).hasSize(5);
        assertThat(after).hasSize(9);
        before.forEach((name, numbers) ->
            assertThat(after.get(name)).as("%s of %s", name, sampling).containsExactly(numbers));
      }
    }
  }

  @Test
  void aBatchOfAnyWidthHoldsTheSameDraws() {
    for (Sampling sampling : Sampling.values()) {
      Map<String, double[]> wide = drawn(small(), design(sampling), 0, 2, 1_000);
      for (int lanes : new int[] {1, 9, 128}) {
        for (long first = 0; first + lanes <= 1_000; first += 137) {
          int from = (int) first;
          drawn(small(), design(sampling), first, 2, lanes)
              .forEach((name, numbers) ->
                  assertThat(numbers)
                      .as("%s of %s from %s", name, sampling, from)
                      .containsExactly(
                          Arrays.copyOfRange(wide.get(name), from, from + numbers.length)));
        }
      }
    }
  }

  @Test
  void independentDrawsDependOnTheSeedAlone() {
    Map<String, double[]> expected = drawn(small(), design(Sampling.RANDOM), 0, 1, LANES);
    Models models = small();
    Program program = Program.of(models.model(), models.atEnd("total")).orThrow();
    SeededDraws draws =
        Draws.of(models.model(), program).orThrow().under(SamplingDesign.independent(SEED));
    BatchProgram code = BatchProgram.compile(program, LANES, RowBackend.plain());
    double[] memory = code.newMemory();
    draws.inputs(code).draw(memory, 0);
    for (Draw draw : program.inputs()) {
      int from = code.offset(draw.slot());
      assertThat(Arrays.copyOfRange(memory, from, from + LANES))
          .containsExactly(expected.get(draw.name()));
    }
  }

  /** The first of a group is drawn as if alone, so it keeps one future in every part. */
  @Test
  void theFirstOfACorrelatedGroupStaysStratified() {
    SamplingDesign design = new SamplingDesign(Sampling.LATIN, 3, new Replicates(500, 5));
    double[] prices = requireNonNull(drawn(small(), design, 100, 0, 100).get("price"));
    boolean[] taken = new boolean[100];
    NormalDistribution distribution = new NormalDistribution(3, 1);
    for (double price : prices) {
      int part = (int) (100 * distribution.cumulativeProbability(price));
      assertThat(taken[part]).isFalse();
      taken[part] = true;
    }
  }
}
