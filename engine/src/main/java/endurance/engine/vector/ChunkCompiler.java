package endurance.engine.vector;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import endurance.engine.fusion.Graph;
import endurance.engine.fusion.Plan;
import endurance.engine.fusion.Step;
import endurance.engine.kernel.Layout;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes hidden classes of loops: each loop a static method, well below the 8,000 bytes beyond which
 * HotSpot does not compile, some of them in one class.
 */
final class ChunkCompiler {

  /** Loops of one class: with some 300 constants each they stay far below 65,535. */
  static final int MOST_CHUNKS_PER_CLASS = 64;

  private static final ClassDesc CHUNKS = ClassDesc.of(Chunks.class.getName());
  private static final ClassDesc GENERATED = ClassDesc.of(Chunks.class.getName() + "Code");
  private static final ClassDesc ROWS = CD_double.arrayType();
  private static final MethodTypeDesc LOOP = MethodTypeDesc.of(CD_void, ROWS, ROWS, CD_int);
  private static final MethodTypeDesc RUN = LOOP.insertParameterTypes(0, CD_int);

  private final Graph graph;
  private final Plan plan;
  private final Layout layout;
  private final int points;
  private final int laneGroup;
  private final Inlining functions = Inlining.ofVectorFunctions();

  ChunkCompiler(Graph graph, Plan plan, Layout layout, int points, int laneGroup) {
    this.graph = graph;
    this.plan = plan;
    this.layout = layout;
    this.points = points;
    this.laneGroup = laneGroup;
  }

  /** The chunks of the plan, {@link #MOST_CHUNKS_PER_CLASS} in each. */
  List<Chunks> compile() {
    List<Chunks> classes = new ArrayList<>();
    for (byte[] bytes : classFiles()) {
      classes.add(define(bytes));
    }
    return List.copyOf(classes);
  }

  /** The class files, for inspection. */
  List<byte[]> classFiles() {
    List<Step.Chunk> chunks =
        plan.steps().stream()
            .filter(Step.Chunk.class::isInstance)
            .map(Step.Chunk.class::cast)
            .toList();
    List<byte[]> files = new ArrayList<>();
    for (int from = 0; from < chunks.size(); from += MOST_CHUNKS_PER_CLASS) {
      List<Step.Chunk> some =
          chunks.subList(from, Math.min(chunks.size(), from + MOST_CHUNKS_PER_CLASS));
      files.add(ClassFile.of().build(GENERATED, type -> declare(type, some)));
    }
    return files;
  }

  private static Chunks define(byte[] bytes) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Chunks)
          lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable impossible) {
      throw new IllegalStateException("generated code was refused", impossible);
    }
  }

  private void declare(ClassBuilder type, List<Step.Chunk> chunks) {
    type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
    type.withInterfaceSymbols(CHUNKS);
    type.withMethodBody(
        INIT_NAME,
        MTD_void,
        0,
        code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
    type.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, code -> dispatch(code, chunks.size()));
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      Step.Chunk some = chunks.get(chunk);
      type.withMethodBody(
          "chunk" + chunk,
          LOOP,
          ClassFile.ACC_STATIC,
          code ->
              new ChunkCode(code, graph, plan, layout, points, functions).emit(some, laneGroup));
    }
  }

  private static void dispatch(CodeBuilder code, int chunks) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int chunk = 0; chunk < chunks; chunk++) {
      cases.add(SwitchCase.of(chunk, code.newLabel()));
    }
    Label none = code.newLabel();
    code.iload(1).tableswitch(none, cases);
    for (SwitchCase each : cases) {
      code.labelBinding(each.target()).aload(2).aload(3).iload(4);
      code.invokestatic(GENERATED, "chunk" + each.caseValue(), LOOP).return_();
    }
    code.labelBinding(none).return_();
  }
}
