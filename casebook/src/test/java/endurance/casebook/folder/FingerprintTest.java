package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which state of a case's files something was made from. */
class FingerprintTest {

  @TempDir Path place;

  @BeforeEach
  void write() throws IOException {
    put("lantern/case.yaml", "a: 1");
    put("lantern/series/use.csv", "1,2");
    put("library/market/share.yaml", "b: 1");
  }

  private void put(String file, String text) throws IOException {
    Path path = place.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private Fingerprint now() {
    return new CaseFiles(place.resolve("lantern"), place.resolve("library")).fingerprint();
  }

  @Test
  void theSameFilesHaveOneNameWhereverTheyLie(@TempDir Path elsewhere) throws IOException {
    String here = now().revision();
    assertThat(here).matches("[0-9a-f]{16}").isEqualTo(now().revision());
    Files.move(place.resolve("lantern"), elsewhere.resolve("copy"));
    Files.move(place.resolve("library"), elsewhere.resolve("blocks"));
    assertThat(
            new CaseFiles(elsewhere.resolve("copy"), elsewhere.resolve("blocks"))
                .fingerprint()
                .revision())
        .isEqualTo(here);
  }

  @Test
  void aChangeOfTheCaseOrOfItsBlocksIsAnotherRevision() throws IOException {
    Fingerprint before = now();
    put("lantern/case.yaml", "a: 2");
    Fingerprint edited = now();
    assertThat(edited.revision()).isNotEqualTo(before.revision());
    assertThat(edited.differing(before))
        .containsExactly(place.resolve("lantern/case.yaml").toString());
    put("library/market/share.yaml", "b: 2");
    assertThat(now().revision()).isNotEqualTo(edited.revision());
    put("lantern/case.yaml", "a: 1");
    put("library/market/share.yaml", "b: 1");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void aFileThatIsAddedRemovedOrMovedIsAnotherRevision() throws IOException {
    Fingerprint before = now();
    put("lantern/briefing.en.md", "# Text");
    assertThat(now().revision()).isNotEqualTo(before.revision());
    Files.delete(place.resolve("lantern/briefing.en.md"));
    assertThat(now().revision()).isEqualTo(before.revision());
    put("lantern/use.csv", "1,2");
    Files.delete(place.resolve("lantern/series/use.csv"));
    assertThat(now().revision()).isNotEqualTo(before.revision());
    assertThat(now().differing(before)).hasSize(2);
  }

  @Test
  void whatIsNoPartOfTheCaseDoesNotCount() throws IOException {
    Fingerprint before = now();
    put("lantern/.case.yaml.swp", "a: 3");
    put("lantern/.draft.yaml", "a: 3");
    put("lantern/page.html", "<p>");
    assertThat(now()).isEqualTo(before);
  }
}
