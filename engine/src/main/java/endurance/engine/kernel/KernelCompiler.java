package endurance.engine.kernel;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import endurance.engine.arithmetic.TableFunction;
import endurance.engine.program.DelayLine;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles passes over rows to bytecode: small static methods, each well below the 8,000 bytes
 * beyond which HotSpot does not compile, many of them in one hidden class.
 */
final class KernelCompiler {

  /** Operations of one method. Small methods are compiled soon, and beside one another. */
  static final int MOST_OPERATIONS_PER_METHOD = 80;

  /**
   * Passes in one class: with at most some 60 constants each they stay below the 65,535 entries of
   * a constant pool.
   */
  static final int MOST_STEPS_PER_CLASS = 500;

  private static final ClassDesc KERNEL = ClassDesc.of(Kernel.class.getName());
  private static final ClassDesc GENERATED = ClassDesc.of(Kernel.class.getName() + "Code");
  private static final ClassDesc FUNCTIONS = ClassDesc.of(RowFunctions.class.getName());
  private static final ClassDesc TABLE = ClassDesc.of(TableFunction.class.getName());
  private static final ClassDesc ROWS = CD_double.arrayType();
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(CD_void, ROWS, ROWS, TABLE.arrayType(), CD_int);

  private final int lanes;
  private final int points;

  KernelCompiler(int lanes, int points) {
    this.lanes = lanes;
    this.points = points;
  }

  /** Kernels that run the steps one after another. */
  List<Kernel> compile(List<RowStep> steps) {
    List<Kernel> kernels = new ArrayList<>();
    for (byte[] bytes : classes(steps)) {
      kernels.add(define(bytes));
    }
    return List.copyOf(kernels);
  }

  /** The class files, for inspection. */
  List<byte[]> classes(List<RowStep> steps) {
    List<byte[]> classes = new ArrayList<>();
    for (int from = 0; from < steps.size(); from += MOST_STEPS_PER_CLASS) {
      List<RowStep> some = steps.subList(from, Math.min(steps.size(), from + MOST_STEPS_PER_CLASS));
      classes.add(ClassFile.of().build(GENERATED, type -> declare(type, chunks(some))));
    }
    return classes;
  }

  private static Kernel define(byte[] bytes) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Kernel)
          lookup
              .findConstructor(
                  lookup.lookupClass(), java.lang.invoke.MethodType.methodType(void.class))
              .invoke();
    } catch (Throwable impossible) {
      throw new IllegalStateException("generated code was refused", impossible);
    }
  }

  private static List<List<RowStep>> chunks(List<RowStep> steps) {
    List<List<RowStep>> chunks = new ArrayList<>();
    int operations = MOST_OPERATIONS_PER_METHOD;
    for (RowStep step : steps) {
      int more = step instanceof RowStep.Loop loop ? 1 + Lowering.operations(loop.body()) : 1;
      if (operations + more > MOST_OPERATIONS_PER_METHOD) {
        chunks.add(new ArrayList<>());
        operations = 0;
      }
      chunks.getLast().add(step);
      operations += more;
    }
    return chunks;
  }

  private void declare(ClassBuilder type, List<List<RowStep>> chunks) {
    type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
    type.withInterfaceSymbols(KERNEL);
    type.withMethodBody(
        INIT_NAME,
        MTD_void,
        0,
        code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
    type.withMethodBody(
        "run",
        RUN,
        ClassFile.ACC_PUBLIC,
        code -> {
          for (int chunk = 0; chunk < chunks.size(); chunk++) {
            code.aload(1).aload(2).aload(3).iload(4);
            code.invokestatic(GENERATED, "chunk" + chunk, RUN);
          }
          code.return_();
        });
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      List<RowStep> steps = chunks.get(chunk);
      type.withMethodBody(
          "chunk" + chunk,
          RUN,
          ClassFile.ACC_STATIC,
          code -> {
            steps.forEach(step -> emit(step, code));
            code.return_();
          });
    }
  }

  private void emit(RowStep step, CodeBuilder code) {
    switch (step) {
      case RowStep.Loop loop -> new LoopCode(code, lanes, points).emit(loop);
      case RowStep.Apply apply -> {
        code.aload(LoopCode.MEMORY);
        constants(code, apply.target() * lanes, apply.source() * lanes, lanes);
        code.invokestatic(
            FUNCTIONS, function(apply), MethodTypeDesc.of(CD_void, ROWS, CD_int, CD_int, CD_int));
      }
      case RowStep.Power power -> {
        code.aload(LoopCode.MEMORY);
        constants(
            code, power.target() * lanes, power.base() * lanes, power.exponent() * lanes, lanes);
        code.invokestatic(
            FUNCTIONS, "power", MethodTypeDesc.of(CD_void, ROWS, CD_int, CD_int, CD_int, CD_int));
      }
      case RowStep.ReadTable read -> {
        code.aload(LoopCode.MEMORY);
        constants(code, read.target() * lanes, read.source() * lanes, lanes);
        code.aload(LoopCode.TABLES).loadConstant(read.table()).aaload();
        code.invokestatic(
            FUNCTIONS, "read", MethodTypeDesc.of(CD_void, ROWS, CD_int, CD_int, CD_int, TABLE));
      }
      case RowStep.Emerge emerge -> {
        DelayLine delay = emerge.delay();
        code.aload(LoopCode.MEMORY);
        constants(code, emerge.target() * lanes, delay.firstRow() * lanes, delay.rows());
        constants(code, delay.steps() * lanes, delay.initial() * lanes);
        code.iload(LoopCode.POINT).loadConstant(lanes);
        code.invokestatic(
            FUNCTIONS,
            "emerge",
            MethodTypeDesc.of(
                CD_void, ROWS, CD_int, CD_int, CD_int, CD_int, CD_int, CD_int, CD_int));
      }
      case RowStep.Enter enter -> {
        DelayLine delay = enter.delay();
        code.aload(LoopCode.MEMORY);
        constants(code, delay.firstRow() * lanes, delay.rows(), delay.input() * lanes);
        code.iload(LoopCode.POINT).loadConstant(lanes);
        code.invokestatic(
            FUNCTIONS,
            "enter",
            MethodTypeDesc.of(CD_void, ROWS, CD_int, CD_int, CD_int, CD_int, CD_int));
      }
    }
  }

  private static void constants(CodeBuilder code, int... values) {
    for (int value : values) {
      code.loadConstant(value);
    }
  }

  private static String function(RowStep.Apply apply) {
    return switch (apply.function()) {
      case EXP -> "exp";
      case LOG -> "log";
      case LOG10 -> "log10";
      case SINE -> "sine";
      case COSINE -> "cosine";
      case TANGENT -> "tangent";
      case NEGATE, NOT, ABSOLUTE, SQUARE_ROOT, FLOOR, ROUND ->
          throw new IllegalStateException(apply.function() + " is plain arithmetic");
    };
  }
}
