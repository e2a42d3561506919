package endurance.engine.random;

/**
 * Everything that the random numbers of a run depend on besides the names of its variables.
 *
 * @param replicates how the futures are dealt; without effect on {@link Sampling#RANDOM}
 */
public record SamplingDesign(Sampling sampling, long seed, Replicates replicates) {

  /** Independent futures, in one block. */
  public static SamplingDesign independent(long seed) {
    return new SamplingDesign(Sampling.RANDOM, seed, new Replicates(1, 1));
  }

  /** The numbers of a variable: the same whatever other variables there are. */
  public Uniforms stream(String name) {
    RandomStream random = RandomStream.of(seed, name);
    return switch (sampling) {
      case RANDOM -> random;
      case LATIN -> new LatinStream(random, replicates);
      case SOBOL -> new SobolStream(random, replicates);
    };
  }
}
