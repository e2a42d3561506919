package endurance.finance.network;

import java.util.SplittableRandom;

/** Networks in which some parties can pay and some cannot, for properties. */
public final class GeneratedNetworks {

  private GeneratedNetworks() {}

  /** Parties with about ten obligations each to others and one to outsiders, in one rank. */
  public static Sketch plain(SplittableRandom random, int parties) {
    return obligations(random, parties, 10 * parties, 1, true);
  }

  /** A few parties, anything else that a network can have included. */
  public static Sketch anything(SplittableRandom random) {
    int parties = random.nextInt(1, 25);
    int obligations = parties == 1 ? 0 : random.nextInt(0, 5 * parties);
    Sketch sketch =
        obligations(random, parties, obligations, random.nextInt(1, 4), random.nextBoolean());
    if (random.nextBoolean()) {
      double[][] parts = new double[parties][parties];
      for (int i = 0; i < parties; i++) {
        for (int stake = random.nextInt(3); stake > 0; stake--) {
          int holder = random.nextInt(parties);
          if (holder != i) {
            parts[i][holder] = random.nextDouble(0, 0.3);
          }
        }
      }
      sketch.held(parts);
    }
    return sketch;
  }

  private static Sketch obligations(
      SplittableRandom random, int parties, int count, int ranks, boolean outsiders) {
    double scale = random.nextDouble(0.2, 2) * count / parties;
    double[] assets = new double[parties];
    double[] outside = new double[parties];
    for (int i = 0; i < parties; i++) {
      assets[i] = random.nextInt(5) == 0 ? 0 : scale * random.nextDouble();
      outside[i] = random.nextInt(3) == 0 ? 0 : scale * random.nextDouble(0, 1.5);
    }
    Sketch sketch = Sketch.of(assets);
    for (int i = 0; i < count; i++) {
      int debtor = random.nextInt(parties);
      int creditor = (debtor + random.nextInt(1, parties)) % parties;
      sketch.owing(debtor, creditor, random.nextInt(1, ranks + 1), Math.exp(random.nextGaussian()));
    }
    if (outsiders) {
      sketch.owingOutsiders(random.nextInt(1, ranks + 1), outside);
    }
    return sketch;
  }
}
