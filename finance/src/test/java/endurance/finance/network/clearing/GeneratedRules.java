package endurance.finance.network.clearing;

import java.util.SplittableRandom;

/** Rules of every kind, for properties. */
final class GeneratedRules {

  private GeneratedRules() {}

  static ClearingRules next(SplittableRandom random) {
    return new ClearingRules(
        new Recovery(part(random), part(random), part(random)),
        random.nextBoolean() ? Netting.NONE : Netting.BILATERAL,
        random.nextBoolean() ? DefaultTest.STRICT : DefaultTest.WEAK);
  }

  private static double part(SplittableRandom random) {
    return random.nextInt(3) == 0 ? 1 : random.nextDouble();
  }
}
