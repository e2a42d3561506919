package endurance.engine.vector;

import endurance.engine.arithmetic.VectorFunctions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies the instructions of the functions of {@link VectorFunctions} into generated code, where
 * HotSpot sees nothing but vector instructions.
 */
final class Inlining {

  private final Map<String, List<CodeElement>> bodies = new HashMap<>();

  private Inlining() {}

  /** Reads the functions from their class file. */
  static Inlining ofVectorFunctions() {
    Inlining inlining = new Inlining();
    String file = VectorFunctions.class.getSimpleName() + ".class";
    try (InputStream bytes = VectorFunctions.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no class file " + file);
      }
      for (MethodModel method : ClassFile.of().parse(bytes.readAllBytes()).methods()) {
        List<CodeElement> body = new ArrayList<>();
        method.code().ifPresent(code -> code.forEach(body::add));
        inlining.bodies.put(method.methodName().stringValue(), body);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return inlining;
  }

  /** {@code vector}: a vector, the function of it. */
  void emit(String function, CodeBuilder code) {
    List<CodeElement> body = bodies.get(function);
    if (body == null) {
      throw new IllegalArgumentException("there is no function " + function);
    }
    Map<Integer, Integer> locals = new HashMap<>();
    code.astore(local(0, locals, code));
    for (CodeElement element : body) {
      switch (element) {
        case LoadInstruction load -> code.aload(local(load.slot(), locals, code));
        case StoreInstruction store -> code.astore(local(store.slot(), locals, code));
        case ReturnInstruction end -> {} // the value stays on the stack
        case Instruction instruction -> code.with(instruction);
        default -> {} // line numbers and the like
      }
    }
  }

  private static int local(int of, Map<Integer, Integer> locals, CodeBuilder code) {
    return locals.computeIfAbsent(of, absent -> code.allocateLocal(TypeKind.REFERENCE));
  }
}
