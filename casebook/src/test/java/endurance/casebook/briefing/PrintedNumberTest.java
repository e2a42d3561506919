package endurance.casebook.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Origin;
import endurance.model.unit.Units;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

  private static boolean agrees(String printed, String value, String unit) {
    UnitWords words = UnitWords.of(Units.standard().parse(unit, Origin.memory()).orThrow(), unit);
    return PrintedNumber.in(printed).orElseThrow().agreesWith(new BigDecimal(value), words.scale());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64.5 % | 64.5 | %",
        "64.5 | 64.5 | %",
        "65 % | 64.5 | %",
        "64 % | 64.5 | %",
        "64.5 % | 0.645 | 1",
        "$13.1 billion | 13.1 | billion USD",
        "13 billion dollars | 13.1 | billion USD",
        "13.1bn | 13.1 | billion USD",
        "13,100 million | 13.1 | billion USD",
        "131 亿美元 | 13.1 | billion USD",
        "131亿 | 13.1 | billion USD",
        "1.4 万亿美元 | 1400 | billion USD",
        "$1.4 trillion | 1400 | billion USD",
        "1.4tn | 1400 | billion USD",
        "8 亿人 | 800 | million person",
        "800 million people | 800 | million person",
        "300 万 | 3 | million person",
        "150 thousand | 150.4 | thousand USD",
        "282 billion | -282 | billion USD",
        "-282 billion | -282 | billion USD",
        "−282 billion | -282 | billion USD",
        "$2.5 | 2.5 | USD/million/token",
        "36 GW | 36 | GW",
        "over 20 billion a year | 20 | billion USD/year"
      })
  void aNumberAgreesToTheDigitsShown(String printed, String value, String unit) {
    assertThat(agrees(printed, value, unit)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64.4 % | 64.5 | %",
        "64.50 % | 64.4 | %",
        "13.2 billion | 13.1 | billion USD",
        "13.1 million | 13.1 | billion USD",
        "13.1 亿美元 | 13.1 | billion USD",
        "1.5 trillion | 1400 | billion USD",
        "+282 billion | -282 | billion USD",
        "64.5 % | 64.5 | 1"
      })
  void aNumberFurtherOffThanHalfItsLastDigitDoesNot(String printed, String value, String unit) {
    assertThat(agrees(printed, value, unit)).isFalse();
  }

  @Test
  void currenciesAreTold() {
    assertThat(PrintedNumber.in("13.1 亿美元").orElseThrow().currency()).contains("USD");
    assertThat(PrintedNumber.in("€5").orElseThrow().currency()).contains("EUR");
    assertThat(PrintedNumber.in("5 %").orElseThrow().currency()).isEmpty();
  }

  @Test
  void wordsAloneShowNoNumber() {
    assertThat(PrintedNumber.in("as reported")).isEmpty();
    assertThat(PrintedNumber.countIn("60 to 70 %")).isEqualTo(2);
  }

  @Test
  void monthsAreReadInBothLanguages() {
    YearMonth july = YearMonth.of(2026, 7);
    assertThat(PrintedMonth.in("July 2026")).contains(july);
    assertThat(PrintedMonth.in("2026-07")).contains(july);
    assertThat(PrintedMonth.in("2026 年 7 月")).contains(july);
    assertThat(PrintedMonth.in("18 months")).isEmpty();
  }
}
