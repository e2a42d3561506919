package endurance.report.document;

import endurance.analysis.answer.Fan;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.model.Clock;
import endurance.report.json.JsonText;
import java.util.List;
import java.util.stream.IntStream;

/** The charts of a case without their futures: what is drawn, and what was observed. */
final class ChartsJson {

  private ChartsJson() {}

  /**
   * @param points of the clock that answers have a value at
   */
  static void write(JsonText json, Case about, List<Fan> fans, List<Integer> points) {
    List<Chart> charts = fans.stream().map(Fan::chart).toList();
    List<String> ids = ChartNames.ids(charts);
    json.array(
        "charts",
        IntStream.range(0, fans.size()).boxed().toList(),
        i -> chart(json, about, ids.get(i), fans.get(i), points));
  }

  private static void chart(JsonText json, Case about, String id, Fan fan, List<Integer> points) {
    Chart chart = fan.chart();
    json.put("id", id);
    json.put("title", chart.title());
    json.put("unit", chart.unitText());
    json.integers("points", points);
    json.array(
        "lines",
        chart.variables(),
        name -> {
          json.put("name", name);
          json.put("label", ChartNames.ofLine(chart, name, about));
        });
    json.object(
        "observed",
        inside -> {
          for (int line = 0; line < chart.observed().size(); line++) {
            inside.rows(
                chart.variables().get(line),
                observed(fan, chart.observed().get(line), about.model().clock()));
          }
        });
  }

  private static List<List<Double>> observed(Fan fan, String series, Clock clock) {
    return fan.observed().getOrDefault(series, List.of()).stream()
        .map(point -> List.of((double) clock.pointAtStartOf(point.month()), point.value()))
        .toList();
  }
}
