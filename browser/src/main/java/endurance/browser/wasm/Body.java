package endurance.browser.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * The code of one function, instruction by instruction: a stack machine with local variables, the
 * first of which are the parameters. Each method adds an instruction and gives the body again.
 */
public final class Body {

  /** Of a memory access: numbers lie at multiples of eight bytes. */
  private static final int EIGHT_BYTES = 3;

  private static final int FOUR_BYTES = 2;

  private static final int NO_RESULT = 0x40;

  private final int parameters;
  private final List<ValueType> locals = new ArrayList<>();
  private final ByteWriter code = new ByteWriter();

  public Body(FunctionType type) {
    this.parameters = type.parameters().size();
  }

  /** A new local variable; 0 at first. */
  public int local(ValueType type) {
    locals.add(type);
    return parameters + locals.size() - 1;
  }

  /** Bytes of code so far. */
  public int size() {
    return code.size();
  }

  public Body get(int local) {
    return indexed(0x20, local);
  }

  public Body set(int local) {
    return indexed(0x21, local);
  }

  /** Sets a local variable and leaves its value on the stack. */
  public Body tee(int local) {
    return indexed(0x22, local);
  }

  public Body call(int function) {
    return indexed(0x10, function);
  }

  private Body indexed(int opcode, int index) {
    code.one(opcode);
    code.unsigned(index);
    return this;
  }

  public Body op(Opcode opcode) {
    opcode.write(code);
    return this;
  }

  public Body i32(int value) {
    code.one(0x41);
    code.signed(value);
    return this;
  }

  public Body i64(long value) {
    code.one(0x42);
    code.signed(value);
    return this;
  }

  public Body f64(double value) {
    code.one(0x44);
    code.word(Double.doubleToRawLongBits(value));
    return this;
  }

  /** Reads or writes memory at the address on the stack plus an offset. */
  public Body at(Opcode access, int offset) {
    access.write(code);
    code.unsigned(access == Opcode.I32_LOAD ? FOUR_BYTES : EIGHT_BYTES);
    code.unsigned(offset);
    return this;
  }

  /** One of the two numbers of a vector. */
  public Body extract(int lane) {
    code.one(0xFD);
    code.unsigned(0x21);
    code.one(lane);
    return this;
  }

  /** The vector below the top of the stack with another number in one place. */
  public Body replace(int lane) {
    code.one(0xFD);
    code.unsigned(0x22);
    code.one(lane);
    return this;
  }

  /** Begins what {@link #again} begins again. */
  public Body loop() {
    code.one(0x03);
    code.one(NO_RESULT);
    return this;
  }

  /** Begins what runs only if the number on the stack is not 0. */
  public Body when() {
    code.one(0x04);
    code.one(NO_RESULT);
    return this;
  }

  public Body otherwise() {
    code.one(0x05);
    return this;
  }

  /** Goes back to the begin of the loop that is written, if the number on the stack is not 0. */
  public Body againWhen() {
    return indexed(0x0D, 0);
  }

  public Body end() {
    code.one(0x0B);
    return this;
  }

  /** As it stands in a module: local variables of one type together, then the code. */
  byte[] toBytes() {
    ByteWriter all = new ByteWriter();
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < locals.size(); i++) {
      if (i == 0 || locals.get(i) != locals.get(i - 1)) {
        runs.add(i);
      }
    }
    all.unsigned(runs.size());
    for (int run = 0; run < runs.size(); run++) {
      int from = runs.get(run);
      int to = run + 1 < runs.size() ? runs.get(run + 1) : locals.size();
      all.unsigned(to - from);
      all.one(locals.get(from).code());
    }
    all.all(code.toBytes());
    all.one(0x0B);
    return all.toBytes();
  }
}
