package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.FunctionType;
import endurance.browser.wasm.ValueType;
import endurance.browser.wasm.WasmModule;
import endurance.engine.arithmetic.FunctionCode;
import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.NormalCode;
import endurance.engine.arithmetic.PowerCode;
import endurance.engine.program.Program;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The functions that lines call, each written into the module when it is first asked for.
 *
 * <p>Sine, cosine, tangent and the remainder of a division come from the host: JavaScript has them,
 * and hardly any model needs them in its innermost loop.
 */
final class Functions {

  private final WasmModule module;
  private final Lanes lanes;
  private final boolean toTheBit;
  private final MemoryMap memory;
  private final Program program;
  private final Map<String, Integer> written = new HashMap<>();
  private final int sine;
  private final int cosine;
  private final int tangent;
  private final int remainder;

  Functions(WasmModule module, Lanes lanes, boolean toTheBit, MemoryMap memory, Program program) {
    this.module = module;
    this.lanes = lanes;
    this.toTheBit = toTheBit;
    this.memory = memory;
    this.program = program;
    FunctionType ofOne = new FunctionType(List.of(ValueType.F64), List.of(ValueType.F64));
    this.sine = module.imported("sine", ofOne);
    this.cosine = module.imported("cosine", ofOne);
    this.tangent = module.imported("tangent", ofOne);
    this.remainder =
        module.imported(
            "remainder",
            new FunctionType(List.of(ValueType.F64, ValueType.F64), List.of(ValueType.F64)));
  }

  int exp() {
    return unary("exp", Rounding.TWICE, FunctionCode::exp);
  }

  int log() {
    return unary("log", Rounding.WITH_ERRORS, FunctionCode::log);
  }

  int log10() {
    return unary("log10", Rounding.WITH_ERRORS, FunctionCode::log10);
  }

  /** For any exponent. */
  int power() {
    return once("power", () -> function(2, Rounding.WITH_ERRORS, on -> PowerCode.of(on, 0, 1)));
  }

  /** For one exponent: a good part of a power is to find out what sort it is. */
  int power(double exponent) {
    return unary(
        "power " + Double.doubleToRawLongBits(exponent),
        Rounding.WITH_ERRORS,
        (on, base) -> PowerCode.of(on, base, exponent));
  }

  /** The quantile function of the standard normal: the tails only where there is one. */
  int normal() {
    return once(
        "normal",
        () -> {
          Body body = new Body(type(1));
          LaneCode code = new LaneCode(body, lanes, memory);
          WasmInstructions on = new WasmInstructions(code, rounding(Rounding.TWICE));
          int middle = NormalCode.middle(on, 0);
          int isTail = NormalCode.isTail(on, 0);
          body.get(isTail);
          code.any();
          body.when();
          WasmInstructions far = new WasmInstructions(code, rounding(Rounding.WITH_ERRORS));
          body.get(far.choose(isTail, NormalCode.tail(far, 0), middle)).set(middle);
          body.end();
          body.get(middle);
          return defined(type(1), body);
        });
  }

  int sine() {
    return sine;
  }

  int cosine() {
    return cosine;
  }

  int tangent() {
    return tangent;
  }

  /** {@link endurance.engine.arithmetic.Arithmetic#modulo} of two single numbers. */
  int modulo() {
    return once("modulo", () -> new ScalarFunctions(module).modulo(remainder));
  }

  /** A lookup table read at a single number. */
  int table(int number) {
    return once(
        "table " + number,
        () ->
            new ScalarFunctions(module).table(program.tables().get(number), memory.table(number)));
  }

  /** What comes out of a delay, from the number of the point and the place in the row. */
  int delay(int number) {
    return once(
        "delay " + number,
        () -> new DelayCode(module, lanes, memory, program.delays().get(number)).written());
  }

  /** A function of one number of this module's kind, made to take a single one. */
  int single(int function) {
    return once(
        "single " + function,
        () -> {
          FunctionType type = new FunctionType(List.of(ValueType.F64), List.of(ValueType.F64));
          Body body = new Body(type).get(0);
          switch (lanes) {
            case SINGLE -> body.call(function);
            case PAIR ->
                body.op(endurance.browser.wasm.Opcode.F64X2_SPLAT).call(function).extract(0);
          }
          return defined(type, body);
        });
  }

  @FunctionalInterface
  private interface Unary {
    int of(Instructions on, int x);
  }

  @FunctionalInterface
  private interface Spelled {
    int on(Instructions on);
  }

  private int unary(String name, Rounding rounding, Unary spelled) {
    return once(name, () -> function(1, rounding, on -> spelled.of(on, 0)));
  }

  private int function(int arguments, Rounding rounding, Spelled spelled) {
    FunctionType type = type(arguments);
    Body body = new Body(type);
    LaneCode code = new LaneCode(body, lanes, memory);
    body.get(spelled.on(new WasmInstructions(code, rounding(rounding))));
    return defined(type, body);
  }

  private Rounding rounding(Rounding fast) {
    return toTheBit ? Rounding.ONCE : fast;
  }

  private FunctionType type(int arguments) {
    return new FunctionType(
        Collections.nCopies(arguments, lanes.number()), List.of(lanes.number()));
  }

  private int once(String name, IntSupplier function) {
    Integer known = written.get(name);
    if (known != null) {
      return known;
    }
    int index = function.getAsInt();
    written.put(name, index);
    return index;
  }

  private int defined(FunctionType type, Body body) {
    int index = module.declared(type);
    module.define(index, body);
    return index;
  }
}
