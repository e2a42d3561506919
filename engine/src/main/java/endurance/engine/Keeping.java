package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the values of some observables in the first futures of a run, as batches go by. */
final class Keeping {

  private final List<Observable> columns;
  private final int[] slots;

  /** Places of the columns that are read at each point. */
  private final Map<Integer, List<Integer>> atPoint;

  private final double[][] values;
  private final int futures;

  /**
   * @param futures how many of the first are kept: every value takes eight bytes
   */
  Keeping(Program program, List<Observable> columns, int futures) {
    this.columns = List.copyOf(columns);
    this.slots =
        columns.stream().mapToInt(observable -> program.slotOf(observable.variable())).toArray();
    this.atPoint =
        IntStream.range(0, columns.size())
            .boxed()
            .collect(Collectors.groupingBy(column -> columns.get(column).point()));
    this.values = new double[columns.size()][futures];
    this.futures = futures;
  }

  /** Takes in a point of the futures from {@code first} on, those of them that are kept. */
  void save(long first, int point, double[] memory, BatchProgram code) {
    if (first >= futures) {
      return;
    }
    int from = (int) first;
    int lanes = Math.min(code.lanes(), futures - from);
    for (int column : atPoint.getOrDefault(point, List.of())) {
      System.arraycopy(memory, code.offset(slots[column]), values[column], from, lanes);
    }
  }

  /** Strikes out a future that is in none of the run's numbers, when all its points are in. */
  void leaveOut(long future) {
    if (future < futures) {
      for (double[] column : values) {
        column[(int) future] = Double.NaN;
      }
    }
  }

  /** Bytes of what is kept. */
  long bytes() {
    return (long) Double.BYTES * columns.size() * futures;
  }

  /** What has been kept; complete, and written to no more, when the run is. */
  SideBySide kept() {
    Map<Observable, double[]> kept = new LinkedHashMap<>();
    for (int column = 0; column < values.length; column++) {
      kept.put(columns.get(column), values[column]);
    }
    return SideBySide.of(kept);
  }
}
