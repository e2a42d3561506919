package endurance.finance;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs a property on many generated cases and names the seed of the first that breaks it. */
public final class GeneratedCases {

  private static final int CASES = 500;

  private GeneratedCases() {}

  /** Runs the property with one generator for each seed from 0. */
  public static void forEach(Consumer<SplittableRandom> property) {
    for (long seed = 0; seed < CASES; seed++) {
      try {
        property.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("the property breaks for seed " + seed, broken);
      }
    }
  }
}
