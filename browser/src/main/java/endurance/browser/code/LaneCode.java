package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.Opcode;

/** Writes code for one future or two, the same calls for both. */
final class LaneCode {

  private final Body body;
  private final Lanes lanes;
  private final MemoryMap memory;

  LaneCode(Body body, Lanes lanes, MemoryMap memory) {
    this.body = body;
    this.lanes = lanes;
    this.memory = memory;
  }

  Body body() {
    return body;
  }

  Lanes lanes() {
    return lanes;
  }

  MemoryMap memory() {
    return memory;
  }

  void op(LaneOperation operation) {
    body.op(operation.on(lanes));
  }

  void number(double value) {
    switch (lanes) {
      case SINGLE -> body.f64(value);
      case PAIR -> bits(Double.doubleToRawLongBits(value));
    }
  }

  /** Pushes the number that has these bits. */
  void bits(long bits) {
    switch (lanes) {
      case SINGLE -> body.f64(Double.longBitsToDouble(bits));
      case PAIR -> {
        body.i32(0);
        everywhere(memory.constant(bits));
      }
    }
  }

  /** Reads one number for all futures, at the address on the stack plus an offset. */
  void everywhere(int offset) {
    body.at(lanes == Lanes.PAIR ? Opcode.V128_LOAD64_SPLAT : Opcode.F64_LOAD, offset);
  }

  void load(int offset) {
    body.at(lanes == Lanes.PAIR ? Opcode.V128_LOAD : Opcode.F64_LOAD, offset);
  }

  void store(int offset) {
    body.at(lanes == Lanes.PAIR ? Opcode.V128_STORE : Opcode.F64_STORE, offset);
  }

  /** Makes 1 or 0 of the truth value on the stack. */
  void truthToNumber() {
    switch (lanes) {
      case SINGLE -> body.op(Opcode.F64_CONVERT_I32_U);
      case PAIR -> {
        number(1);
        op(LaneOperation.BOTH);
      }
    }
  }

  /** Makes a truth value of the number on the stack: anything but 0 is true, also NaN. */
  void numberToTruth() {
    number(0);
    op(LaneOperation.NOT_EQUAL);
  }

  /** Whether a truth value on the stack holds for any future. */
  void any() {
    if (lanes == Lanes.PAIR) {
      body.op(Opcode.V128_ANY_TRUE);
    }
  }

  /** Puts the number on the stack through a function of single numbers. */
  void each(int function) {
    switch (lanes) {
      case SINGLE -> body.call(function);
      case PAIR -> {
        int argument = body.local(lanes.number());
        body.tee(argument).extract(0).call(function).op(Opcode.F64X2_SPLAT);
        body.get(argument).extract(1).call(function).replace(1);
      }
    }
  }

  /** Puts the two numbers on the stack through a function of two single numbers. */
  void eachTwo(int function) {
    switch (lanes) {
      case SINGLE -> body.call(function);
      case PAIR -> {
        int second = body.local(lanes.number());
        int first = body.local(lanes.number());
        body.set(second).set(first);
        body.get(first).extract(0).get(second).extract(0).call(function).op(Opcode.F64X2_SPLAT);
        body.get(first).extract(1).get(second).extract(1).call(function).replace(1);
      }
    }
  }

  /** Runs code for every future of the batch. */
  void overLanes(int lane, Runnable code) {
    body.loop();
    code.run();
    body.get(lane).i32(lanes.bytes()).op(Opcode.I32_ADD).tee(lane);
    body.i32(MemoryMap.LANES * Double.BYTES).op(Opcode.I32_LT_U).againWhen();
    body.end();
  }
}
