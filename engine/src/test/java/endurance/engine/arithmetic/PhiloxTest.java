package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Resource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhiloxTest {

  @Test
  void givesThePublishedAnswers() {
    List<String> lines = Resource.lines("random/philox-known-answers.txt");
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      int[] w =
          Stream.of(line.split(" ")).mapToInt(word -> Integer.parseUnsignedInt(word, 16)).toArray();
      assertThat(Philox.lowWords(w[0], w[1], w[2], w[3], w[4], w[5]))
          .isEqualTo((w[6] & 0xFFFFFFFFL) | (long) w[7] << 32);
      assertThat(Philox.highWords(w[0], w[1], w[2], w[3], w[4], w[5]))
          .isEqualTo((w[8] & 0xFFFFFFFFL) | (long) w[9] << 32);
    }
  }

  @Test
  void aUniformNumberIsNeverZeroOrOne() {
    assertThat(Philox.unit(0)).isEqualTo(0x1p-53);
    assertThat(Philox.unit(-1)).isEqualTo(1 - 0x1p-53);
  }
}
