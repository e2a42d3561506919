package endurance.browser.code;

import endurance.browser.wasm.WasmModule;
import endurance.engine.program.Program;

/**
 * A program as a module of WebAssembly. It exports the memory of one batch and the functions that
 * compute it ({@code drawn}, {@code future}, {@code initial}, {@code point}, {@code step}, {@code
 * last}, each of the number of a point) and draw for it.
 */
public final class ProgramModule {

  private ProgramModule() {}

  /**
   * The bytes of the module.
   *
   * @param toTheBit whether elementary functions round as they do on the JVM, which takes longer
   */
  public static byte[] of(Program program, Lanes lanes, boolean toTheBit) {
    WasmModule module = new WasmModule();
    MemoryMap memory = new MemoryMap(program);
    Functions functions = new Functions(module, lanes, toTheBit, memory, program);
    new GroupCode(module, program, lanes, memory, functions).write();
    new DrawCode(module, lanes, memory, functions).write();
    int bytes = memory.fill(module);
    return module.toBytes(bytes);
  }
}
