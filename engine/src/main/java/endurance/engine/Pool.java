package endurance.engine;

import endurance.engine.evidence.Weights;
import endurance.engine.random.Given;
import endurance.engine.random.Replicates;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Tilt;
import java.util.Map;

/**
 * Futures among which ancestors are looked for, dealt into as many replicates as those of the run.
 * It grows by rounds of one block for each replicate, each block laid out by itself.
 *
 * @param design what their random numbers depend on
 * @param block futures in each block
 * @param first number of its first future, that of a round
 */
record Pool(SamplingDesign design, long block, long first) {

  /**
   * @param of the futures that look for ancestors
   * @param tilts inputs that are drawn from elsewhere than they are believed
   */
  static Pool of(SamplingDesign of, Map<String, Tilt> tilts, long block, long first) {
    int replicates = of.replicates().count();
    Given given = of.given().with(tilts);
    return new Pool(
        new SamplingDesign(
            of.sampling(), of.seed(), new Replicates(block * replicates, replicates), given),
        block,
        first);
  }

  private int replicates() {
    return design.replicates().count();
  }

  /** Futures of a round. */
  int round() {
    return Math.toIntExact(block * replicates());
  }

  /** Where among the futures of the pool one of a replicate stands. */
  int place(int replicate, int inReplicate) {
    return Math.toIntExact(
        (inReplicate / block) * round() + replicate * block + inReplicate % block);
  }

  /** Number of the future at a place. */
  int number(int place) {
    return Math.toIntExact(first + place);
  }

  /** The weights of a pool that was run, replicate by replicate. */
  Weights weights(PoolRun run) {
    double[][] logs = new double[replicates()][run.size() / replicates()];
    for (int replicate = 0; replicate < logs.length; replicate++) {
      for (int i = 0; i < logs[replicate].length; i++) {
        logs[replicate][i] = run.log(place(replicate, i));
      }
    }
    return new Weights(logs);
  }
}
