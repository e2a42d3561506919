package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.answer.Band;
import endurance.analysis.answer.Fan;
import endurance.casebook.Chart;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Dimension;
import endurance.model.Model;
import endurance.model.Table;
import endurance.model.Table.Reading;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartReadingTest {

  private static final Unit PERCENT = Unit.ONE.scaled(1, 100);

  private final Model model =
      Models.of(
          List.of(new Dimension("player", List.of("chatgpt", "gemini"))),
          new Variable.Constant(Models.heading("share", Unit.ONE, "player"), List.of(0.6, 0.4)),
          new Variable.Series(
              Models.heading("seen", Unit.ONE, "player"),
              List.of(
                  new Table(List.of(0.0, 2.0), List.of(0.61, 0.59), Reading.CONTINUOUS),
                  new Table(List.of(1.0, 1.5), List.of(0.41, 0.42), Reading.CONTINUOUS))));
  private final ChartReading reading = new ChartReading(model);

  private final Chart chart =
      new Chart(
          CaseParts.text("Shares"),
          List.of("share[gemini]", "share[chatgpt]"),
          PERCENT,
          "%",
          List.of("seen[gemini]", "seen[chatgpt]"));

  @Test
  void drawsEveryLineAtEveryMonthOfTheClock() {
    Fan fan = reading.read(chart, ensemble(), java.util.Optional.empty());

    assertThat(fan.months())
        .hasSize(24)
        .startsWith(YearMonth.of(2026, 1))
        .endsWith(YearMonth.of(2027, 12));
    assertThat(fan.lines()).containsOnlyKeys("share[gemini]", "share[chatgpt]");
    List<List<Double>> line = fan.lines().getOrDefault("share[gemini]", List.of());
    assertThat(line).hasSize(24);
    assertThat(line.get(3))
        .hasSize(Band.PROBABILITIES.size())
        .allSatisfy(value -> assertThat(value).isEqualTo(3.0, within(1e-12)));
  }

  @Test
  void setsObservedValuesBesideItInTheSameUnit() {
    Fan fan = reading.read(chart, ensemble(), java.util.Optional.empty());

    assertThat(fan.observed().get("seen[chatgpt]"))
        .containsExactly(
            new Fan.Point(YearMonth.of(2026, 1), 61), new Fan.Point(YearMonth.of(2026, 3), 59));
  }

  @Test
  void leavesOutObservationsBetweenTheMonths() {
    Fan fan = reading.read(chart, ensemble(), java.util.Optional.empty());

    assertThat(fan.observed().get("seen[gemini]"))
        .containsExactly(new Fan.Point(YearMonth.of(2026, 2), 41));
  }

  private Ensemble ensemble() {
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    reading.needs(chart).forEach(need -> results.put(need, Sample.always(need.point() / 100.0, 5)));
    return new Ensemble(5, 1, 0, List.of(), results);
  }
}
