package endurance.engine.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions in machine code with the numbers they need behind them. Each takes its arguments as the
 * calling convention of System V hands them over (three addresses, three numbers), keeps a piece of
 * the stack, and runs blocks in loops.
 *
 * <p>Reference: System V Application Binary Interface, AMD64 Architecture Processor Supplement,
 * section 3.2.
 */
final class Image {

  private static final int LONGEST_SHORT_STEP = 127;

  private final Assembler code = new Assembler();
  private final Constants constants = new Constants();
  private final List<Integer> constantPlaces = new ArrayList<>();
  private final List<Integer> timetablePlaces = new ArrayList<>();
  private Waiting waiting = Waiting.onStack();
  private int frame;

  Constants constants() {
    return constants;
  }

  Assembler code() {
    return code;
  }

  /**
   * Begins a function of the memory of a batch and the number of a point.
   *
   * @param timetables how many numbers there are for each point
   * @return where it begins
   */
  int beginKernel(int timetables, Waiting waiting) {
    int start = begin(waiting);
    code.bytes(0x49, 0x89, 0xFA, 0x89, 0xCE); // mov r10, rdi; mov esi, ecx
    code.bytes(0x4C, 0x8D, 0x0D); // lea r9, timetables
    code.word(0);
    timetablePlaces.add(code.size());
    code.bytes(0x48, 0x69, 0xC9); // imul rcx, rcx, bytes of a point
    code.word(timetables * Double.BYTES);
    code.bytes(0x49, 0x01, 0xC9); // add r9, rcx
    return start;
  }

  /**
   * Begins a function of rows: three arrays; where the first row begins; where the third begins,
   * and the second in the upper half of the number; how many groups of lanes there are.
   */
  int beginRows() {
    code.align(Assembler.VECTOR);
    int start = code.size();
    code.bytes(0x48, 0x8D, 0x3C, 0xCF); // lea rdi, [rdi + 8*rcx]
    code.bytes(0x44, 0x89, 0xC0); // mov eax, r8d
    code.bytes(0x49, 0xC1, 0xE8, 0x20); // shr r8, 32
    code.bytes(0x4A, 0x8D, 0x34, 0xC6); // lea rsi, [rsi + 8*r8]
    code.bytes(0x48, 0x8D, 0x14, 0xC2); // lea rdx, [rdx + 8*rax]
    code.bytes(0x4C, 0x89, 0xC9); // mov rcx, r9
    prologue(Waiting.onStack());
    return start;
  }

  private int begin(Waiting waiting) {
    code.align(Assembler.VECTOR);
    int start = code.size();
    prologue(waiting);
    return start;
  }

  private void prologue(Waiting waiting) {
    this.waiting = waiting;
    code.bytes(0x55, 0x48, 0x89, 0xE5); // push rbp; mov rbp, rsp
    code.bytes(0x48, 0x81, 0xEC); // sub rsp, bytes
    code.word(0);
    frame = code.size();
    code.bytes(0x48, 0x83, 0xE4, 0xC0); // and rsp, -64
    code.bytes(0x4C, 0x8D, 0x05); // lea r8, constants
    code.word(0);
    constantPlaces.add(code.size());
  }

  /** Runs a block for groups of lanes, from the first row of a batch's memory on. */
  void loop(Block block, int groups) {
    code.bytes(0x4C, 0x89, 0xD7); // mov rdi, r10
    code.bytes(0xB9); // mov ecx, groups
    code.word(groups);
    loop(block, Assembler.VECTOR, 0, 0);
  }

  /**
   * Runs a block as often as {@code ecx} says.
   *
   * @param first bytes by which the first address moves on; likewise the others
   */
  void loop(Block block, int first, int second, int third) {
    int start = code.size();
    write(block);
    advance(Base.FIRST, first);
    advance(Base.SECOND, second);
    advance(Base.THIRD, third);
    repeat(start);
  }

  /**
   * The same, but the number at the first address counts on.
   *
   * @param lanes by which it does
   */
  void countingLoop(Block block, int lanes, int third) {
    int start = code.size();
    write(block);
    code.bytes(0x48, 0x83, 0x07, lanes); // add qword ptr [rdi], lanes
    advance(Base.THIRD, third);
    repeat(start);
  }

  /**
   * Runs a block over each of some rows. At the first address stand a counter, a number for the
   * block, where the counter begins and how often the block runs in a row; at the second, for each
   * row, where it begins behind the third address, and what else the block needs.
   *
   * @param second bytes for each row at the second address
   * @param lanes that the block takes of the counter
   * @param third bytes by which the third address moves on with each run
   */
  void loopOverRows(Block block, int second, int lanes, int third) {
    code.bytes(0x41, 0x89, 0xC9, 0x49, 0x89, 0xD2); // mov r9d, ecx; mov r10, rdx
    int start = code.size();
    code.bytes(0x4C, 0x89, 0xD2, 0x48, 0x03, 0x16); // mov rdx, r10; add rdx, [rsi]
    code.bytes(0x48, 0x8B, 0x47, 0x10, 0x48, 0x89, 0x07); // mov rax, [rdi + 16]; mov [rdi], rax
    code.bytes(0x8B, 0x4F, 0x18); // mov ecx, [rdi + 24]
    countingLoop(block, lanes, third);
    advance(Base.SECOND, second);
    code.bytes(0x41, 0x83, 0xE9, 1, 0x0F, 0x85); // sub r9d, 1; jnz
    code.word(start - code.size() - Integer.BYTES);
  }

  private void write(Block block) {
    waiting.begin(block.values());
    int exit = new BlockWriter(block, new Schedule(block).order(), code, waiting).write();
    if (exit > 0) {
      code.patch(exit);
    }
  }

  /** Counts down and goes back to a place as long as there is more to do. */
  private void repeat(int start) {
    code.bytes(0x83, 0xE9, 1); // sub ecx, 1
    code.bytes(0x0F, 0x85); // jnz
    code.word(start - code.size() - Integer.BYTES);
  }

  private void advance(Base base, int bytes) {
    if (bytes == 0) {
      return;
    }
    boolean isShort = bytes <= LONGEST_SHORT_STEP;
    code.bytes(0x48, isShort ? 0x83 : 0x81, 0xC0 | base.number());
    if (isShort) {
      code.bytes(bytes);
    } else {
      code.word(bytes);
    }
  }

  /**
   * Copies a row into one of a ring of rows: the one that the number of the point falls on.
   *
   * @param from bytes from the start of the batch's memory; likewise {@code ring}
   * @param rows of the ring
   * @param groups of lanes in a row
   */
  void copyIntoRing(int from, int ring, int rows, int bytesOfRow, int groups) {
    code.bytes(0x89, 0xF0, 0x31, 0xD2, 0xB9); // mov eax, esi; xor edx, edx; mov ecx, rows
    code.word(rows);
    code.bytes(0xF7, 0xF1, 0x69, 0xD2); // div ecx; imul edx, edx, bytes of a row
    code.word(bytesOfRow);
    code.bytes(0x49, 0x8D, 0x94, 0x12); // lea rdx, [r10 + rdx + ring]
    code.word(ring);
    code.bytes(0x49, 0x8D, 0xBA); // lea rdi, [r10 + from]
    code.word(from);
    code.bytes(0xB9); // mov ecx, groups
    code.word(groups);
    Block block = new Block(constants, false);
    block.store(Base.THIRD, 0, block.load(Base.FIRST, 0));
    loop(block, Assembler.VECTOR, 0, Assembler.VECTOR);
  }

  void end() {
    code.set(frame, waiting.bytes());
    code.bytes(0xC5, 0xF8, 0x77); // vzeroupper
    code.bytes(0x48, 0x89, 0xEC, 0x5D, 0xC3); // mov rsp, rbp; pop rbp; ret
  }

  /**
   * Everything in executable memory.
   *
   * @param timetables numbers of each point, point by point
   */
  MachineCode finish(double[] timetables) {
    code.align(Assembler.VECTOR);
    for (int place : constantPlaces) {
      code.set(place, code.size() + Constants.MIDDLE - place);
    }
    constants.writeTo(code);
    for (int place : timetablePlaces) {
      code.set(place, code.size() - place);
    }
    for (double number : timetables) {
      long bits = Double.doubleToRawLongBits(number);
      code.word((int) bits);
      code.word((int) (bits >>> Integer.SIZE));
    }
    return MachineCode.of(code.bytes());
  }
}
