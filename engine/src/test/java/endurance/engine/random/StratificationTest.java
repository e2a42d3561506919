package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is guaranteed of every single variable and step, whatever its name and the seed. */
class StratificationTest {

  private static final List<String> NAMES = List.of("price", "share[chatgpt]", "news");
  private static final int[] STEPS = {0, 1, 2, 50, 1_111, 1_112, 5_000};

  private static double[] numbers(Uniforms uniforms, long first, int step, int count) {
    double[] row = new double[count];
    uniforms.uniforms(first, step, row, 0, count);
    return row;
  }

  private static Uniforms stream(
      Sampling sampling, long seed, String name, long futures, int replicates) {
    return new SamplingDesign(sampling, seed, new Replicates(futures, replicates)).stream(name);
  }

  /** Compares exactly: products with a sum in between are rounded once. */
  private static void assertOneInEachStratum(double[] numbers, String what) {
    int n = numbers.length;
    boolean[] taken = new boolean[n];
    for (double u : numbers) {
      assertThat(u).as(what).isGreaterThan(0).isLessThan(1);
      int stratum = Math.min((int) (u * n), n - 1);
      stratum -= Math.fma(u, n, -stratum) < 0 ? 1 : 0;
      assertThat(Math.fma(u, n, -stratum)).as(what).isGreaterThanOrEqualTo(0);
      assertThat(Math.fma(u, n, -(stratum + 1))).as(what).isLessThan(0);
      assertThat(taken[stratum]).as("%s: stratum %s of %s", what, stratum, n).isFalse();
      taken[stratum] = true;
    }
  }

  @Test
  void latinHasOneFutureInEveryPartForAnyNumberOfFutures() {
    for (String name : NAMES) {
      for (int step : STEPS) {
        for (int size : new int[] {1, 2, 3, 10, 100, 625, 1_000, 1_024}) {
          for (long seed = -1; seed < 3; seed++) {
            Uniforms uniforms = stream(Sampling.LATIN, seed, name, size * 3L, 3);
            for (int replicate = 0; replicate < 3; replicate++) {
              assertOneInEachStratum(
                  numbers(uniforms, (long) replicate * size, step, size),
                  "%s at %s, seed %s, replicate %s".formatted(name, step, seed, replicate));
            }
          }
        }
      }
    }
  }

  @Test
  void latinStaysInsideItsPartHoweverNearTheBorderItComes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 20_000; trial++) {
      long size = random.nextLong(1, (1L << random.nextInt(1, 33)) + 1);
      long place = trial % 3 == 0 ? size - 1 : random.nextLong(size);
      double least = LatinStream.smallestJitter(size);
      double[] row = {least, 1 - least};
      double n = (double) size;
      double low = (double) place;
      LatinStream.spread(new long[] {place, place}, n, row, 0, 2);
      for (double u : row) {
        assertThat(u).isGreaterThan(0).isLessThan(1);
        assertThat(Math.fma(u, n, -low)).as("%s of %s", place, size).isGreaterThan(0);
        assertThat(Math.fma(u, n, -(low + 1))).as("%s of %s", place, size).isLessThan(0);
      }
    }
  }

  @Test
  void sobolHasOneFutureInEveryPartForPowersOfTwo() {
    for (String name : NAMES) {
      for (int step : STEPS) {
        for (int size = 1; size <= 2_048; size *= 2) {
          for (long seed = -1; seed < 3; seed++) {
            Uniforms uniforms = stream(Sampling.SOBOL, seed, name, size * 3L, 3);
            for (int replicate = 0; replicate < 3; replicate++) {
              assertOneInEachStratum(
                  numbers(uniforms, (long) replicate * size, step, size),
                  "%s at %s, seed %s, replicate %s".formatted(name, step, seed, replicate));
            }
          }
        }
      }
    }
  }

  /**
   * 625 = 512 + 64 + 32 + 16 + 1: in every part of 2^-k as many as that share, give or take one.
   */
  @Test
  void sobolIsNearlyStratifiedForOtherNumbers() {
    for (String name : NAMES) {
      for (int step : STEPS) {
        double[] numbers = numbers(stream(Sampling.SOBOL, 7, name, 625, 1), 0, step, 625);
        for (int parts = 2; parts <= 512; parts *= 2) {
          int[] cells = new int[parts];
          for (double u : numbers) {
            cells[(int) (u * parts)]++;
          }
          for (int cell : cells) {
            assertThat(cell).isBetween(625 / parts, 625 / parts + 1);
          }
        }
      }
    }
  }

  @Test
  void aBatchOfAnyCutHoldsTheNumbersDrawnAlone() {
    for (Sampling sampling : Sampling.values()) {
      for (int step : new int[] {0, 3}) {
        Uniforms uniforms = stream(sampling, 5, "x", 1_003, 4);
        double[] whole = numbers(uniforms, 0, step, 1_100);
        for (int future = 0; future < whole.length; future++) {
          assertThat(uniforms.uniform(future, step)).isEqualTo(whole[future]);
        }
        int from = 0;
        for (int count = 1; from + count < whole.length; count = count * 5 % 131) {
          double[] row = new double[count + 9];
          uniforms.uniforms(from, step, row, 4, count);
          for (int i = 0; i < count; i++) {
            assertThat(row[4 + i]).as("%s of %s", from + i, sampling).isEqualTo(whole[from + i]);
          }
          assertThat(row[3]).isZero();
          assertThat(row[4 + count]).isZero();
          from += count;
        }
        assertThat(from).isGreaterThan(900);
      }
    }
  }

  @Test
  void goesAsFarAsFuturesCanBeNumbered() {
    long futures = 0xFFFFFFFFL;
    for (Sampling sampling : Sampling.values()) {
      for (int step : new int[] {0, 1}) {
        assertThat(numbers(stream(sampling, 1, "x", futures, 1), futures - 100, step, 300))
            .doesNotHaveDuplicates()
            .satisfies(row -> {
              for (double u : row) {
                assertThat(u).isGreaterThan(0).isLessThan(1);
              }
            });
      }
    }
  }
}
