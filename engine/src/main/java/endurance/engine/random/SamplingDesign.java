package endurance.engine.random;

/**
 * Everything that the random numbers of a run depend on besides the names of its variables.
 *
 * @param replicates how the futures are dealt; without effect on {@link Sampling#RANDOM}
 * @param given what is settled before chance begins
 */
public record SamplingDesign(Sampling sampling, long seed, Replicates replicates, Given given) {

  /** Chance alone. */
  public SamplingDesign(Sampling sampling, long seed, Replicates replicates) {
    this(sampling, seed, replicates, Given.nothing());
  }

  /** Independent futures, in one block. */
  public static SamplingDesign independent(long seed) {
    return new SamplingDesign(Sampling.RANDOM, seed, new Replicates(1, 1));
  }

  /** The same with something settled before chance begins. */
  public SamplingDesign with(Given settled) {
    return new SamplingDesign(sampling, seed, replicates, settled);
  }

  /** The numbers of a variable: the same whatever other variables there are. */
  public Uniforms stream(String name) {
    Uniforms own = ownStream(name);
    return given
        .ancestry()
        .<Uniforms>map(
            ancestry -> new InheritedStream(name, ancestry.pool().ownStream(name), own, ancestry))
        .orElse(own);
  }

  private Uniforms ownStream(String name) {
    RandomStream random = RandomStream.of(seed, name);
    Uniforms plain =
        switch (sampling) {
          case RANDOM -> random;
          case LATIN -> new LatinStream(random, replicates);
          case SOBOL -> new SobolStream(random, replicates);
        };
    Tilt tilt = given.tilts().get(name);
    return tilt == null ? plain : new TiltedStream(plain, tilt);
  }
}
