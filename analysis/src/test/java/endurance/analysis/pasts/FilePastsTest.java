package endurance.analysis.pasts;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.evidence.Conditioned;
import endurance.engine.random.Ancestry;
import endurance.engine.random.Given;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Tilt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePastsTest {

  private static final PastKey KEY = new PastKey("ab".repeat(32));

  @TempDir Path temporary;

  private static Conditioned.Followed past() {
    Given given =
        new Given(
            Map.of("known_until", 12.5), Map.of("start", new Tilt(0.5, 0.25)), Optional.empty());
    SamplingDesign pool =
        new SamplingDesign(Sampling.SOBOL, -7, new Replicates(1L << 33, 16), given);
    return new Conditioned.Followed(
        new Ancestry(pool, 12, new int[] {5, 5, 1 << 30, 0}), 131_072, 719.25, 0.91, 1_000, -1e3);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("pasts"))) {
      return files.sorted().toList();
    }
  }

  private Pasts pasts(String build) {
    return new FilePasts(temporary.resolve("pasts"), build);
  }

  @Test
  void findsWhatWasKept() throws IOException {
    pasts("one").keep(KEY, past());
    Conditioned.Followed found = pasts("one").find(KEY).orElseThrow();

    assertThat(found.ancestry().pool()).isEqualTo(past().ancestry().pool());
    assertThat(found.ancestry().until()).isEqualTo(12);
    assertThat(found.ancestry().futures()).isEqualTo(4);
    assertThat(found.ancestry().of(2)).isEqualTo(1 << 30);
    assertThat(found.ancestry().distinct()).isEqualTo(3);
    assertThat(List.of(found.effective(), found.power(), found.used(), found.logEvidence()))
        .containsExactly(719.25, 0.91, 1_000.0, -1e3);
    assertThat(found.pool()).isEqualTo(131_072);
    assertThat(files()).hasSize(1);
  }

  @Test
  void findsNothingOfAnotherCaseOrBuildOrWhereNothingWasKept() {
    assertThat(pasts("one").find(KEY)).isEmpty();
    pasts("one").keep(KEY, past());

    assertThat(pasts("two").find(KEY)).isEmpty();
    assertThat(pasts("one").find(new PastKey("cd".repeat(32)))).isEmpty();
  }

  @Test
  void takesNoDamagedFileForAPast() throws IOException {
    pasts("one").keep(KEY, past());
    byte[] whole = Files.readAllBytes(files().getFirst());
    for (int at = 0; at < whole.length; at += 3) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(files().getFirst(), damaged);
      assertThat(pasts("one").find(KEY)).as("byte %d", at).isEmpty();
      Files.write(files().getFirst(), java.util.Arrays.copyOf(whole, at));
      assertThat(pasts("one").find(KEY)).as("cut at %d", at).isEmpty();
    }
  }

  @Test
  void goesOnWhereNothingCanBeKept() throws IOException {
    Files.writeString(temporary.resolve("pasts"), "a file where the folder would be");
    pasts("one").keep(KEY, past());

    assertThat(pasts("one").find(KEY)).isEmpty();
  }

  @Test
  void removesWhatWasNotUsedForLongest() throws IOException {
    for (int i = 0; i < 70; i++) {
      PastKey key = new PastKey("%064x".formatted(i));
      pasts("one").keep(key, past());
      Files.setLastModifiedTime(
          temporary.resolve("pasts/one-" + key.text() + ".past"), FileTime.fromMillis(1_000L * i));
    }

    assertThat(files()).hasSizeBetween(64, 65);
    assertThat(pasts("one").find(new PastKey("%064x".formatted(69)))).isPresent();
    assertThat(pasts("one").find(new PastKey("%064x".formatted(0)))).isEmpty();
  }
}
