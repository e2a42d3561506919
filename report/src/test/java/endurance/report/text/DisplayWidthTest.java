package endurance.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "cash, 4",
    "现金, 4",
    "2027年底, 8",
    "（未定）, 8",
    "± 0.3 %, 7",
    "e\u0301, 1",
    "한국, 4",
    "\uE001bold\uE000, 4",
    "𠀀, 2",
    "'', 0"
  })
  void countsTheColumnsThatATerminalTakes(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
