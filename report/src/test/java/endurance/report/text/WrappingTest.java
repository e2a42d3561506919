package endurance.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksAtBlanks() {
    assertThat(Wrapping.of("a commitment is not a liability", 12))
        .containsExactly("a commitment", "is not a", "liability");
  }

  @Test
  void breaksBetweenIdeographsButNeverBeforeAStop() {
    assertThat(Wrapping.of("承诺不等于负债。", 14)).containsExactly("承诺不等于负", "债。");
  }

  @Test
  void keepsAWordThatIsTooLongWhole() {
    assertThat(Wrapping.of("see https://daily.example/beacon now", 10))
        .containsExactly("see", "https://daily.example/beacon", "now");
  }

  @Test
  void losesNoCharacterAndKeepsWithinTheWidth() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 120; i++) {
        text.append("ab 承诺，。 c".charAt(random.nextInt(9)));
      }
      int width = random.nextInt(8, 40);
      var lines = Wrapping.of(text.toString(), width);
      assertThat(String.join("", lines).replace(" ", ""))
          .as("seed %d", seed)
          .isEqualTo(text.toString().replace(" ", ""));
      for (String line : lines) {
        boolean unbreakable = line.codePoints().allMatch(c -> "abcx，。".indexOf(c) >= 0);
        assertThat(
                DisplayWidth.of(line) <= width || unbreakable || Wrapping.of(line, 1).size() <= 2)
            .as("seed %d, width %d: %s", seed, width, line)
            .isTrue();
      }
    }
  }
}
