package endurance.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Wall-clock and processor time since it was started. Processor time is that of the whole process:
 * of all threads that compute, and of the collector and compiler where they ran meanwhile.
 */
record Stopwatch(long wallNanos, long processorNanos) {

  /**
   * What has passed.
   *
   * @param wall in nanoseconds
   * @param processor in nanoseconds, summed over the threads
   */
  record Lap(long wall, long processor) {

    double wallSeconds() {
      return wall / 1e9;
    }
  }

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime(), processorTime());
  }

  Lap lap() {
    return new Lap(System.nanoTime() - wallNanos, processorTime() - processorNanos);
  }

  /** Of the process since it began, in nanoseconds. */
  static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
