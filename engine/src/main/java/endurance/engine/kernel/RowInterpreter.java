package endurance.engine.kernel;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.arithmetic.TableFunction;
import endurance.engine.program.DelayLine;
import endurance.engine.program.Program;
import java.util.List;

/**
 * Runs operations on rows one after another, without compiling anything: at full speed from the
 * first batch on, since all programs share the few loops of {@link RowLoops}. For lines that run
 * millions of times, code made for the program is faster.
 */
final class RowInterpreter implements Kernel {

  private final List<RowCode.Step> steps;
  private final Layout layout;
  private final int lanes;
  private final int points;
  private final RowArithmetic arithmetic;
  private final double[] timetable;
  private final TableFunction[] tables;
  private final DelayLine[] delays;

  RowInterpreter(RowCode code, Program program, Layout layout, RowArithmetic arithmetic) {
    this.steps = code.steps();
    this.layout = layout;
    this.lanes = layout.lanes();
    this.points = program.points();
    this.arithmetic = arithmetic;
    this.timetable = program.timetable();
    this.tables = program.tables().stream().map(TableFunction::new).toArray(TableFunction[]::new);
    this.delays = program.delays().toArray(DelayLine[]::new);
  }

  @Override
  public void run(double[] memory, int point) {
    for (RowCode.Step step : steps) {
      run(step, memory, point);
    }
  }

  private void run(RowCode.Step step, double[] memory, int point) {
    int to = layout.offset(step.to());
    int first = layout.offset(step.first());
    int second = layout.offset(step.second());
    switch (step.operation()) {
      case COPY -> System.arraycopy(memory, first, memory, to, lanes);
      case NEGATE -> RowLoops.negate(memory, to, first, lanes);
      case NOT -> RowLoops.not(memory, to, first, lanes);
      case ABSOLUTE -> RowLoops.absolute(memory, to, first, lanes);
      case SQUARE_ROOT -> RowLoops.squareRoot(memory, to, first, lanes);
      case FLOOR -> RowLoops.floor(memory, to, first, lanes);
      case ROUND -> RowLoops.round(memory, to, first, lanes);
      case EXP -> arithmetic.exp(memory, first, memory, to, lanes);
      case LOG -> arithmetic.log(memory, first, memory, to, lanes);
      case LOG10 -> arithmetic.log10(memory, first, memory, to, lanes);
      case SINE -> RowLoops.sine(memory, to, first, lanes);
      case COSINE -> RowLoops.cosine(memory, to, first, lanes);
      case TANGENT -> RowLoops.tangent(memory, to, first, lanes);
      case ADD -> RowLoops.add(memory, to, first, second, lanes);
      case SUBTRACT -> RowLoops.subtract(memory, to, first, second, lanes);
      case MULTIPLY -> RowLoops.multiply(memory, to, first, second, lanes);
      case DIVIDE -> RowLoops.divide(memory, to, first, second, lanes);
      case MODULO -> RowLoops.modulo(memory, to, first, second, lanes);
      case POWER -> arithmetic.power(memory, first, memory, second, memory, to, lanes);
      case LESS -> RowLoops.less(memory, to, first, second, lanes);
      case LESS_OR_EQUAL -> RowLoops.lessOrEqual(memory, to, first, second, lanes);
      case EQUAL -> RowLoops.equal(memory, to, first, second, lanes);
      case NOT_EQUAL -> RowLoops.notEqual(memory, to, first, second, lanes);
      case AND -> RowLoops.and(memory, to, first, second, lanes);
      case OR -> RowLoops.or(memory, to, first, second, lanes);
      case MINIMUM -> RowLoops.minimum(memory, to, first, second, lanes);
      case MAXIMUM -> RowLoops.maximum(memory, to, first, second, lanes);
      case SELECT -> RowLoops.select(memory, to, first, second, layout.offset(step.third()), lanes);
      case TIMETABLE ->
          java.util.Arrays.fill(memory, to, to + lanes, timetable[step.first() * points + point]);
      case TABLE -> RowLoops.read(memory, to, first, tables[step.second()], lanes);
      case EMERGE -> RowDelays.emerge(memory, to, delays[step.first()], point, layout);
      case ENTER -> RowDelays.enter(memory, delays[step.first()], point, layout);
    }
  }
}
