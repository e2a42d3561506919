package endurance.engine.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.Backends;
import endurance.engine.Models;
import endurance.engine.Simulation;
import endurance.engine.Tuning;
import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.kernel.Layout;
import endurance.engine.program.Program;
import endurance.engine.random.RandomStream;
import endurance.model.Distribution;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VectorBackendTest {

  /** HotSpot does not compile longer methods. */
  private static final int LONGEST_COMPILED = 8_000;

  private static Models longSum(int elements) {
    return Models.over(2)
        .dimension("d", IntStream.range(0, elements).mapToObj(i -> "e" + i).toArray(String[]::new))
        .input("x[d]", new Distribution.Uniform(0, 1))
        .auxiliary(
            "y", "SUM(EXP(x[*]*TIME) + (IF x[*] > 0.5 THEN x[*]*x[*] ELSE MAX(x[*], TIME)))");
  }

  private static Models deepFormula(int depth) {
    StringBuilder formula = new StringBuilder("x");
    for (int i = 0; i < depth; i++) {
      formula
          .insert(0, "(")
          .append(i % 3 == 0 ? " + 0.5*TIME)" : i % 3 == 1 ? "*x)" : "/SQRT(x + 1))");
    }
    return Models.over(2)
        .input("x", new Distribution.Uniform(0, 1))
        .auxiliary("y", formula.toString());
  }

  private static Plan plan(Program program, Graph graph) {
    return Plan.ofPoint(graph, Set.copyOf(program.observed().values()), new Layout(program, 128));
  }

  private static Program program(Models models) {
    return Program.of(models.model(), models.atEnd("y")).orThrow();
  }

  private static Simulation observing(Models models, Backends backends) {
    assumeThat(backends.isPresent()).isTrue();
    return Simulation.of(models.model(), models.atEnd("y"), Tuning.standard().with(backends))
        .orThrow();
  }

  @Test
  void methodsStayFarBelowWhatHotSpotCompiles() {
    for (Models models : List.of(longSum(3_000), deepFormula(200))) {
      Program program = program(models);
      Graph graph = Graph.of(program.point(), true, new VectorLoops());
      Layout layout = new Layout(program, 128);
      Plan plan = Plan.ofPoint(graph, Set.copyOf(program.observed().values()), layout);
      List<Integer> lengths = new ArrayList<>();
      for (byte[] bytes :
          new ChunkCompiler(graph, plan, layout, program.points(), 8).classFiles()) {
        ClassFile.of()
            .parse(bytes)
            .methods()
            .forEach(method ->
                method.code().ifPresent(code -> lengths.add(((CodeAttribute) code).codeLength())));
      }
      assertThat(lengths)
          .isNotEmpty()
          .allSatisfy(length -> assertThat(length).isLessThan(LONGEST_COMPILED * 3 / 4));
    }
  }

  @Test
  void aValueIsComputedOnceAndBeforeItIsRead() {
    for (Models models : List.of(longSum(300), deepFormula(200))) {
      Program program = program(models);
      Graph graph = Graph.of(program.point(), true, new VectorLoops());
      Plan plan = plan(program, graph);
      Set<Integer> computed = new HashSet<>();
      for (Step step : plan.steps()) {
        switch (step) {
          case Step.Call call -> {
            assertThat(computed).containsAll(operations(graph, graph.parts(call.value())));
            assertThat(computed.add(call.value())).isTrue();
          }
          case Step.Chunk chunk -> {
            for (Step.Item item : chunk.items()) {
              switch (item) {
                case Step.Item.Compute(int value) -> {
                  assertThat(computed).containsAll(operations(graph, graph.parts(value)));
                  assertThat(computed.add(value)).isTrue();
                }
                case Step.Item.Store(int _, int value) ->
                    assertThat(computed).containsAll(operations(graph, List.of(value)));
              }
            }
          }
        }
      }
    }
  }

  private static List<Integer> operations(Graph graph, List<Integer> values) {
    return values.stream().filter(value -> !graph.numbers().isLeaf(value)).toList();
  }

  @ParameterizedTest
  @EnumSource(Backends.class)
  void longSumsAreAddedFromLeftToRight(Backends backends) {
    Simulation simulation = observing(longSum(3_000), backends);
    double[] x =
        IntStream.range(0, 3_000)
            .mapToDouble(i -> RandomStream.of(1, "x[e" + i + "]").uniform(3, 0))
            .toArray();
    for (int time = 0; time <= 2; time++) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        double part =
            Arithmetic.exp(x[i] * time) + (x[i] > 0.5 ? x[i] * x[i] : Math.max(x[i], time));
        sum = i == 0 ? part : sum + part;
      }
      assertThat(simulation.trajectory(1, 3).at("y", time)).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @EnumSource(Backends.class)
  void deepFormulasKeepTheirOrder(Backends backends) {
    Simulation simulation = observing(deepFormula(200), backends);
    double x = RandomStream.of(1, "x").uniform(4, 0);
    for (int time = 0; time <= 2; time++) {
      double y = x;
      for (int i = 0; i < 200; i++) {
        y = i % 3 == 0 ? y + 0.5 * time : i % 3 == 1 ? y * x : y / Math.sqrt(x + 1);
      }
      assertThat(simulation.trajectory(1, 4).at("y", time)).isEqualTo(y);
    }
  }

  /** 0 and -0, infinities and NaN through everything that treats a constant operand apart. */
  @ParameterizedTest
  @EnumSource(Backends.class)
  void constantBoundsTreatSpecialValuesLikeAnyOther(Backends backends) {
    String[] formulas = {
      "MIN(x, 0)", "MAX(x, 0)", "MIN(0, x)", "MAX(0, x)", "MIN(x, -0)", "MAX(x, -0)",
      "MIN(x, 3)", "MAX(3, x)", "MAX(x, -INF)", "MIN(x, INF)", "MIN(x, 0/0)", "MAX(0/0, x)"
    };
    String[] values = {"0", "-0", "3", "-3", "INF", "-INF", "0/0", "5", "1e-320"};
    for (String formula : formulas) {
      for (String value : values) {
        // The sum with an input keeps the compiler from knowing x beforehand.
        Models models =
            Models.over(1)
                .input("u", new Distribution.Uniform(0, 1))
                .auxiliary("x", "IF u >= 0 THEN " + value + " ELSE u")
                .auxiliary("y", "IF TIME = 0 THEN " + formula + " ELSE u");
        double actual = observing(models, backends).trajectory(1, 2).at("y", 0);
        double expected = observing(models, Backends.ROWS).trajectory(1, 2).at("y", 0);
        assertThat(Double.doubleToLongBits(actual))
            .describedAs("%s at %s", formula, value)
            .isEqualTo(Double.doubleToLongBits(expected));
      }
    }
  }
}
