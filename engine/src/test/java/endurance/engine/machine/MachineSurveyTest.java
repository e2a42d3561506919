package endurance.engine.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.kernel.Backend;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import endurance.engine.sketch.RowFolding;
import endurance.engine.sketch.RowSurvey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that machine code looks at are folded into the same bits as one by one. */
class MachineSurveyTest {

  private static final int ROW = 1_024;
  private static final int BEFORE = 3;
  private static final int KINDS = 9;

  /** Whole rows, an odd number of blocks, numbers left over, fewer than a block, none. */
  private static final int[] LENGTHS = {1_024, 960, 1_001, 64, 63, 200, 0, 1};

  private RowSurvey machine = RowSurvey.none();

  @BeforeEach
  void hasMachineCode() {
    Optional<Backend> present = MachineBackend.ifPresent();
    assumeThat(present).isPresent();
    machine = present.orElseThrow().survey();
  }

  /** Of all sizes, signs and zeros, with pages that are made late and far from others. */
  private static double[] row(SplittableRandom random, int kind) {
    double[] row = new double[ROW + BEFORE];
    for (int i = 0; i < row.length; i++) {
      double gauss = random.nextGaussian();
      row[i] =
          switch (kind) {
            case 0 -> gauss;
            case 1 -> Math.exp(3 * gauss) * 1e9;
            case 2 -> random.nextInt(-3, 4);
            case 3 -> random.nextInt(3) == 0 ? -0.0 : 0.0;
            case 4 -> -7.25;
            case 5 -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
            case 6 -> Math.copySign(0x1p-40 * (1 + 0x1p-9 * random.nextInt(-3, 4)), gauss);
            case 7 -> random.nextInt(900) == 0 ? 1e200 * gauss : gauss;
            default -> Double.MIN_VALUE * random.nextInt(-9, 9);
          };
    }
    return row;
  }

  @Test
  void distributionsAreTheSame() {
    for (int kind = 0; kind < KINDS; kind++) {
      SplittableRandom random = new SplittableRandom(kind);
      Accumulator together = new Accumulator();
      Accumulator apart = new Accumulator();
      RowFolding byMachine = new RowFolding(machine, new int[ROW]);
      RowFolding oneByOne = new RowFolding(RowSurvey.none(), new int[0]);
      for (int round = 0; round < 8; round++) {
        for (int length : LENGTHS) {
          double[] row = row(random, kind);
          together.add(row, BEFORE, length, byMachine);
          apart.add(row, BEFORE, length, oneByOne);
        }
        assertThat(together.summary(0, 0)).isEqualTo(apart.summary(0, 0));
        assertThat(together.distribution(0, 0))
            .describedAs("kind %d", kind)
            .isEqualTo(apart.distribution(0, 0));
      }
    }
  }

  @Test
  void momentsAreTheSame() {
    SplittableRandom random = new SplittableRandom(2);
    for (int kind = 0; kind < KINDS; kind++) {
      for (int length : LENGTHS) {
        double[] row = row(random, kind);
        List<Moments> together = blocks(length);
        List<Moments> apart = blocks(length);
        RowFolding byMachine = new RowFolding(machine, new int[ROW]);
        RowFolding oneByOne = new RowFolding(RowSurvey.none(), new int[0]);
        assertThat(byMachine.set(together, 0, row, BEFORE)).isEqualTo(length);
        assertThat(oneByOne.set(apart, 0, row, BEFORE)).isEqualTo(length);
        assertThat(bits(together)).describedAs("kind %d", kind).isEqualTo(bits(apart));
      }
    }
  }

  private static List<Moments> blocks(int length) {
    List<Moments> blocks = Blocks.moments(length, 1);
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).counted(Math.min(Blocks.SIZE, length - i * Blocks.SIZE));
    }
    return blocks;
  }

  private static List<Long> bits(List<Moments> blocks) {
    List<Long> bits = new ArrayList<>();
    for (Moments block : blocks) {
      bits.add(Double.doubleToRawLongBits(block.mean(0)));
      bits.add(Double.doubleToRawLongBits(block.standardDeviation(0)));
    }
    return bits;
  }

  @Test
  void extremesTellZerosApart() {
    double[] row = new double[ROW];
    row[77] = -0.0;
    double[] seen = new double[RowSurvey.OF_EXTREMES];
    Arrays.fill(seen, 0, RowSurvey.LANES, Double.POSITIVE_INFINITY);
    Arrays.fill(seen, RowSurvey.LANES, 2 * RowSurvey.LANES, Double.NEGATIVE_INFINITY);
    assertThat(machine.extremes(row, 0, ROW, seen)).isEqualTo(ROW);
    assertThat(Arrays.stream(seen, 0, RowSurvey.LANES).filter(x -> 1 / x < 0).count()).isEqualTo(1);
    assertThat(Arrays.stream(seen, RowSurvey.LANES, 2 * RowSurvey.LANES))
        .allMatch(x -> 1 / x == Double.POSITIVE_INFINITY);
  }
}
