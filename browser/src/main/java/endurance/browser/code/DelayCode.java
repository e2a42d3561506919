package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.FunctionType;
import endurance.browser.wasm.Opcode;
import endurance.browser.wasm.ValueType;
import endurance.browser.wasm.WasmModule;
import endurance.engine.program.DelayLine;
import java.util.List;

/** What comes out of a fixed delay: mostly one row for all futures, else each from its own. */
record DelayCode(WasmModule module, Lanes lanes, MemoryMap memory, DelayLine delay) {

  private static final int POINT = 0;
  private static final int LANE = 1;

  int written() {
    FunctionType type =
        new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of(lanes.number()));
    Body body = new Body(type);
    int row = row();
    int single = single(row);
    switch (lanes) {
      case SINGLE -> body.get(POINT).get(LANE).call(single);
      case PAIR -> {
        int steps = memory.row(delay.steps());
        int first = body.local(ValueType.F64);
        body.get(LANE).at(Opcode.F64_LOAD, steps).tee(first);
        body.get(LANE).at(Opcode.F64_LOAD, steps + Double.BYTES).op(Opcode.F64_EQ).when();
        body.get(first).get(POINT).call(row).get(LANE).op(Opcode.I32_ADD);
        body.at(Opcode.V128_LOAD, 0).op(Opcode.RETURN);
        body.end();
        body.get(POINT).get(LANE).call(single).op(Opcode.F64X2_SPLAT);
        body.get(POINT).get(LANE).i32(Double.BYTES).op(Opcode.I32_ADD).call(single).replace(1);
      }
    }
    return defined(type, body);
  }

  /** Where the row begins that a delay of so many steps reads. */
  private int row() {
    FunctionType type =
        new FunctionType(List.of(ValueType.F64, ValueType.I32), List.of(ValueType.I32));
    Body body = new Body(type);
    int entered = body.local(ValueType.I32);
    body.get(1).get(0).op(Opcode.I32_TRUNC_SAT_F64_S).op(Opcode.I32_SUB).set(entered);
    body.i32(memory.row(delay.initial()));
    body.get(entered).i32(delay.rows()).op(Opcode.I32_REM_S).i32(memory.stride());
    body.op(Opcode.I32_MUL).i32(memory.row(delay.firstRow())).op(Opcode.I32_ADD);
    body.get(entered).i32(0).op(Opcode.I32_LT_S).op(Opcode.SELECT);
    return defined(type, body);
  }

  /** For one future: NaN where the delay is NaN. */
  private int single(int row) {
    FunctionType type =
        new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of(ValueType.F64));
    Body body = new Body(type);
    int steps = body.local(ValueType.F64);
    body.get(LANE).at(Opcode.F64_LOAD, memory.row(delay.steps())).tee(steps);
    body.get(steps).op(Opcode.F64_NE).when().f64(Double.NaN).op(Opcode.RETURN).end();
    body.get(steps).get(POINT).call(row).get(LANE).op(Opcode.I32_ADD).at(Opcode.F64_LOAD, 0);
    return defined(type, body);
  }

  private int defined(FunctionType type, Body body) {
    int index = module.declared(type);
    module.define(index, body);
    return index;
  }
}
