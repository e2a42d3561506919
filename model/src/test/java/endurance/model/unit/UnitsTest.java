package endurance.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  private static final Units UNITS =
      Units.standard().plus(List.of("visit", "seat")).withCurrency("EUR");

  private static Unit unit(String text) {
    return UNITS.parse(text, Origin.memory()).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "year, month, 12",
    "quarter, month, 3",
    "USD/month, USD/year, 12",
    "billion USD/year, USD/month, 83333333.333333333333",
    "GW, watt, 1e9",
    "MW, kW, 1000",
    "W, watt, 1",
    "%, 1, 0.01",
    "trillion, million, 1e6",
    "day, second, 86400",
    "month, day, 30.436875",
    "year, day, 365.2425",
    "kW*hour/day, watt, 41.666666666666666666667",
    "12 month, year, 1",
    "1/12 USD, USD, 0.0833333333333333333",
  })
  void conversionFactorsAreTheNearestDouble(String from, String to, double factor) {
    assertThat(unit(from).in(unit(to))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({
    "USD/person/month, USD/person/month",
    "USD month/person, USD*month/person",
    "USD / month * person, USD*person/month",
    "billion USD/year, billion USD/year",
    "person*month/USD, person*month/USD",
    "GW*hour, GW*hour",
    "1000000000 watt, GW",
    "thousand watt, kW",
    "12 month, year",
    "month/year, month/year",
    "currency/month, EUR/month",
    "token^2, token^2",
    "token^-1, 1/token",
    "%, %",
    "%/month, %/month",
    "1/100 USD, % USD",
    "1, 1",
    "7/5 USD, 7/5 USD",
    "million token/day, million token/day",
    "1/month, 1/month",
    "visit/seat, visit/seat",
    "USD/million/token, USD/million/token",
    "1/billion, 1/billion",
    "100, 100",
  })
  void unitsArePrintedReadably(String written, String printed) {
    assertThat(unit(written)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USD/months          | 5 | `months` in unit "USD/months" is not known; did you mean month?
          usd                 | 1 | `usd` in unit "usd" is not known; did you mean USD?
          persn               | 1 | `persn` in unit "persn" is not known; did you mean person?
          gallon              | 1 | `gallon` in unit "gallon" is not known; declare it under `units` or use a known unit
          USD/(person*month)  | 5 | `(` cannot stand here in unit "USD/(person*month)"; write a/b/c for a/(b*c): / divides by the next factor only
          USD/                | 5 | a factor is missing at the end of unit "USD/"
          0.5 USD             | 1 | `0` cannot stand here in unit "0.5 USD"; factors are whole numbers above 0; a part is written 1/100
          USD^99              | 5 | power 99 in unit "USD^99"; use -12 to 12
          $/month             | 1 | `$` cannot stand here in unit "$/month"; write the currency's code, such as USD
          *USD                | 1 | `*` cannot stand here in unit "*USD"; write names, whole numbers, *, / and ^ with a whole number
          """)
  void unknownUnitsAreRefusedWithARemedy(String text, int column, String message) {
    Problem problem = UNITS.parse(text, new Origin("case.yaml", 3, 1)).problems().getFirst();
    assertThat(problem).hasToString("case.yaml:3:" + column + ": " + message);
  }

  @Test
  void theWordCurrencyNeedsACase() {
    assertThat(Units.standard().parse("currency", Origin.memory()).problems().getFirst().remedy())
        .isEqualTo("name the currency, such as USD: this place knows no case");
  }

  @Test
  void aBlankUnitIsRefused() {
    assertThat(UNITS.parse(" ", Origin.memory())).isInstanceOf(Checked.Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"year", "currency", "two words", "", "%", "million"})
  void aBaseUnitCannotTakeAnotherMeaningOrAnOddName(String name) {
    assertThat(UNITS.faultOfBase(name)).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> UNITS.plus(List.of(name)));
  }

  @Test
  void aBaseUnitMayBeDeclaredAgainWithTheSameMeaning() {
    assertThat(UNITS.plus(List.of("person", "visit")).known()).isEqualTo(UNITS.known());
  }

  @Test
  void everyUnitParsesBackFromItsText() {
    long seed = 20260203;
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = new ArrayList<>(UNITS.known().keySet());
    names.removeIf(name -> name.matches("[A-Z]{3}") && !name.equals("USD"));
    for (int round = 0; round < 5_000; round++) {
      Unit unit = Unit.ONE;
      int factors = random.nextInt(5);
      for (int i = 0; i < factors; i++) {
        Unit factor = unit(names.get(random.nextInt(names.size())));
        unit = unit.times(factor.power(random.nextInt(-2, 3)));
      }
      if (random.nextInt(4) == 0) {
        unit = unit.scaled(random.nextInt(1, 40), random.nextInt(1, 40));
      }
      assertThat(unit(unit.toString()))
          .as("seed %d, round %d: %s", seed, round, unit)
          .isEqualTo(unit);
    }
  }
}
