package endurance.casebook.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2026 and by 2030, and in the 1990s.",
        "On 3 February 2026, on February 3, 2026, on 2026-02-03, in Q4 and H1 2025.",
        "Between 2025-26 and 2026–2030.",
        "GPT-5, GPT-4o, o3, H100, MI450 and T07-035.",
        "1. first\n2. second\n\n## 3. third",
        "2026年2月3日，2027 年底，10月",
        "第21段",
        "[64.5 %](fact:T07-035) and [8](assumption:go_price), […](answer:survival/2027)",
        "[the tracker](https://tracker.example/2026/01/10/64)",
        "<!-- 17 things to do -->",
        ""
      })
  void yearsDatesListNumbersNamesAndLinksAreNotLoose(String text) {
    assertThat(LooseNumbers.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It holds 64.5 % of visits. | 64.5",
        "It owes $1,400bn. | 1,400",
        "It burned 8B in 2025. | 8",
        "It costs 20 dollars. | 20",
        "It has 800m users. | 800",
        "月费20美元 | 20",
        "承诺1.4万亿 | 1.4",
        "A ratio of 2026.5 | 2026.5",
        "by 2026% | 2026",
        "[see 5 pages](https://a.example/) | 5",
        "Claude 3 is a name with a gap | 3",
        "In May 30 % were lost | 30"
      })
  void anyOtherNumberIs(String text, String number) {
    assertThat(LooseNumbers.in(text)).extracting(LooseNumbers.Loose::text).containsExactly(number);
  }
}
