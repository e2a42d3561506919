package endurance.engine.machine;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Calls of native code: of three addresses and three numbers, which suits generated code and, with
 * the first addresses made from numbers, the functions of the C library that manage memory. One
 * shape for all, since the first call of each costs milliseconds.
 */
final class SystemCalls {

  private static final MethodHandle CALL =
      Linker.nativeLinker()
          .downcallHandle(
              FunctionDescriptor.of(
                  ValueLayout.JAVA_LONG,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG),
              Linker.Option.critical(true));

  /** What may be done with memory, as {@code mmap} and {@code mprotect} number it. */
  private static final long READ_AND_WRITE = 1 | 2;

  private static final long READ_AND_EXECUTE = 1 | 4;

  /** Memory of this process alone, behind which no file stands. */
  private static final long PRIVATE_AND_ANONYMOUS = 0x02 | 0x20;

  private static final long NO_FILE = -1;

  private SystemCalls() {}

  /**
   * Calls code; nothing may be moved or collected meanwhile, so it has to return soon.
   *
   * @param first arrays on the heap may be passed as segments of them
   */
  static long call(
      MemorySegment code,
      MemorySegment first,
      MemorySegment second,
      MemorySegment third,
      long fourth,
      long fifth,
      long sixth) {
    try {
      return (long) CALL.invokeExact(code, first, second, third, fourth, fifth, sixth);
    } catch (Throwable impossible) {
      throw new IllegalStateException("native code cannot throw", impossible);
    }
  }

  /**
   * Fresh memory that can be written.
   *
   * @throws IllegalStateException when there is none
   */
  static MemorySegment map(long bytes) {
    long address =
        call(
            Library.MAP,
            MemorySegment.NULL,
            MemorySegment.ofAddress(bytes),
            MemorySegment.ofAddress(READ_AND_WRITE),
            PRIVATE_AND_ANONYMOUS,
            NO_FILE,
            0);
    if (address == -1) {
      throw new IllegalStateException("the system has no memory for " + bytes + " bytes of code");
    }
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }

  /**
   * Makes memory executable and read-only.
   *
   * @throws IllegalStateException when the system forbids it
   */
  static void makeExecutable(MemorySegment memory) {
    long result =
        call(
            Library.PROTECT,
            memory,
            MemorySegment.ofAddress(memory.byteSize()),
            MemorySegment.ofAddress(READ_AND_EXECUTE),
            0,
            0,
            0);
    if ((int) result != 0) {
      throw new IllegalStateException("the system does not let memory become executable");
    }
  }

  static void unmap(MemorySegment memory) {
    MemorySegment bytes = MemorySegment.ofAddress(memory.byteSize());
    call(Library.UNMAP, memory, bytes, MemorySegment.NULL, 0, 0, 0);
  }

  /** Found when first needed, since the search is not free. */
  private static final class Library {
    static final MemorySegment MAP = function("mmap");
    static final MemorySegment PROTECT = function("mprotect");
    static final MemorySegment UNMAP = function("munmap");

    private static MemorySegment function(String name) {
      return Linker.nativeLinker().defaultLookup().findOrThrow(name);
    }
  }
}
