package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void anyTextInNoColorTurnsColourOff() {
    assertThat(Terminal.colourWanted(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.colourWanted(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.colourWanted(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.colourWanted(Map.of("TERM", "dumb"))).isFalse();
  }
}
