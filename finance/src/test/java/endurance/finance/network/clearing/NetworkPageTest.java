package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs the example of clearing of docs/explanation/network.md. */
class NetworkPageTest {

  @Test
  void theExampleOfThePageClearsAsItsTableSays() throws IOException {
    List<String> rows =
        Files.readAllLines(
                Path.of(System.getProperty("endurance.root"), "docs/explanation/network.md"))
            .stream()
            .filter(line -> line.matches("\\| [0-9] \\|.*"))
            .toList();
    ObligationNetwork network =
        Sketch.of(10, 10, 10)
            .owing(1, new double[][] {{0, 20, 10}, {5, 0, 24}, {10, 0, 0}})
            .network();

    Cleared cleared =
        Clearing.clear(
                network,
                new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT),
                Solution.GREATEST)
            .orThrow();

    assertThat(rows)
        .isEqualTo(
            cleared.parties().stream()
                .map(party ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.0f | %.2f | %.2f | %s |",
                        party.party(),
                        party.outsideAssets(),
                        party.owed(),
                        party.paid(),
                        party.equity(),
                        round(cleared, party.party())))
                .toList());
  }

  private static String round(Cleared cleared, String party) {
    return IntStream.range(0, cleared.rounds().size())
        .filter(round -> cleared.rounds().get(round).contains(party))
        .mapToObj(round -> Integer.toString(round + 1))
        .findFirst()
        .orElse("–");
  }
}
