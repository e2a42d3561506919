package endurance.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Period;
import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  private static final Unit USD = Unit.base("USD");

  @ParameterizedTest
  @CsvSource({
    "EXACTLY,  13.1, EXACTLY,  13.1,  true",
    "EXACTLY,  13.1, EXACTLY,  13.15, true",
    "EXACTLY,  13.1, EXACTLY,  12.4,  false",
    "ABOUT,    13,   EXACTLY,  12.4,  true",
    "AT_LEAST, 20,   EXACTLY,  25,    true",
    "AT_LEAST, 20,   EXACTLY,  15,    false",
    "AT_MOST,  20,   EXACTLY,  25,    false",
    "AT_LEAST, 20,   AT_MOST,  19,    false",
    "AT_LEAST, 20,   AT_LEAST, 90,    true",
    "EXACTLY,  0,    EXACTLY,  0,     true",
    "EXACTLY,  -5,   EXACTLY,  -8,    false"
  })
  void valuesAgreeWhenOneNumberCanSatisfyBoth(
      Fact.Bound bound, double value, Fact.Bound otherBound, double other, boolean agree) {
    Fact one = fact("a", bound, value, USD, FactKind.LEVEL, 1);
    Fact two = fact("b", otherBound, other, USD, FactKind.LEVEL, 1);
    assertThat(Compared.agree(one, two)).isEqualTo(agree);
    assertThat(Compared.agree(two, one)).isEqualTo(agree);
  }

  @Test
  void valuesAreComparedInOneUnit() {
    Fact one = fact("a", Fact.Bound.EXACTLY, 2, USD.scaled(1000, 1), FactKind.LEVEL, 1);
    Fact two = fact("b", Fact.Bound.EXACTLY, 2000, USD, FactKind.LEVEL, 1);
    Fact other = fact("c", Fact.Bound.EXACTLY, 2, Unit.base("EUR"), FactKind.LEVEL, 1);
    assertThat(Compared.agree(one, two)).isTrue();
    assertThat(Compared.agree(one, other)).isFalse();
  }

  @Test
  void anotherKindIsNoContradictionAndAnotherPeriodIsNothing() {
    Fact fact = fact("a", Fact.Bound.EXACTLY, 13, USD, FactKind.PERIOD_TOTAL, 1);
    Fact kind = fact("b", Fact.Bound.EXACTLY, 20, USD, FactKind.RUN_RATE, 1);
    Fact value = fact("c", Fact.Bound.EXACTLY, 9, USD, FactKind.PERIOD_TOTAL, 1);
    Fact later = fact("d", Fact.Bound.EXACTLY, 99, USD, FactKind.PERIOD_TOTAL, 2);
    assertThat(Compared.of(fact, List.of(fact, kind, value, later)))
        .isEqualTo(new Compared(fact, List.of("c"), List.of("b")));
  }

  private static Fact fact(
      String id, Fact.Bound bound, double value, Unit unit, FactKind kind, int month) {
    LocalDate first = LocalDate.of(2026, month, 1);
    return new Fact(
        id,
        "source",
        "beacon",
        "revenue",
        kind,
        value,
        unit,
        unit.toString(),
        new Period("2026-0" + month, first, first.plusDays(27)),
        Grade.A,
        bound,
        Text.alike(""),
        Origin.memory());
  }
}
