package endurance.engine.machine;

/** What the processor at hand can do, by its own account. */
final class Processor {

  /** Bits of what function 7 of {@code cpuid} says: AVX-512 foundation, and 64-bit additions. */
  private static final long NEEDED = 1L << 16 | 1L << 17;

  private Processor() {}

  /** Whether generated code can run here: the right processor and system, and leave to do so. */
  static boolean isFit() {
    if (!System.getProperty("os.name", "").equals("Linux")
        || !System.getProperty("os.arch", "").equals("amd64")
        || !Processor.class.getModule().isNativeAccessEnabled()) {
      return false;
    }
    try {
      return (MachineCode.of(features()).at(0).run() & NEEDED) == NEEDED;
    } catch (IllegalStateException | UnsupportedOperationException forbidden) {
      return false; // some systems let no program write code
    }
  }

  /**
   * Asks {@code cpuid}; 0 where the system does not save the registers of AVX-512 when it switches
   * between threads.
   */
  private static byte[] features() {
    Assembler code = new Assembler();
    code.bytes(0x53); // push rbx
    code.bytes(0x31, 0xC0, 0x0F, 0xA2); // eax = 0: the number of the last function
    code.bytes(0x83, 0xF8, 7, 0x0F, 0x82); // none below 7
    code.word(0);
    int old = code.size();
    code.bytes(0xB8, 1, 0, 0, 0, 0x0F, 0xA2); // function 1
    code.bytes(0x0F, 0xBA, 0xE1, 27, 0x0F, 0x83); // ecx bit 27: the system says what it saves
    code.word(0);
    int silent = code.size();
    code.bytes(0x31, 0xC9, 0x0F, 0x01, 0xD0); // xgetbv 0
    code.bytes(0x25, 0xE6, 0, 0, 0); // vectors of all lengths, and masks
    code.bytes(0x3D, 0xE6, 0, 0, 0, 0x0F, 0x85);
    code.word(0);
    int unsaved = code.size();
    code.bytes(0xB8, 7, 0, 0, 0, 0x31, 0xC9, 0x0F, 0xA2); // function 7.0
    code.bytes(0x89, 0xD8, 0x5B, 0xC3); // eax = ebx, pop rbx, return
    code.patch(old);
    code.patch(silent);
    code.patch(unsaved);
    code.bytes(0x31, 0xC0, 0x5B, 0xC3); // 0
    return code.bytes();
  }
}
