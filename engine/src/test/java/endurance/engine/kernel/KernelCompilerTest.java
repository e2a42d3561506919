package endurance.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Models;
import endurance.engine.Simulation;
import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.program.Program;
import endurance.engine.random.RandomStream;
import endurance.model.Distribution;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KernelCompilerTest {

  /** HotSpot does not compile longer methods. */
  private static final int LONGEST_COMPILED = 8_000;

  private static List<Integer> methodLengths(Program program) {
    Lowering lowering = new Lowering(program);
    KernelCompiler compiler = new KernelCompiler(128, program.points());
    List<Integer> lengths = new ArrayList<>();
    for (byte[] bytes : compiler.classes(lowering.of(program.point()))) {
      ClassFile.of()
          .parse(bytes)
          .methods()
          .forEach(method ->
              method.code().ifPresent(code -> lengths.add(((CodeAttribute) code).codeLength())));
    }
    return lengths;
  }

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

  @Test
  void methodsStayBelowWhatHotSpotCompiles() {
    for (Models models : List.of(longSum(3_000), deepFormula(200))) {
      Program program = Program.of(models.model(), models.atEnd("y")).orThrow();
      assertThat(methodLengths(program))
          .allSatisfy(n -> assertThat(n).isLessThan(LONGEST_COMPILED));
    }
  }

  @Test
  void longSumsAreAddedFromLeftToRight() {
    Models models = longSum(3_000);
    Simulation simulation = models.observing("y");
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

  @Test
  void deepFormulasKeepTheirOrder() {
    Simulation simulation = deepFormula(200).observing("y");
    double x = RandomStream.of(1, "x").uniform(4, 0);
    for (int time = 0; time <= 2; time++) {
      double y = x;
      for (int i = 0; i < 200; i++) {
        y = i % 3 == 0 ? y + 0.5 * time : i % 3 == 1 ? y * x : y / Math.sqrt(x + 1);
      }
      assertThat(simulation.trajectory(1, 4).at("y", time)).isEqualTo(y);
    }
  }

  @Test
  void loopsStayShortEnoughToBeVectorised() {
    for (Models models : List.of(longSum(100), deepFormula(100))) {
      Program program = Program.of(models.model(), models.atEnd("y")).orThrow();
      for (RowStep step : new Lowering(program).of(program.point())) {
        if (step instanceof RowStep.Loop loop) {
          assertThat(Lowering.operations(loop.body()))
              .isLessThanOrEqualTo(Lowering.MOST_OPERATIONS + Lowering.MOST_OPERATIONS / 4 + 1);
        }
      }
    }
  }
}
