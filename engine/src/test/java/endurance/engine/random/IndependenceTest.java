package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every number is uniform and numbers that should have nothing to do with one another have not:
 * seen over many seeds, since under {@link Sampling#LATIN} and {@link Sampling#SOBOL} the futures
 * of one replicate are dealt together.
 */
class IndependenceTest {

  private static final int SEEDS = 40_000;
  private static final int CELLS = 12;

  /** Normal limits of some hundred checks, all of which hold by chance with 99.9 %. */
  private static final double LIMIT = 4.5;

  /** Sixteen replicates of 256, and one number of each run. */
  private record Place(String name, int step, long future, long laterSeed) {

    double[] numbers(Sampling sampling) {
      double[] numbers = new double[SEEDS];
      Replicates replicates = new Replicates(4_096, 16);
      for (int seed = 0; seed < SEEDS; seed++) {
        numbers[seed] =
            new SamplingDesign(sampling, seed + laterSeed, replicates)
                .stream(name).uniform(future, step);
      }
      return numbers;
    }
  }

  private static final Place HERE = new Place("x", 0, 10, 0);
  private static final Place LATER = new Place("x", 1, 10, 0);

  /** Another name, element, step, replicate, and the next seed. */
  private static final List<Place> ELSEWHERE =
      List.of(
          new Place("y", 0, 10, 0),
          new Place("x[a]", 0, 10, 0),
          new Place("x", 2, 10, 0),
          new Place("x", 1_112, 10, 0),
          new Place("y", 1, 10, 0),
          new Place("x", 0, 256 + 10, 0),
          new Place("x", 1, 256 + 10, 0),
          new Place("x", 0, 4_000, 0),
          new Place("x", 0, 10, 1),
          new Place("x", 1, 10, 1));

  @Test
  void everyNumberIsUniform() {
    for (Sampling sampling : Sampling.values()) {
      for (Place place : List.of(HERE, LATER, ELSEWHERE.get(3), ELSEWHERE.get(7))) {
        int[] cells = new int[200];
        for (double u : place.numbers(sampling)) {
          cells[(int) (u * cells.length)]++;
        }
        assertThat(ChiSquared.ofEqual(cells))
            .as("%s %s", sampling, place)
            .isCloseTo(199, within(LIMIT * Math.sqrt(2 * 199)));
      }
    }
  }

  @Test
  void numbersElsewhereAreUncorrelated() {
    for (Sampling sampling : Sampling.values()) {
      for (Place from : List.of(HERE, LATER)) {
        double[] numbers = from.numbers(sampling);
        for (Place to : ELSEWHERE) {
          if (!to.equals(from)) {
            assertThat(correlation(numbers, to.numbers(sampling)))
                .as("%s %s and %s", sampling, from, to)
                .isCloseTo(0, within(LIMIT / Math.sqrt(SEEDS)));
          }
        }
      }
    }
  }

  /** The serial test in the plane: every pair of cells equally often. */
  @Test
  void numbersElsewhereGoWithAllNumbersHere() {
    for (Sampling sampling : Sampling.values()) {
      for (Place from : List.of(HERE, LATER)) {
        double[] numbers = from.numbers(sampling);
        for (Place to : ELSEWHERE) {
          int[] cells = new int[CELLS * CELLS];
          double[] others = to.numbers(sampling);
          for (int i = 0; i < SEEDS; i++) {
            cells[cell(numbers[i], others[i])]++;
          }
          int freedom = cells.length - 1;
          assertThat(ChiSquared.ofEqual(cells))
              .as("%s %s and %s", sampling, from, to)
              .isCloseTo(freedom, within(LIMIT * Math.sqrt(2.0 * freedom)));
        }
      }
    }
  }

  /** Within one run evenness may be better than chance has it, never worse. */
  @Test
  void twoVariablesFillThePlaneOfOneRun() {
    int futures = 16 * 1_024;
    for (Sampling sampling : Sampling.values()) {
      SamplingDesign design = new SamplingDesign(sampling, 3, new Replicates(futures, 16));
      List<double[]> rows =
          List.of(
              row(design, "x", 0, futures),
              row(design, "y", 0, futures),
              row(design, "x", 1, futures),
              row(design, "x", 2, futures),
              row(design, "y", 1, futures));
      for (int one = 0; one < rows.size(); one++) {
        for (int other = 0; other < one; other++) {
          int[] cells = new int[CELLS * CELLS];
          for (int i = 0; i < futures; i++) {
            cells[cell(rows.get(one)[i], rows.get(other)[i])]++;
          }
          int freedom = cells.length - 1;
          assertThat(ChiSquared.ofEqual(cells))
              .as("%s, rows %s and %s", sampling, one, other)
              .isLessThan(freedom + LIMIT * Math.sqrt(2.0 * freedom));
          assertThat(correlation(rows.get(one), rows.get(other)))
              .as("%s, rows %s and %s", sampling, one, other)
              .isCloseTo(0, within(LIMIT / Math.sqrt(futures)));
        }
      }
    }
  }

  private static int cell(double one, double other) {
    int row = (int) (one * CELLS);
    int column = (int) (other * CELLS);
    return row * CELLS + column;
  }

  private static double[] row(SamplingDesign design, String name, int step, int futures) {
    double[] row = new double[futures];
    design.stream(name).uniforms(0, step, row, 0, futures);
    return row;
  }

  private static double correlation(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - 0.5) * (other[i] - 0.5);
    }
    return 12 * sum / one.length;
  }
}
