package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the values of some observables in the first futures of a run, as batches go by: eight bytes
 * each.
 */
final class Keeping {

  private final List<Observable> columns;

  /** By point: places and slots of the columns that are read at it. */
  private final int[][] columnsAtPoint;

  private final int[] slots;
  private final double[][] values;
  private final int futures;

  /**
   * @param futures how many of the first are kept
   */
  Keeping(Program program, Collection<Observable> columns, int futures) {
    this.columns = List.copyOf(columns);
    this.slots = new int[columns.size()];
    List<List<Integer>> atPoint = new ArrayList<>();
    for (int point = 0; point < program.points(); point++) {
      atPoint.add(new ArrayList<>());
    }
    for (int column = 0; column < slots.length; column++) {
      Observable one = this.columns.get(column);
      slots[column] = program.slotOf(one.variable());
      atPoint.get(one.point()).add(column);
    }
    this.columnsAtPoint =
        atPoint.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.values = new double[slots.length][futures];
    this.futures = futures;
  }

  /** Bytes of so many columns. */
  static long bytes(long futures, int columns) {
    return Double.BYTES * futures * columns;
  }

  /** Bytes of what is kept. */
  long bytes() {
    return bytes(futures, columns.size());
  }

  /**
   * Takes in a point of some successive futures, those of them that are kept.
   *
   * @param howMany of them are the run's
   */
  void save(long first, int howMany, int point, double[] memory, BatchProgram code) {
    if (first >= futures) {
      return;
    }
    int from = (int) first;
    int lanes = Math.min(howMany, futures - from);
    for (int column : columnsAtPoint[point]) {
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

  /**
   * Some of what has been kept, side by side; complete, and written to no more, when the run is.
   *
   * @param most of the first futures
   */
  SideBySide kept(Collection<Observable> some, int most) {
    Map<Observable, double[]> all = byColumn();
    Map<Observable, double[]> kept = new LinkedHashMap<>();
    for (Observable one : some) {
      double[] column = java.util.Objects.requireNonNull(all.get(one), one.toString());
      kept.put(one, most < futures ? Arrays.copyOf(column, most) : column);
    }
    return SideBySide.of(kept);
  }

  /**
   * The distributions of some of the columns.
   *
   * @param read makes one of the values in all futures
   */
  Map<Observable, Distributed> distributions(
      Collection<Observable> some, Function<double[], Distributed> read) {
    Map<Observable, double[]> all = byColumn();
    Map<Observable, Distributed> distributions = new LinkedHashMap<>();
    for (Observable one : some) {
      double[] column = java.util.Objects.requireNonNull(all.get(one), one.toString());
      distributions.put(one, read.apply(column));
    }
    return distributions;
  }

  private Map<Observable, double[]> byColumn() {
    Map<Observable, double[]> byColumn = new LinkedHashMap<>();
    for (int column = 0; column < values.length; column++) {
      byColumn.put(columns.get(column), values[column]);
    }
    return byColumn;
  }
}
