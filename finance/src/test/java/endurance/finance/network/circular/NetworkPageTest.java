package endurance.finance.network.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Runs the table of flows of docs/explanation/network.md. */
class NetworkPageTest {

  @Test
  void theMeasuresOfThePageAreThoseOfItsFlows() throws IOException {
    List<List<String>> rows =
        Files.readAllLines(
                Path.of(System.getProperty("endurance.root"), "docs/explanation/network.md"))
            .stream()
            .filter(line -> line.matches("\\| [a-z]>[a-z]:.*"))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .toList();

    assertThat(rows).hasSize(4);
    for (List<String> row : rows) {
      FlowNetwork network = FlowSketch.of(row.get(1)).network();
      assertThat(
              List.of(
                  String.format(Locale.ROOT, "%.3f", Circularity.of(network).index()),
                  String.format(Locale.ROOT, "%.3f", HodgeShare.of(network).orThrow().share())))
          .isEqualTo(row.subList(2, 4));
    }
  }
}
