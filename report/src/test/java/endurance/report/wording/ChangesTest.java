package endurance.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.answer.Estimate;
import endurance.analysis.comparison.Measure;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;
import endurance.report.wording.Figures.Printed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Moment END = new Moment("2030", YearMonth.of(2030, 12), true);

  private static Measure chance() {
    return new Measure(
        new Question.Probability("lasts", new Text("", ""), List.of(END), Origin.memory()),
        Optional.of(END),
        Measure.Kind.PROBABILITY);
  }

  private static Measure amount(String unit) {
    return new Measure(
        new Question.Amount(
            "much", new Text("", ""), List.of(END), Unit.ONE, unit, Map.of(), Origin.memory()),
        Optional.of(END),
        Measure.Kind.MEAN);
  }

  @Test
  void probabilitiesChangeInPoints() {
    Printed printed = Changes.change(new Estimate(-0.1234, -0.1294, -0.1174), chance());

    assertThat(printed).isEqualTo(new Printed("-12.3", "± 0.6"));
    assertThat(Changes.value(0.5, 0.006, chance())).isEqualTo("50.0 %");
    assertThat(Changes.unit(chance())).isEqualTo(ComparisonWords.POINTS);
  }

  @Test
  void amountsChangeInTheirUnitAndPercentagesInPoints() {
    assertThat(Changes.change(new Estimate(3.2, 2.9, 3.5), amount("billion USD")))
        .isEqualTo(new Printed("+3.2", "± 0.3"));
    assertThat(Changes.unit(amount("billion USD")).english()).isEqualTo("billion USD");
    assertThat(Changes.unit(amount("%"))).isEqualTo(ComparisonWords.POINTS);
    assertThat(Changes.value(44.9, 0.2, amount("%"))).isEqualTo("44.9 %");
    assertThat(Changes.unit(amount("1")).english()).isEmpty();
  }

  @Test
  void whatRoundsToNothingHasNoSign() {
    assertThat(Changes.change(new Estimate(0.00001, -0.003, 0.003), chance()).value())
        .isEqualTo("0.0");
    assertThat(Changes.change(new Estimate(0, 0, 0), chance())).isEqualTo(new Printed("0", ""));
  }
}
