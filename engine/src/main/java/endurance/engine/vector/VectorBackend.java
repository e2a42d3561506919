package endurance.engine.vector;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Kept;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.kernel.Backend;
import endurance.engine.kernel.Kernel;
import endurance.engine.kernel.Kernels;
import endurance.engine.kernel.Layout;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.incubator.vector.DoubleVector;

/**
 * The back end for long runs: the lines of every point and the steps from point to point become
 * vector code of their own. It takes seconds of HotSpot's optimising compiler until that is fast,
 * and before, it is slower than {@link RowBackend} by far.
 *
 * <p>Lines that run once per future, and functions of rows, are left to the row back end.
 */
public final class VectorBackend implements Backend {

  private final RowBackend rows;

  private VectorBackend(RowArithmetic arithmetic) {
    this.rows = new RowBackend(arithmetic);
  }

  /** The back end, where the JVM was started with the vector module. */
  public static Optional<Backend> ifPresent() {
    return RowArithmetic.vectors().map(VectorBackend::new);
  }

  @Override
  public RowArithmetic arithmetic() {
    return rows.arithmetic();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the batch is not made of whole lane groups
   */
  @Override
  public Kernels compile(Program program, Layout layout) {
    int laneGroup = DoubleVector.SPECIES_PREFERRED.length();
    if (layout.lanes() % laneGroup != 0) {
      throw new IllegalArgumentException(
          "a batch of " + layout.lanes() + " futures is not made of groups of " + laneGroup);
    }
    Graph point = Graph.of(program.point(), true, new VectorLoops());
    Graph next = Graph.of(program.next(), false, new VectorLoops());
    Kernels plain = rows.compile(program, layout);
    return new Kernels(
        plain.drawn(),
        plain.future(),
        plain.initial(),
        fused(point, Plan.ofPoint(point, Kept.of(program), layout), program, layout)
            .then(rows.checking(program.fleeting(), layout)),
        rows.entering(program, layout)
            .then(fused(next, Plan.ofNext(next, layout), program, layout)),
        plain.last());
  }

  private Kernel fused(Graph graph, Plan plan, Program program, Layout layout) {
    int laneGroup = DoubleVector.SPECIES_PREFERRED.length();
    ChunkCompiler compiler = new ChunkCompiler(graph, plan, layout, program.points(), laneGroup);
    List<Chunks> classes = compiler.compile();
    double[] timetable = program.timetable();
    List<Kernel> kernels = new ArrayList<>();
    int chunks = 0;
    for (Step step : plan.steps()) {
      switch (step) {
        case Step.Call call ->
            kernels.add(
                rows.call(graph.head(call.value()), call.to(), call.operands(), program, layout));
        case Step.Chunk _ -> {
          Chunks code = classes.get(chunks / ChunkCompiler.MOST_CHUNKS_PER_CLASS);
          int number = chunks % ChunkCompiler.MOST_CHUNKS_PER_CLASS;
          chunks++;
          kernels.add((memory, at) -> code.run(number, memory, timetable, at));
        }
      }
    }
    Kernel[] inOrder = kernels.toArray(Kernel[]::new);
    return (memory, at) -> {
      for (Kernel kernel : inOrder) {
        kernel.run(memory, at);
      }
    };
  }
}
