package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the numbers that docs/reference/sampling.md gives as examples. */
class SamplingPageTest {

  private static List<String> row(Sampling sampling) throws IOException {
    Path page = Path.of(System.getProperty("endurance.root")).resolve("docs/reference/sampling.md");
    List<String> rows =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("| `%s` | 0.".formatted(sampling)))
            .toList();
    assertThat(rows).as("%s of the numbers that stay the same", sampling).hasSize(1);
    return Stream.of(rows.getFirst().split("\\|", -1)).map(String::strip).toList();
  }

  /** A change here changes every result ever published: it must be meant. */
  @Test
  void theNumbersStayTheSameForEver() throws IOException {
    for (Sampling sampling : Sampling.values()) {
      Uniforms uniforms =
          new SamplingDesign(sampling, 42, new Replicates(1_000, 16)).stream("share[chatgpt]");
      assertThat(row(sampling).subList(2, 6))
          .containsExactly(
              Double.toString(uniforms.uniform(0, 0)),
              Double.toString(uniforms.uniform(999, 0)),
              Double.toString(uniforms.uniform(0, 1)),
              Double.toString(uniforms.uniform(500, 108)));
    }
  }
}
