package endurance.engine.machine;

import endurance.engine.arithmetic.FunctionCode;
import endurance.engine.arithmetic.PowerCode;
import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.arithmetic.RowDraw;
import endurance.engine.arithmetic.RowDraws;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows computed by machine code, eight numbers at a time; those left over one by one. The code is
 * made once, for the whole Java machine.
 */
final class MachineArithmetic implements RowArithmetic {

  private static final int LANES = KernelWriter.LANES;

  private final RowArithmetic plain = RowArithmetic.plain();
  private final MachineCode.Function exp;
  private final MachineCode.Function log;
  private final MachineCode.Function log10;
  private final MachineCode.Function power;
  private final MachineCode.Function inverseNormal;
  private final MachineCode.Function philox;
  private final MachineCode.Function normals;
  private final MachineCode.Function uniforms;

  /** The same by two groups at a time. */
  private final MachineCode.Function normalsByTwo;

  private final MachineCode.Function uniformsByTwo;

  private MachineArithmetic() {
    RowFunctions functions = new RowFunctions();
    int exp = functions.unary(FunctionCode::exp);
    int log = functions.unary(FunctionCode::log);
    int log10 = functions.unary(FunctionCode::log10);
    int power = functions.binary(PowerCode::of);
    int inverseNormal = functions.inverseNormal();
    int philox = functions.philox();
    int normals = functions.draws(true, 1);
    int uniforms = functions.draws(false, 1);
    int normalsByTwo = functions.draws(true, 2);
    int uniformsByTwo = functions.draws(false, 2);
    MachineCode code = functions.finish();
    this.exp = code.at(exp);
    this.log = code.at(log);
    this.log10 = code.at(log10);
    this.power = code.at(power);
    this.inverseNormal = code.at(inverseNormal);
    this.philox = code.at(philox);
    this.normals = code.at(normals);
    this.uniforms = code.at(uniforms);
    this.normalsByTwo = code.at(normalsByTwo);
    this.uniformsByTwo = code.at(uniformsByTwo);
  }

  /** Made when it is first asked for. */
  private static final class Only {
    static final Optional<RowArithmetic> ONE =
        Processor.isFit() ? Optional.of(new MachineArithmetic()) : Optional.empty();
  }

  /** The only one there is, where the processor and the system let it run. */
  static Optional<RowArithmetic> ifPresent() {
    return Only.ONE;
  }

  @Override
  public void exp(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int done = unary(exp, from, fromOffset, to, toOffset, count);
    plain.exp(from, fromOffset + done, to, toOffset + done, count - done);
  }

  @Override
  public void log(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int done = unary(log, from, fromOffset, to, toOffset, count);
    plain.log(from, fromOffset + done, to, toOffset + done, count - done);
  }

  @Override
  public void log10(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int done = unary(log10, from, fromOffset, to, toOffset, count);
    plain.log10(from, fromOffset + done, to, toOffset + done, count - done);
  }

  @Override
  public void inverseNormal(double[] from, int fromOffset, double[] to, int toOffset, int count) {
    int done = unary(inverseNormal, from, fromOffset, to, toOffset, count);
    plain.inverseNormal(from, fromOffset + done, to, toOffset + done, count - done);
  }

  private static int unary(
      MachineCode.Function function,
      double[] from,
      int fromOffset,
      double[] to,
      int toOffset,
      int count) {
    Objects.checkFromIndexSize(fromOffset, count, from.length);
    Objects.checkFromIndexSize(toOffset, count, to.length);
    int groups = count / LANES;
    if (groups > 0) {
      function.run(from, from, to, fromOffset, toOffset, groups);
    }
    return groups * LANES;
  }

  @Override
  public void power(
      double[] base,
      int baseOffset,
      double[] exponent,
      int exponentOffset,
      double[] to,
      int toOffset,
      int count) {
    Objects.checkFromIndexSize(baseOffset, count, base.length);
    Objects.checkFromIndexSize(exponentOffset, count, exponent.length);
    Objects.checkFromIndexSize(toOffset, count, to.length);
    int groups = count / LANES;
    if (groups > 0) {
      long offsets = (long) exponentOffset << Integer.SIZE | toOffset;
      power.run(base, exponent, to, baseOffset, offsets, groups);
    }
    int done = groups * LANES;
    plain.power(
        base,
        baseOffset + done,
        exponent,
        exponentOffset + done,
        to,
        toOffset + done,
        count - done);
  }

  @Override
  public void philox(
      long firstPair, int pairs, int step, int key0, int key1, double[] to, int offset) {
    Objects.checkFromIndexSize(offset, 2 * pairs, to.length);
    int groups = pairs / LANES;
    if (groups > 0) {
      long[] parameters = RowFunctions.philoxParameters(firstPair, step, key0, key1);
      philox.run(parameters, parameters, to, offset, groups);
    }
    int done = groups * LANES;
    plain.philox(firstPair + done, pairs - done, step, key0, key1, to, offset + 2 * done);
  }

  @Override
  public void draw(RowDraws rows, long firstPair, int pairs, int step, double[] to) {
    for (RowDraw row : rows.rows()) {
      Objects.checkFromIndexSize(row.offset(), 2 * pairs, to.length);
    }
    int groups = pairs / LANES;
    boolean byTwo = groups % 2 == 0;
    int howOften = byTwo ? groups / 2 : groups;
    if (howOften > 0) {
      draw(byTwo ? normalsByTwo : normals, rows.normals(), firstPair, howOften, step, to);
      draw(byTwo ? uniformsByTwo : uniforms, rows.uniforms(), firstPair, howOften, step, to);
    }
    rows.drawRowByRow(firstPair, groups * LANES, pairs, step, to, plain);
  }

  private static void draw(
      MachineCode.Function function,
      long[] words,
      long firstPair,
      int howOften,
      int step,
      double[] to) {
    if (words.length > 0) {
      long[] parameters = RowFunctions.drawParameters(firstPair, step, howOften);
      function.run(parameters, words, to, 0, words.length / RowDraws.WORDS);
    }
  }
}
