package endurance.finance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TakeOrPayMakeUpTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "take-or-pay.csv", useHeadersInDisplayName = true)
  void settlesAsWorkedOutByHand(
      String name,
      int life,
      String threshold,
      String cap,
      String cash,
      String deficiency,
      String makeUpUsed,
      String makeUpLapsed) {
    var terms =
        new TakeOrPayTerms(
            100,
            0.8,
            10,
            life,
            threshold(threshold),
            cap.equals("none") ? TakeOrPayTerms.UNCAPPED : Double.parseDouble(cap),
            0,
            Deferral.NONE);
    List<YearTake> takes =
        List.of(YearTake.of(60), YearTake.of(70), YearTake.of(110), YearTake.of(95));

    List<TakeOrPaySettlement> years = TakeOrPay.run(terms, takes);

    assertColumn(years, TakeOrPaySettlement::cash, cash);
    assertColumn(years, TakeOrPaySettlement::deficiency, deficiency);
    assertColumn(years, TakeOrPaySettlement::makeUpUsed, makeUpUsed);
    assertColumn(years, TakeOrPaySettlement::makeUpLapsed, makeUpLapsed);
  }

  private static void assertColumn(
      List<TakeOrPaySettlement> years,
      ToDoubleFunction<TakeOrPaySettlement> column,
      String expected) {
    double[] values = Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(years.stream().mapToDouble(column).toArray()).containsExactly(values, within(1e-9));
  }

  private static MakeUpThreshold threshold(String written) {
    return switch (written) {
      case "level" -> new MakeUpThreshold.TakeOrPayLevel();
      case "annual" -> new MakeUpThreshold.AnnualQuantity();
      default -> new MakeUpThreshold.Quantity(Double.parseDouble(written));
    };
  }
}
