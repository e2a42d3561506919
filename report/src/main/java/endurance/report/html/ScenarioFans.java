package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.answer.Fan;
import endurance.analysis.comparison.Comparison;
import endurance.casebook.Chart;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fans of every scenario beside one another: for each line of a chart a figure with a panel for
 * each scenario, all on the same axes.
 */
record ScenarioFans(Comparison comparison) {

  Html html() {
    List<Fan> figures = new ArrayList<>();
    List<Fan> fans = comparison.first().fans();
    for (int chart = 0; chart < fans.size(); chart++) {
      int line = 0;
      for (String variable : fans.get(chart).lines().keySet()) {
        figures.add(figure(chart, variable, line++));
      }
    }
    return new FanFigures(comparison.first().theCase(), (_, name) -> name).html(figures);
  }

  /** A fan whose lines are the scenarios. */
  private Fan figure(int chart, String variable, int line) {
    Fan first = comparison.first().fans().get(chart);
    Map<String, List<List<Double>>> lines = new LinkedHashMap<>();
    for (Answers scenario : comparison.scenarios()) {
      lines.put(
          scenario.theCase().scenario().name(),
          scenario.fans().get(chart).lines().getOrDefault(variable, List.of()));
    }
    List<String> observed =
        line < first.chart().observed().size()
            ? Collections.nCopies(lines.size(), first.chart().observed().get(line))
            : List.of();
    Map<String, List<Fan.Point>> points = new LinkedHashMap<>();
    observed.forEach(
        series -> points.put(series, first.observed().getOrDefault(series, List.of())));
    return new Fan(
        new Chart(
            title(first, variable),
            List.copyOf(lines.keySet()),
            first.chart().shownIn(),
            first.chart().unitText(),
            observed),
        first.months(),
        lines,
        points,
        Map.of());
  }

  private Text title(Fan fan, String variable) {
    Text title = fan.chart().title();
    Text name = FanFigures.lineName(fan, variable, comparison.first().theCase());
    return fan.lines().size() == 1
        ? title
        : new Text(title.english() + ": " + name.english(), title.chinese() + "：" + name.chinese());
  }
}
