package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("answers.txt"), "old");
    try (OutputFile output = OutputFile.open(file).orThrow()) {
      assertThat(file).hasContent("old");
      output.write("new").orThrow();
      assertThat(file).hasContent("new");
    }
    assertThat(names()).containsExactly("answers.txt");
  }

  @Test
  void whatIsNotWrittenLeavesNothing() throws IOException {
    OutputFile.open(folder.resolve("answers.txt")).orThrow().close();
    assertThat(names()).isEmpty();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    try (OutputFile output = OutputFile.open(link).orThrow()) {
      output.write("new").orThrow();
    }
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFolderThatVanishesMeanwhileIsTold() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    try (OutputFile output = OutputFile.open(inner.resolve("answers.txt")).orThrow()) {
      try (Stream<Path> files = Files.list(inner)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(inner);
      Checked<Path> written = output.write("new");
      assertThat(written.problems()).singleElement().asString().contains("cannot be written");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
