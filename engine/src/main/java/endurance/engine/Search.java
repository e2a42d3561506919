package endurance.engine;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.evidence.Weights;
import endurance.engine.random.Tilt;
import endurance.engine.random.TiltedStream;
import endurance.engine.random.Uniforms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from a weighed pool from where to draw the next: each input on which the weights throw
 * light is tilted towards the mean and spread that it has among the futures that count.
 *
 * <p>Reference: J.-M. Cornuet, J.-M. Marin, A. Mira and C. Robert, "Adaptive multiple importance
 * sampling", Scandinavian Journal of Statistics 39 (2012); here each stage stands alone.
 */
final class Search {

  /**
   * Part of the pool that should count when it teaches: with fewer, means and spreads would follow
   * single futures.
   */
  private static final double TEACHING_PART = 0.02;

  /** Standard errors beyond which a mean or a spread is not chance. */
  private static final double CLEAR = 3;

  /** A spread is taken this much wider than it was seen, so that no future counts for too much. */
  private static final double WIDER = 1.15;

  private static final double NARROWEST = 0.3;

  private Search() {}

  /**
   * The tilts for the next pool.
   *
   * @param weights of a pool of one round
   * @param inputs all that draw a number
   */
  static Map<String, Tilt> next(
      Weights weights, Pool pool, List<String> inputs, RowArithmetic arithmetic) {
    double power = weights.temper(TEACHING_PART * pool.round());
    double[] of = new double[pool.round()];
    for (int replicate = 0; replicate < pool.design().replicates().count(); replicate++) {
      double[] each = weights.of(replicate, power);
      for (int i = 0; i < each.length; i++) {
        of[pool.place(replicate, i)] = each[i];
      }
    }
    double effective = weights.effectiveSize(power);
    Map<String, Tilt> tilts = new TreeMap<>();
    for (String input : inputs) {
      Tilt tilt = tilt(pool.design().stream(input), of, pool, effective, arithmetic);
      if (tilt.shift() != 0 || tilt.scale() != 1) {
        tilts.put(input, tilt);
      }
    }
    return tilts;
  }

  private static Tilt tilt(
      Uniforms stream, double[] weights, Pool pool, double effective, RowArithmetic arithmetic) {
    Tilt before = stream instanceof TiltedStream(Uniforms _, Tilt tilt) ? tilt : new Tilt(0, 1);
    Uniforms plain = stream instanceof TiltedStream(Uniforms of, Tilt _) ? of : stream;
    double[] normals = new double[weights.length];
    plain.uniforms(pool.first(), 0, normals, 0, normals.length, arithmetic);
    arithmetic.inverseNormal(normals, 0, normals, 0, normals.length);
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int place = 0; place < weights.length; place++) {
      double normal = before.of(normals[place]);
      sum += weights[place];
      first += weights[place] * normal;
      second += weights[place] * normal * normal;
    }
    double mean = first / sum;
    double deviation = Math.sqrt(Math.max(0, second / sum - mean * mean));
    boolean shifted = Math.abs(mean) > CLEAR / Math.sqrt(effective);
    boolean changed = Math.abs(deviation - 1) > CLEAR / Math.sqrt(2 * effective);
    return new Tilt(
        shifted ? mean : 0, changed ? Math.clamp(WIDER * deviation, NARROWEST, WIDER) : 1);
  }
}
