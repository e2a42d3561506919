package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person does to the files, there is an answer and no crash. */
class MangledCasesTest {

  private static final long SEED = 20260203;
  private static final int ROUNDS = 400;

  private static final List<String> FILES =
      List.of(
          "case.yaml",
          "sources.yaml",
          "questions.yaml",
          "data/shares.csv",
          "briefing.en.md",
          "library/market/shares.yaml");

  private static final List<String> SCRAPS =
      List.of(
          "",
          " ",
          ":",
          ": ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "'",
          "-",
          "- ",
          "#",
          "&a ",
          "*a",
          "\n",
          "\t",
          "null",
          "~",
          "1e999",
          "-",
          "[*]",
          "else",
          "2025-13",
          "USD",
          "%",
          "p10",
          "0",
          "微",
          "<<",
          "!!int ",
          "|\n",
          ">\n",
          "? ",
          "---\n",
          "](",
          ")",
          "[x](fact:",
          "[x](");

  @TempDir Path temporary;

  @Test
  void noMangledCaseCrashesTheReader() throws IOException {
    Path folder = temporary.resolve("lantern");
    TestFolders.copy(TestFolders.resource("cases/lantern"), folder);
    TestFolders.copy(TestFolders.resource("library"), folder.resolve("library"));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
      String sound = Files.readString(file);
      String mangled = mangled(sound, random);
      Files.writeString(file, mangled);
      assertThatCode(() ->
              CaseFolder.open(folder, folder.resolve("library")).read("base", Map.of()).problems())
          .as("seed %d, round %d, %s:%n%s", SEED, round, file, mangled)
          .doesNotThrowAnyException();
      Files.writeString(file, sound);
    }
  }

  private static String mangled(String text, SplittableRandom random) {
    String result = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      result =
          switch (random.nextInt(4)) {
            case 0 -> withoutALine(result, random);
            case 1 -> withALineTwice(result, random);
            default -> withAScrap(result, random);
          };
    }
    return result;
  }

  private static String withoutALine(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines) + "\n";
  }

  private static String withALineTwice(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    return String.join("\n", lines) + "\n";
  }

  private static String withAScrap(String text, SplittableRandom random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(4));
    return text.substring(0, from) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
  }
}
