package endurance.engine.machine;

import endurance.engine.sketch.BinCode;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.RowSurvey;
import java.util.Objects;

/** Rows looked at by machine code. The code is made once, for the whole Java machine. */
final class MachineSurvey implements RowSurvey {

  private final MachineCode.Function moments;
  private final MachineCode.Function extremes;
  private final MachineCode.Function cells;

  private MachineSurvey() {
    SurveyCode functions = new SurveyCode();
    int moments = functions.moments();
    int extremes = functions.extremes();
    int cells = functions.cells();
    MachineCode code = functions.finish();
    this.moments = code.at(moments);
    this.extremes = code.at(extremes);
    this.cells = code.at(cells);
  }

  /** Made when it is first asked for. */
  private static final class Only {
    static final RowSurvey ONE = new MachineSurvey();
  }

  /** The only one there is; only where machine code can run. */
  static RowSurvey only() {
    return Only.ONE;
  }

  @Override
  public int moments(double[] row, int from, int howMany, double[] to) {
    Objects.checkFromIndexSize(from, howMany, row.length);
    int pairs = howMany / (2 * Blocks.SIZE);
    Objects.checkFromIndexSize(0, pairs * OF_TWO_BLOCKS, to.length);
    if (pairs > 0) {
      moments.run(row, row, to, from, 0, pairs);
    }
    return pairs * 2 * Blocks.SIZE;
  }

  @Override
  public int extremes(double[] row, int from, int howMany, double[] seen) {
    Objects.checkFromIndexSize(from, howMany, row.length);
    Objects.checkFromIndexSize(0, OF_EXTREMES, seen.length);
    int turns = howMany / SurveyCode.TURN;
    if (turns > 0) {
      extremes.run(row, seen, seen, from, 0, turns);
    }
    return turns * SurveyCode.TURN;
  }

  @Override
  public int cells(double[] row, int from, int howMany, long[] directory, int[] to) {
    Objects.checkFromIndexSize(from, howMany, row.length);
    int turns = howMany / SurveyCode.TURN;
    Objects.checkFromIndexSize(0, turns * SurveyCode.TURN, to.length);
    Objects.checkIndex(BinCode.BEFORE_PAGES + directory[BinCode.PAGES], directory.length);
    if (turns > 0) {
      cells.run(directory, row, to, BinCode.BEFORE_PAGES, from, turns);
    }
    return turns * SurveyCode.TURN;
  }
}
