package endurance.browser;

import endurance.browser.code.Lanes;
import endurance.browser.code.MemoryMap;
import endurance.browser.code.ProgramModule;
import endurance.engine.Observable;
import endurance.engine.correlation.Correlations;
import endurance.engine.program.Program;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * A model made ready for a page: modules of WebAssembly and a description of what stands where, in
 * JSON. Give all three to {@code open} of the {@link Loader}.
 */
public final class BrowserModel {

  /** How near a page comes to the JVM. */
  public enum Precision {
    /**
     * Elementary functions within two units in the last place of those of the JVM: WebAssembly has
     * no fused multiply-add, on which their last bits rest.
     */
    FAST,

    /**
     * The bits of the JVM, but for sine, cosine and tangent, which are the browser's: multiply-adds
     * are emulated.
     */
    TO_THE_BIT
  }

  private final byte[] pairs;
  private final byte[] singles;
  private final String description;

  private BrowserModel(byte[] pairs, byte[] singles, String description) {
    this.pairs = pairs;
    this.singles = singles;
    this.description = description;
  }

  /**
   * Compiles what some observables need of a model.
   *
   * @param changeable names of constants and inputs that a reader may change without another
   *     compilation, each with all its elements. An input can be given another distribution anyway;
   *     a constant is kept from being folded into what depends on it, which costs a row of memory,
   *     and time for what then has to be computed for every future
   * @return invalid when the model has no such variable or point, when a changeable one is neither
   *     constant nor input, or for the reasons of {@link endurance.engine.Simulation#of}
   */
  public static Checked<BrowserModel> of(
      Model model, Set<Observable> observables, Set<String> changeable, Precision precision) {
    return of(model, observables, changeable, precision, Optional.empty());
  }

  /**
   * The same for the futures of one run: under its seed, so many, with what is settled for them
   * before chance begins.
   *
   * @return invalid besides when the run's futures are spread more evenly than chance does it,
   *     which a page cannot
   */
  public static Checked<BrowserModel> of(
      Model model,
      Set<Observable> observables,
      Set<String> changeable,
      Precision precision,
      SamplingDesign design) {
    return design.sampling() == Sampling.RANDOM
        ? of(model, observables, changeable, precision, Optional.of(design))
        : Checked.invalid(
            Origin.memory(),
            "a page draws independent futures only, and was asked for " + design.sampling(),
            "leave the sampling out");
  }

  private static Checked<BrowserModel> of(
      Model model,
      Set<Observable> observables,
      Set<String> changeable,
      Precision precision,
      Optional<SamplingDesign> design) {
    return Changeable.of(model, changeable)
        .then(open ->
            Program.of(model, observables, changeable)
                .then(program ->
                    Correlations.of(model)
                        .then(groups -> Description.of(open, program, groups, observables, design))
                        .map(description -> written(program, description, precision))));
  }

  private static BrowserModel written(Program program, String description, Precision precision) {
    boolean toTheBit =
        switch (precision) {
          case FAST -> false;
          case TO_THE_BIT -> true;
        };
    return new BrowserModel(
        ProgramModule.of(program, Lanes.PAIR, toTheBit),
        ProgramModule.of(program, Lanes.SINGLE, toTheBit),
        description);
  }

  /** Futures that a module computes in one go. */
  public static int lanes() {
    return MemoryMap.LANES;
  }

  /** The module for engines with SIMD instructions: two futures at a time. */
  public byte[] pairs() {
    return pairs.clone();
  }

  /** The module for any engine. */
  public byte[] singles() {
    return singles.clone();
  }

  /** What stands where, which random numbers go there, and what a reader may change; JSON. */
  public String description() {
    return description;
  }
}
