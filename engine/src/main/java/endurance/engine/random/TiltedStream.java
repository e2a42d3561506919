package endurance.engine.random;

import endurance.engine.arithmetic.InverseNormal;
import endurance.engine.arithmetic.RowArithmetic;

/** The uniform numbers of an input that is drawn from elsewhere than it is believed. */
public record TiltedStream(Uniforms plain, Tilt tilt) implements Uniforms {

  @Override
  public double uniform(long future, int step) {
    double uniform = plain.uniform(future, step);
    return step == 0 ? NormalProbability.uniform(tilt.of(InverseNormal.at(uniform))) : uniform;
  }

  @Override
  public void uniforms(
      long firstFuture, int step, double[] row, int from, int count, RowArithmetic arithmetic) {
    plain.uniforms(firstFuture, step, row, from, count, arithmetic);
    if (step == 0) {
      arithmetic.inverseNormal(row, from, row, from, count);
      for (int i = from; i < from + count; i++) {
        row[i] = tilt.of(row[i]);
      }
      NormalProbability.uniforms(row, from, count, arithmetic);
    }
  }
}
