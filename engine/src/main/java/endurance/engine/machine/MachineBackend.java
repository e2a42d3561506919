package endurance.engine.machine;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Kept;
import endurance.engine.fusion.Plan;
import endurance.engine.kernel.Backend;
import endurance.engine.kernel.Kernels;
import endurance.engine.kernel.Layout;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.Draw;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import endurance.engine.sketch.RowSurvey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The back end that writes machine code for processors with AVX-512: as fast from the first batch
 * on as it will ever be.
 *
 * <p>What its loops cannot hold is left to the row back end, between them.
 */
public final class MachineBackend implements Backend {

  /** Returns its first argument: mov rax, rdi; ret. */
  private static final byte[] ADDRESS = {0x48, (byte) 0x89, (byte) 0xF8, (byte) 0xC3};

  private final RowBackend rows;
  private final MachineCode.Function address;

  private MachineBackend(RowArithmetic arithmetic) {
    this.rows = new RowBackend(arithmetic);
    this.address = MachineCode.of(ADDRESS).at(0);
  }

  /**
   * The back end, on Linux on an x86-64 processor with AVX-512 (F and DQ), where the Java machine
   * lets this code call native functions ({@code --enable-native-access}).
   */
  public static Optional<Backend> ifPresent() {
    return MachineArithmetic.ifPresent().map(MachineBackend::new);
  }

  @Override
  public RowArithmetic arithmetic() {
    return rows.arithmetic();
  }

  @Override
  public RowSurvey survey() {
    return MachineSurvey.only();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the batch is not made of whole groups of eight
   */
  @Override
  public Kernels compile(Program program, Layout layout) {
    if (layout.lanes() % KernelWriter.LANES != 0) {
      throw new IllegalArgumentException(
          "a batch of " + layout.lanes() + " futures is not made of groups of eight");
    }
    MachineLoops loops = new MachineLoops(program.tables());
    KernelWriter writer = new KernelWriter(program, layout, rows);
    Graph drawn = Graph.of(program.drawn(), true, loops);
    Graph future = Graph.of(program.future(), true, loops);
    Graph point = Graph.of(program.point(), true, loops);
    Graph next = Graph.of(program.next(), false, loops);
    List<Integer> none = List.of();
    writer.add(drawn, Plan.ofPoint(drawn, inputs(program), layout), false, none);
    writer.add(future, Plan.ofPoint(future, slots(program.future()), layout), false, none);
    if (readsDelays(program.initial())) {
      // What comes out of a delay at first is a slot that another of these lines sets, of which the
      // graph knows nothing.
      writer.add(rows.lines(program.initial(), program, layout));
    } else {
      Graph initial = Graph.of(program.initial(), true, loops);
      writer.add(initial, Plan.ofPoint(initial, slots(program.initial()), layout), false, none);
    }
    writer.add(point, Plan.ofPoint(point, Kept.of(program), layout), false, program.fleeting());
    writer.add(next, Plan.ofNext(next, layout), true, none);
    writer.addCheck(program.lasting());
    return writer.finish();
  }

  /**
   * Whether rows begin with a cache line: a vector that lies across two takes two accesses, which
   * makes everything slower by a sixth.
   */
  @Override
  public boolean isWellPlaced(double[] memory) {
    return (address.of(memory) + (long) Double.BYTES * Layout.ORIGIN) % Assembler.VECTOR == 0;
  }

  private static boolean readsDelays(List<Line> lines) {
    for (Line line : lines) {
      if (readsDelays(line.term())) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsDelays(Term term) {
    if (term instanceof Term.Delayed) {
      return true;
    }
    for (Term part : term.parts()) {
      if (readsDelays(part)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> inputs(Program program) {
    Set<Integer> slots = new HashSet<>();
    for (Draw input : program.inputs()) {
      slots.add(input.slot());
    }
    return slots;
  }

  private static Set<Integer> slots(List<Line> lines) {
    Set<Integer> slots = new HashSet<>();
    for (Line line : lines) {
      slots.add(line.slot());
    }
    return slots;
  }
}
