package endurance.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  /** One line: processor, memory, Java, date, and how busy the machine is with other things. */
  static String described() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GiB, %s %s, %s, %s; load at the start %.1f",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() / Math.pow(1024, 3),
        System.getProperty("java.vm.name"),
        Runtime.version(),
        System.getProperty("os.name"),
        LocalDate.now(java.time.ZoneOffset.UTC),
        system.getSystemLoadAverage());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      String flags = "";
      String model = System.getProperty("os.arch");
      for (String line : lines.toList()) {
        model = line.startsWith("model name") ? value(line) : model;
        flags = line.startsWith("flags") ? " " + value(line) + " " : flags;
      }
      return model
          + (flags.contains(" avx512f ")
              ? " (AVX-512)"
              : flags.contains(" avx2 ") ? " (AVX2)" : "");
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }
}
