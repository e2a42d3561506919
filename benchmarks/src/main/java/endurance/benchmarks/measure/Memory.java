package endurance.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The largest amounts of memory this process has held, in MiB. */
final class Memory {

  private static final double MEBI = 1024 * 1024;

  private Memory() {}

  /** Of the heap: the sum over its pools, whose peaks may have come at different times. */
  static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(Memory::peak)
            .sum()
        / MEBI;
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage() == null ? 0 : pool.getPeakUsage().getUsed();
  }

  /** Resident in memory, as Linux counts it; empty elsewhere. */
  static OptionalDouble peakResident() {
    Path status = Path.of("/proc/self/status");
    try {
      return Files.exists(status)
          ? Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
              .findFirst()
          : OptionalDouble.empty();
    } catch (IOException unreadable) {
      return OptionalDouble.empty();
    }
  }
}
