package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.FunctionType;
import endurance.browser.wasm.Opcode;
import endurance.browser.wasm.ValueType;
import endurance.browser.wasm.WasmModule;
import java.util.List;

/**
 * Writes what whoever draws needs: the random numbers of a row, and functions over a row. The
 * address of the row comes from outside, and so do the parameters of what is drawn: a reader of the
 * page may change them.
 */
record DrawCode(WasmModule module, Lanes lanes, MemoryMap memory, Functions functions) {

  private static final int ADDRESS = 0;
  private static final int FIRST_PAIR = 1;
  private static final int STEP = 2;
  private static final int FIRST_KEY = 3;
  private static final int SECOND_KEY = 4;

  private static final int ROUNDS = 10;
  private static final long FIRST_MULTIPLIER = 0xD2511F53L;
  private static final long SECOND_MULTIPLIER = 0xCD9E8D57L;
  private static final int FIRST_WEYL = 0x9E3779B9;
  private static final int SECOND_WEYL = 0xBB67AE85;

  void write() {
    module.export("uniforms", uniforms());
    module.export("uniformsOf", uniformsOf());
    FunctionType scaling =
        new FunctionType(List.of(ValueType.I32, ValueType.F64, ValueType.F64), List.of());
    module.export("scale", scaled(scaling, -1));
    module.export("scaleNormals", scaled(scaling, functions.normal()));
    module.export("exp", functions.single(functions.exp()));
    module.export("log", functions.single(functions.log()));
    module.export("normal", functions.single(functions.normal()));
  }

  /**
   * Philox4x32-10 over a row: each counter gives two numbers. As for all whole numbers, code for
   * two lanes would not be faster: a processor multiplies 64 bits at once, a vector does not.
   */
  private int uniforms() {
    FunctionType type =
        new FunctionType(java.util.Collections.nCopies(5, ValueType.I32), List.of());
    Body body = new Body(type);
    int lane = body.local(ValueType.I32);
    int c0 = body.local(ValueType.I32);
    int c1 = body.local(ValueType.I32);
    int c2 = body.local(ValueType.I32);
    int c3 = body.local(ValueType.I32);
    int first = body.local(ValueType.I64);
    int second = body.local(ValueType.I64);
    Counter counter = new Counter(c0, c1, c2, c3, first, second);
    body.loop();
    body.get(FIRST_PAIR).set(c0);
    counter.scramble(body, STEP, FIRST_KEY, SECOND_KEY);
    body.get(ADDRESS).get(lane).op(Opcode.I32_ADD);
    unit(body, c0, c1);
    body.at(Opcode.F64_STORE, 0);
    body.get(ADDRESS).get(lane).op(Opcode.I32_ADD);
    unit(body, c2, c3);
    body.at(Opcode.F64_STORE, Double.BYTES);
    body.get(FIRST_PAIR).i32(1).op(Opcode.I32_ADD).set(FIRST_PAIR);
    body.get(lane).i32(2 * Double.BYTES).op(Opcode.I32_ADD).tee(lane);
    body.i32(MemoryMap.LANES * Double.BYTES).op(Opcode.I32_LT_U).againWhen().end();
    return defined(type, body);
  }

  /** Puts the uniform numbers of futures in the place of the futures' own numbers, over a row. */
  private int uniformsOf() {
    int step = 1;
    int firstKey = 2;
    int secondKey = 3;
    FunctionType type =
        new FunctionType(java.util.Collections.nCopies(4, ValueType.I32), List.of());
    Body body = new Body(type);
    int at = body.local(ValueType.I32);
    int end = body.local(ValueType.I32);
    int future = body.local(ValueType.I32);
    Counter counter =
        new Counter(
            body.local(ValueType.I32),
            body.local(ValueType.I32),
            body.local(ValueType.I32),
            body.local(ValueType.I32),
            body.local(ValueType.I64),
            body.local(ValueType.I64));
    body.get(ADDRESS).tee(at).i32(MemoryMap.LANES * Double.BYTES).op(Opcode.I32_ADD).set(end);
    body.loop();
    body.get(at).at(Opcode.F64_LOAD, 0).op(Opcode.I32_TRUNC_SAT_F64_S).tee(future);
    body.i32(1).op(Opcode.I32_SHR_U).set(counter.c0());
    counter.scramble(body, step, firstKey, secondKey);
    body.get(at);
    unit(body, counter.c2(), counter.c3());
    unit(body, counter.c0(), counter.c1());
    body.get(future).i32(1).op(Opcode.I32_AND).op(Opcode.SELECT).at(Opcode.F64_STORE, 0);
    body.get(at).i32(Double.BYTES).op(Opcode.I32_ADD).tee(at);
    body.get(end).op(Opcode.I32_LT_U).againWhen().end();
    return defined(type, body);
  }

  /** The four words of a counter, and room for two products; the first word is set already. */
  private record Counter(int c0, int c1, int c2, int c3, int first, int second) {

    void scramble(Body body, int step, int firstKey, int secondKey) {
      body.i32(0).set(c1).get(step).set(c2).i32(0).set(c3);
      for (int round = 0; round < ROUNDS; round++) {
        body.get(c0).op(Opcode.I64_EXTEND_I32_U).i64(FIRST_MULTIPLIER).op(Opcode.I64_MUL);
        body.set(first);
        body.get(c2).op(Opcode.I64_EXTEND_I32_U).i64(SECOND_MULTIPLIER).op(Opcode.I64_MUL);
        body.set(second);
        scrambled(body, second, c1, firstKey, round * FIRST_WEYL, c0);
        body.get(second).op(Opcode.I32_WRAP_I64).set(c1);
        scrambled(body, first, c3, secondKey, round * SECOND_WEYL, c2);
        body.get(first).op(Opcode.I32_WRAP_I64).set(c3);
      }
    }
  }

  /** The upper half of a product, with a word of the counter and the key of the round. */
  private static void scrambled(Body body, int product, int word, int key, int weyl, int to) {
    body.get(product).i64(Integer.SIZE).op(Opcode.I64_SHR_U).op(Opcode.I32_WRAP_I64);
    body.get(word).op(Opcode.I32_XOR);
    body.get(key).i32(weyl).op(Opcode.I32_ADD).op(Opcode.I32_XOR).set(to);
  }

  /** The upper 53 bits with the last one set, over 2^53. */
  private static void unit(Body body, int low, int high) {
    body.get(low).op(Opcode.I64_EXTEND_I32_U);
    body.get(high).op(Opcode.I64_EXTEND_I32_U).i64(Integer.SIZE).op(Opcode.I64_SHL);
    body.op(Opcode.I64_OR).i64(11).op(Opcode.I64_SHR_U).i64(1).op(Opcode.I64_OR);
    body.op(Opcode.F64_CONVERT_I64_S).f64(0x1p-53).op(Opcode.F64_MUL);
  }

  /**
   * {@code shift + factor x} over a row.
   *
   * @param function to put each number through first; none if negative
   */
  private int scaled(FunctionType type, int function) {
    Body body = new Body(type);
    LaneCode code = new LaneCode(body, lanes, memory);
    int lane = body.local(ValueType.I32);
    int shift = everywhere(code, 1);
    int factor = everywhere(code, 2);
    overRow(
        code,
        lane,
        () -> {
          int x = body.local(lanes.number());
          if (function >= 0) {
            body.call(function);
          }
          body.set(x).get(shift).get(factor).get(x);
          code.op(LaneOperation.MULTIPLY);
          code.op(LaneOperation.ADD);
        });
    return defined(type, body);
  }

  private static int everywhere(LaneCode code, int parameter) {
    int local = code.body().local(code.lanes().number());
    code.body().get(parameter);
    if (code.lanes() == Lanes.PAIR) {
      code.body().op(Opcode.F64X2_SPLAT);
    }
    code.body().set(local);
    return local;
  }

  /** Changes each number of a row: code finds it on the stack and leaves another. */
  private static void overRow(LaneCode code, int lane, Runnable change) {
    Body body = code.body();
    code.overLanes(
        lane,
        () -> {
          body.get(ADDRESS).get(lane).op(Opcode.I32_ADD);
          body.get(ADDRESS).get(lane).op(Opcode.I32_ADD);
          code.load(0);
          change.run();
          code.store(0);
        });
  }

  private int defined(FunctionType type, Body body) {
    int index = module.declared(type);
    module.define(index, body);
    return index;
  }
}
