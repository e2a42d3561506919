package endurance.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Text;
import org.junit.jupiter.api.Test;

class UnitWordsTest {

  @Test
  void namesKnownUnitsInBothLanguages() {
    assertThat(UnitWords.of("billion USD")).isEqualTo(new Text("billion USD", "十亿美元"));
    assertThat(UnitWords.of("USD/person/month")).isEqualTo(new Text("USD/person/month", "美元/人/月"));
  }

  @Test
  void leavesAUnitWithAnUnknownWordAsItIs() {
    assertThat(UnitWords.of("million visit").chinese()).isEqualTo("million visit");
    assertThat(UnitWords.of("%").chinese()).isEqualTo("%");
    assertThat(UnitWords.of("month").chinese()).isEqualTo("个月");
    assertThat(UnitWords.of("1/month").chinese()).isEqualTo("每月");
    assertThat(UnitWords.of("person*month/USD").chinese()).isEqualTo("人·月/美元");
  }

  @Test
  void countsBillionsByTheHundredMillionInChinese() {
    assertThat(UnitWords.amount(22.04, 3, "billion USD"))
        .isEqualTo(new Text("22 billion USD", "220 亿美元"));
    assertThat(UnitWords.amount(68.5, 0.3, "%")).isEqualTo(new Text("68.5 %", "68.5 %"));
    assertThat(UnitWords.amount(3, 0.5, "1").chinese()).doesNotContain(" ");
  }
}
