package endurance.engine.machine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.Backends;
import endurance.engine.Distributed;
import endurance.engine.EnsembleRequest;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Tuning;
import endurance.engine.kernel.Backend;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.Draw;
import endurance.engine.program.Program;
import endurance.model.Distribution;
import endurance.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Machine code against the row back end, where it can run. */
class MachineBackendTest {

  private static final int LANES = 64;
  private static final int BATCHES = 200;

  @BeforeAll
  static void needsTheProcessor() {
    assumeThat(Backends.MACHINE.isPresent()).isTrue();
  }

  private static Backend machine() {
    return MachineBackend.ifPresent().orElseThrow();
  }

  private static Table table(Table.Reading reading, int knots) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (int i = 0; i < knots; i++) {
      x.add(-4.0 + 9.0 * i / knots);
      y.add(Math.cos(i) * 10);
    }
    return new Table(x, y, reading);
  }

  private static Models all(List<String> formulas) {
    Models models =
        Models.over(3)
            .noise("a", new Distribution.Uniform(0, 1))
            .noise("b", new Distribution.Uniform(0, 1))
            .noise("c", new Distribution.Uniform(0, 1))
            .lookup("lines", table(Table.Reading.CONTINUOUS, 7))
            .lookup("steps", table(Table.Reading.DISCRETE, 7))
            .lookup("beyond", table(Table.Reading.EXTRAPOLATE, 7))
            .lookup("two", table(Table.Reading.EXTRAPOLATE, 2))
            .lookup("one", table(Table.Reading.CONTINUOUS, 1))
            .lookup("many", table(Table.Reading.CONTINUOUS, 60));
    for (int i = 0; i < formulas.size(); i++) {
      models.auxiliary("y" + i, formulas.get(i));
    }
    return models;
  }

  private static String[] names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "y" + i).toArray(String[]::new);
  }

  /** Any bits, subnormals, NaN, special values, whole and usual numbers. */
  private static double any(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> Double.longBitsToDouble(random.nextLong() & ~(0x7FFL << 52));
      case 3 -> Double.longBitsToDouble(random.nextLong() | 0x7FFL << 52);
      case 4 ->
          new double[] {
                0, -0.0, 1, -1, 0.5, -0.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
              }
              [random.nextInt(8)];
      case 5 -> random.nextInt(-9, 10);
      default -> random.nextDouble(-20, 20);
    };
  }

  /** One batch through both, the noises of all points being numbers of all kinds. */
  private static void compare(Program program, String[] names, Backend backend, int batches) {
    BatchProgram rows = BatchProgram.compile(program, LANES, RowBackend.plain());
    BatchProgram code = BatchProgram.compile(program, LANES, backend);
    SplittableRandom random = new SplittableRandom(11);
    for (int batch = 0; batch < batches; batch++) {
      double[] expected = rows.newMemory();
      double[] actual = code.newMemory();
      rows.computeFuture(expected);
      code.computeFuture(actual);
      for (int point = 0; point < program.points(); point++) {
        if (point > 0) {
          rows.step(expected, point - 1);
          code.step(actual, point - 1);
        }
        for (Draw noise : program.noises()) {
          for (int lane = 0; lane < LANES; lane++) {
            double value = any(random);
            expected[rows.offset(noise.slot()) + lane] = value;
            actual[code.offset(noise.slot()) + lane] = value;
          }
        }
        if (point == 0) {
          rows.computeInitial(expected);
          code.computeInitial(actual);
        }
        rows.computePoint(expected, point);
        code.computePoint(actual, point);
        for (String name : names) {
          int offset = rows.offset(program.slotOf(name));
          for (int lane = 0; lane < LANES; lane++) {
            assertThat(Double.doubleToLongBits(actual[offset + lane]))
                .describedAs("%s in lane %s at point %s\n%s", name, lane, point, program.text())
                .isEqualTo(Double.doubleToLongBits(expected[offset + lane]));
          }
        }
      }
      for (int lane = 0; lane < LANES; lane++) {
        assertThat(code.isFinite(actual, lane)).isEqualTo(rows.isFinite(expected, lane));
      }
    }
  }

  private static void compare(List<String> formulas) {
    String[] names = names(formulas.size());
    Models models = all(formulas);
    compare(Program.of(models.model(), models.atEnd(names)).orThrow(), names, machine(), BATCHES);
  }

  @Test
  void everyOperationGivesTheBitsOfTheRows() {
    compare(
        List.of(
            "a + b",
            "a - b",
            "a * b",
            "a / b",
            "a MOD b",
            "a ^ b",
            "-a",
            "ABS(a)",
            "SQRT(a)",
            "INT(a)",
            "ROUND(a)",
            "EXP(a)",
            "LN(a)",
            "LOG10(a)",
            "SIN(a)",
            "COS(a)",
            "TAN(a)",
            "MIN(a, b)",
            "MAX(a, b)",
            "MIN(a, b, c)",
            "MAX(a, b, c)"));
  }

  @Test
  void everyConditionGivesTheBitsOfTheRows() {
    compare(
        List.of(
            "IF a < b THEN a ELSE c",
            "IF a <= b THEN c ELSE 0",
            "IF a > b THEN 0 ELSE c",
            "IF a >= b THEN a*b ELSE c",
            "IF a = b THEN 1 ELSE 0",
            "IF a <> b THEN a ELSE b",
            "IF a AND b THEN a ELSE c",
            "IF a OR b THEN a ELSE c",
            "IF NOT a THEN b ELSE c",
            "IF NOT (a < b) THEN b ELSE c",
            "(a < b) + (b < c)",
            "(a AND (b OR c)) * 3",
            "IF a THEN (IF b THEN c ELSE a) ELSE b"));
  }

  @Test
  void whatIsKnownOfAnOperandChangesNoBit() {
    compare(
        List.of(
            "MIN(a, 0)",
            "MAX(a, 0)",
            "MIN(0, a)",
            "MAX(0, a)",
            "MIN(a, -0)",
            "MAX(-0, a)",
            "MIN(a, 3)",
            "MAX(3, a)",
            "MAX(a, -INF)",
            "MIN(a, 0/0)",
            "MIN(a, TIME)",
            "MAX(a, TIME)",
            "MAX(TIME + 1, a)",
            "MIN(a, -TIME)",
            "a / 2",
            "a / -0.25",
            "a / 3",
            "a ^ 2",
            "a ^ 3",
            "a ^ 0.5",
            "a ^ -1",
            "a ^ -2.5",
            "a ^ 0",
            "2 ^ a",
            "a ^ INF",
            "a ^ (0/0)",
            "a ^ 1e300",
            "a ^ TIME"));
  }

  @Test
  void tablesGiveTheBitsOfTheRows() {
    compare(
        List.of(
            "LOOKUP(lines, a)",
            "LOOKUP(steps, a)",
            "LOOKUP(beyond, a)",
            "LOOKUP(two, a)",
            "LOOKUP(one, a)",
            "LOOKUP(many, a)"));
  }

  @Test
  void valuesThatFindNoRegisterWaitInMemory() {
    List<String> formulas = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      formulas.add(i % 2 == 0 ? "a + " + i + "*b" : "IF c > " + i + " - 200 THEN a ELSE b");
    }
    String forth = IntStream.range(0, 400).mapToObj(i -> "y" + i).collect(joining(" + "));
    String back = IntStream.range(0, 400).mapToObj(i -> "y" + (399 - i)).collect(joining(" - "));
    formulas.add(forth);
    formulas.add(back);
    Models models = all(formulas);
    String[] last = {"y400", "y401"}; // no other has a row of its own
    compare(Program.of(models.model(), models.atEnd(last)).orThrow(), last, machine(), 5);
  }

  @Test
  void delaysOfAnyLengthReadTheRightRow() {
    Models models =
        Models.over(12)
            .noise("a", new Distribution.Uniform(0, 1))
            .input("u", new Distribution.Uniform(0, 9))
            .auxiliary("y0", "DELAY(a, 3)")
            .auxiliary("y1", "DELAY(a, 1, 7)")
            .auxiliary("y2", "DELAY(a, u)")
            .auxiliary("y3", "DELAY(a, 100, 5)")
            .auxiliary("y4", "DELAY(a + 1, IF u > 5 THEN 0/0 ELSE u)");
    Tuning tuning = Tuning.standard().withLanes(16);
    for (long future = 0; future < 40; future++) {
      for (String name : names(5)) {
        List<Double> actual =
            Simulation.of(models.model(), models.atEnd(name), tuning.with(Backends.MACHINE))
                .orThrow()
                .trajectory(3, future)
                .of(name);
        assertThat(actual)
            .isEqualTo(
                Simulation.of(models.model(), models.atEnd(name), tuning.with(Backends.ROWS))
                    .orThrow()
                    .trajectory(3, future)
                    .of(name));
      }
    }
  }

  @Test
  void codeThatNobodyNeedsIsGivenBack() throws IOException, InterruptedException {
    Models models = all(List.of("EXP(a) + LN(b)"));
    Program program = Program.of(models.model(), models.atEnd("y0")).orThrow();
    long before = executableMappings();
    for (int i = 0; i < 2_000; i++) {
      BatchProgram code = BatchProgram.compile(program, 8, machine());
      code.computePoint(code.newMemory(), 0);
    }
    long after = executableMappings();
    for (int tries = 0; tries < 100 && after > before + 200; tries++) {
      System.gc();
      Thread.sleep(20);
      after = executableMappings();
    }
    assertThat(after).isLessThanOrEqualTo(before + 200);
  }

  private static long executableMappings() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
      return lines.filter(line -> line.contains("r-xp")).count();
    }
  }

  @Test
  void codeCannotBeWrittenOver() throws IOException {
    MachineCode.Function nothing = MachineCode.of(new byte[] {(byte) 0xC3}).at(0);
    long address = nothing.code().address();
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
      assertThat(lines.filter(line -> covers(line, address)).map(line -> line.split(" ")[1]))
          .containsExactly("r-xp");
    }
    nothing.run();
  }

  /** Whether a line such as {@code 7f00-7f10 r-xp ...} is about the mapping of an address. */
  private static boolean covers(String line, long address) {
    String[] ends = line.substring(0, line.indexOf(' ')).split("-");
    return Long.parseUnsignedLong(ends[0], 16) <= address
        && address < Long.parseUnsignedLong(ends[1], 16);
  }

  @Test
  void threadsMayShareCode() throws InterruptedException, ExecutionException {
    Models models = all(List.of("EXP(MIN(a, 5)) + LN(ABS(b) + 1) * c ^ 2"));
    Simulation simulation =
        Simulation.of(
                models.model(),
                models.atEnd("y0"),
                Tuning.standard().withLanes(16).with(Backends.MACHINE))
            .orThrow();
    Observable y = new Observable("y0", 3);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Distributed>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        EnsembleRequest request = new EnsembleRequest(5_000, 4, 1 + i % 2, Set.of(y));
        results.add(threads.submit(() -> simulation.run(request, Progress.none()).of(y)));
      }
      Distributed first = results.getFirst().get();
      for (Future<Distributed> result : results) {
        assertThat(result.get().mean()).isEqualTo(first.mean());
        assertThat(result.get().quantile(0.3)).isEqualTo(first.quantile(0.3));
      }
    }
  }
}
