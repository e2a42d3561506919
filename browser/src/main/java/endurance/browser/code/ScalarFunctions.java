package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.FunctionType;
import endurance.browser.wasm.Opcode;
import endurance.browser.wasm.ValueType;
import endurance.browser.wasm.WasmModule;
import endurance.model.Table;
import java.util.List;

/** Functions that are written for single numbers only: they branch. */
record ScalarFunctions(WasmModule module) {

  /** What is left after whole multiples, with the sign of the divisor. */
  int modulo(int remainder) {
    FunctionType type =
        new FunctionType(List.of(ValueType.F64, ValueType.F64), List.of(ValueType.F64));
    Body body = new Body(type);
    int rest = body.local(ValueType.F64);
    body.get(0).get(1).call(remainder).set(rest);
    body.get(rest).get(1).op(Opcode.F64_ADD);
    body.get(rest);
    body.get(rest).f64(0).op(Opcode.F64_NE);
    body.get(rest).f64(0).op(Opcode.F64_LT).get(1).f64(0).op(Opcode.F64_LT).op(Opcode.I32_XOR);
    body.op(Opcode.I32_AND).op(Opcode.SELECT);
    return defined(type, body);
  }

  /**
   * A lookup table: NaN in, NaN out; of the pieces between points, the last that begins at or
   * before the number is found by halving.
   *
   * @param address of all x, all y and all slopes
   */
  int table(Table table, int address) {
    FunctionType type = new FunctionType(List.of(ValueType.F64), List.of(ValueType.F64));
    Body body = new Body(type);
    int last = table.x().size() - 1;
    int y = address + (last + 1) * Double.BYTES;
    int slopes = y + (last + 1) * Double.BYTES;
    body.get(0).get(0).op(Opcode.F64_NE).when().f64(Double.NaN).op(Opcode.RETURN).end();
    if (last == 0) {
      body.f64(table.y().getFirst());
      return defined(type, body);
    }
    int left = left(body, last, address);
    switch (table.between()) {
      case CONTINUOUS -> {
        beyond(body, Opcode.F64_LE, table.x().getFirst(), table.y().getFirst());
        beyond(body, Opcode.F64_GE, table.x().getLast(), table.y().getLast());
        line(body, left, address, y, slopes);
      }
      case EXTRAPOLATE -> line(body, left, address, y, slopes);
      case DISCRETE -> {
        body.get(left).at(Opcode.F64_LOAD, y + Double.BYTES);
        body.get(left).at(Opcode.F64_LOAD, y);
        body.get(0).get(left).at(Opcode.F64_LOAD, address + Double.BYTES);
        body.op(Opcode.F64_GE).op(Opcode.SELECT);
      }
    }
    return defined(type, body);
  }

  /** Eight times the number of the piece, from 0 to the last but one. */
  private static int left(Body body, int last, int address) {
    int low = body.local(ValueType.I32);
    int high = body.local(ValueType.I32);
    int middle = body.local(ValueType.I32);
    // The piece lies from low to high; x at low is at or before the number, or low is 0.
    body.i32((last - 1) * Double.BYTES).set(high);
    body.get(low).get(high).op(Opcode.I32_LT_U).when().loop();
    body.get(low).get(high).op(Opcode.I32_ADD).i32(Double.BYTES).op(Opcode.I32_ADD);
    body.i32(1).op(Opcode.I32_SHR_U).i32(-Double.BYTES).op(Opcode.I32_AND).set(middle);
    body.get(middle).at(Opcode.F64_LOAD, address).get(0).op(Opcode.F64_LE).when();
    body.get(middle).set(low);
    body.otherwise();
    body.get(middle).i32(Double.BYTES).op(Opcode.I32_SUB).set(high);
    body.end();
    body.get(low).get(high).op(Opcode.I32_LT_U).againWhen().end().end();
    return low;
  }

  private static void beyond(Body body, Opcode comparison, double x, double y) {
    body.get(0).f64(x).op(comparison).when().f64(y).op(Opcode.RETURN).end();
  }

  private static void line(Body body, int left, int address, int y, int slopes) {
    body.get(left).at(Opcode.F64_LOAD, y);
    body.get(0).get(left).at(Opcode.F64_LOAD, address).op(Opcode.F64_SUB);
    body.get(left).at(Opcode.F64_LOAD, slopes).op(Opcode.F64_MUL).op(Opcode.F64_ADD);
  }

  private int defined(FunctionType type, Body body) {
    int index = module.declared(type);
    module.define(index, body);
    return index;
  }
}
