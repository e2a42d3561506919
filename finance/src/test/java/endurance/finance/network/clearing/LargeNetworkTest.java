package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.network.Creditor;
import endurance.finance.network.GeneratedNetworks;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LargeNetworkTest {

  private static final int PARTIES = 10_000;

  @Test
  void tenThousandPartiesClearAndLoseNothingUnaccountedFor() {
    ObligationNetwork network = GeneratedNetworks.plain(new SplittableRandom(1), PARTIES).network();
    for (Recovery recovery : new Recovery[] {Recovery.WITHOUT_LOSS, new Recovery(0.8, 0.6, 1)}) {
      var rules = new ClearingRules(recovery, Netting.NONE, DefaultTest.STRICT);
      long[] nanos = new long[5];
      Cleared cleared = Clearing.clear(network, rules, Solution.LEAST).orThrow();
      for (int run = 0; run < nanos.length; run++) {
        long start = System.nanoTime();
        cleared = Clearing.clear(network, rules, Solution.GREATEST).orThrow();
        nanos[run] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      System.out.printf(
          "Clearing %d parties, %d obligations, recovery %s: %d ms, %d rounds, %d defaults%n",
          PARTIES,
          network.obligations().size(),
          recovery.outsideAssets(),
          nanos[nanos.length / 2] / 1_000_000,
          cleared.rounds().size(),
          cleared.defaults().size());

      double assets = network.parties().stream().mapToDouble(Party::outsideAssets).sum();
      double toOutsiders = 0;
      for (int i = 0; i < cleared.payments().size(); i++) {
        if (network.obligations().get(i).creditor() instanceof Creditor.Outsiders) {
          toOutsiders += cleared.payments().get(i);
        }
      }
      double toOwners =
          cleared.parties().stream().mapToDouble(party -> Math.max(0, party.equity())).sum();
      assertThat(cleared.defaults()).isNotEmpty().hasSizeLessThan(PARTIES);
      assertThat(toOutsiders + toOwners + cleared.losses().destroyed())
          .isCloseTo(assets, within(1e-9 * assets));
    }
  }
}
