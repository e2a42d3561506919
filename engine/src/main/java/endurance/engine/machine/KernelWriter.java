package endurance.engine.machine;

import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.kernel.Kernel;
import endurance.engine.kernel.Kernels;
import endurance.engine.kernel.Layout;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.DelayLine;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Writes the kernels of a program into one image. */
final class KernelWriter {

  /** Lanes of a vector. */
  static final int LANES = 8;

  /** Part of a kernel: a function of the image, or a function of rows between two. */
  private sealed interface Part {
    record Coded(int start) implements Part {}

    record Called(Kernel kernel) implements Part {}
  }

  private final Program program;
  private final Layout layout;
  private final RowBackend rows;
  private final Image image = new Image();
  private final List<List<Part>> kernels = new ArrayList<>();
  private final int timetables;

  KernelWriter(Program program, Layout layout, RowBackend rows) {
    this.program = program;
    this.layout = layout;
    this.rows = rows;
    this.timetables = program.schedules().size() + 1; // the last is the number of the point
  }

  /**
   * Adds a kernel.
   *
   * @param steps whether it is the one that steps all state
   * @param watched slots whose futures lose their health where they are not finite
   */
  void add(Graph graph, Plan plan, boolean steps, List<Integer> watched) {
    List<Part> parts = new ArrayList<>();
    HealthCode health = new HealthCode(watched, layout);
    boolean open = steps && !program.delays().isEmpty();
    if (open) {
      parts.add(new Part.Coded(begin()));
      enterDelays();
    }
    for (Step step : plan.steps()) {
      switch (step) {
        case Step.Call call -> {
          if (open) {
            image.end();
            open = false;
          }
          parts.add(
              new Part.Called(
                  rows.call(
                      graph.head(call.value()), call.to(), call.operands(), program, layout)));
        }
        case Step.Chunk chunk -> {
          if (!open) {
            parts.add(new Part.Coded(begin()));
            open = true;
          }
          Block block =
              new LoopCode(graph, plan, layout, program, image.constants()).of(chunk, health);
          if (step == plan.steps().getLast()) {
            health.lookAtRest(block);
          }
          health.store(block);
          image.loop(block, layout.lanes() / LANES);
        }
      }
    }
    if (open) {
      image.end();
    }
    if (!health.isDone()) {
      parts.add(check(health));
    }
    kernels.add(parts);
  }

  /** Adds a kernel made elsewhere. */
  void add(Kernel kernel) {
    kernels.add(List.of(new Part.Called(kernel)));
  }

  private int begin() {
    return image.beginKernel(
        timetables, new Waiting(() -> Math.multiplyExact(layout.offset(layout.newRow()), 8)));
  }

  private Part check(HealthCode health) {
    int start = begin();
    Block block = new Block(image.constants(), false);
    health.lookAtRest(block);
    health.store(block);
    image.loop(block, layout.lanes() / LANES);
    image.end();
    return new Part.Coded(start);
  }

  /** Adds a kernel that does nothing but take the health of futures where slots are not finite. */
  void addCheck(List<Integer> watched) {
    HealthCode health = new HealthCode(watched, layout);
    kernels.add(health.isDone() ? List.of() : List.of(check(health)));
  }

  /** Stores this point's inputs of the delays, ahead of the rest of a kernel. */
  private void enterDelays() {
    for (DelayLine delay : program.delays()) {
      image.copyIntoRing(
          bytes(delay.input()),
          bytes(delay.firstRow()),
          delay.rows(),
          8 * layout.stride(),
          layout.lanes() / LANES);
    }
  }

  private int bytes(int row) {
    return Math.multiplyExact(layout.offset(row), Double.BYTES);
  }

  /** The kernels, added in this order: drawn, future, initial, point, next, last. */
  Kernels finish() {
    MachineCode code = image.finish(numbersOfPoints());
    return new Kernels(
        kernel(kernels.get(0), code),
        kernel(kernels.get(1), code),
        kernel(kernels.get(2), code),
        kernel(kernels.get(3), code),
        kernel(kernels.get(4), code),
        kernel(kernels.get(5), code));
  }

  private double[] numbersOfPoints() {
    double[] numbers = new double[program.points() * timetables];
    for (int table = 0; table < timetables - 1; table++) {
      List<Double> schedule = program.schedules().get(table);
      for (int point = 0; point < program.points(); point++) {
        numbers[point * timetables + table] = schedule.get(point);
      }
    }
    for (int point = 0; point < program.points(); point++) {
      numbers[point * timetables + timetables - 1] = point;
    }
    return numbers;
  }

  private static Kernel kernel(List<Part> parts, MachineCode code) {
    Kernel kernel = Kernel.NONE;
    for (Part part : parts) {
      Kernel next =
          switch (part) {
            case Part.Coded(int start) -> code.at(start)::run;
            case Part.Called(Kernel called) -> called;
          };
      kernel = kernel == Kernel.NONE ? next : kernel.then(next);
    }
    return kernel;
  }
}
